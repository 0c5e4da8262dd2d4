import fc from 'fast-check';
import { interpretDate } from '../../../src/reading/values/interpretDate';
import { readDate } from '../../../src/reading/values/readDate';
import { halfTermDates, type HalfTerm } from '../../../src/reading/values/schoolCalendar';

const WHOLE: readonly (readonly [string, string])[] = [
  ['12/9/25', '2025-09-12'],
  ['5.1.26', '2026-01-05'],
  ['17/07/26', '2026-07-17'],
  ['Thurs 22 January 2026', '2026-01-22'],
  ['1st September 2025', '2025-09-01'],
  ['3-Sep-2025', '2025-09-03'],
  ['2025-09-03', '2025-09-03'],
  ['3 Sept 25', '2025-09-03'],
  ['Mon 1 Sep 2025', '2025-09-01'],
  ['September 3rd, 2025', '2025-09-03'],
  ['12/09/2025 09:00', '2025-09-12'],
  ['Wednesday 3 September 2025 at 3.30pm', '2025-09-03'],
  ['29/02/2024', '2024-02-29'],
];

/** Words, their kind, and the days they stand for in 2025-26 ('' for none). */
const WORDS: readonly (readonly [string, string, string])[] = [
  ['31/02/25', 'other', ''],
  ['29/02/2025', 'other', ''],
  ['5th Sept', 'day-month', '2025-09-05..2025-09-05'],
  ['19-Mar', 'day-month', '2026-03-19..2026-03-19'],
  ['1-2 September', 'day-month', '2025-09-01..2025-09-02'],
  ['3rd & 4th Nov', 'day-month', '2025-11-03..2025-11-04'],
  ['w/c 4 Nov', 'week', '2025-11-03..2025-11-07'],
  ['week beginning 20th April', 'week', '2026-04-20..2026-04-24'],
  ['wc 4/11', 'week', '2025-11-03..2025-11-07'],
  ['Aut 1 wk 3', 'week', '2025-09-15..2025-09-19'],
  ['Spring 2 wk 3', 'week', '2026-03-09..2026-03-13'],
  ['T4W3', 'week', '2026-03-09..2026-03-13'],
  ['Wk A', 'week', ''],
  ['HT3', 'half-term', '2026-01-05..2026-02-13'],
  ['Half term 1', 'half-term', '2025-09-01..2025-10-24'],
  ['A2', 'half-term', '2025-11-03..2025-12-19'],
  ['Autumn Term 1', 'half-term', '2025-09-01..2025-10-24'],
  ['Spring 1 and 2', 'half-term', '2026-01-05..2026-03-27'],
  ['AUTUMN 1 2024-25', 'half-term', '2024-09-01..2024-10-25'],
  ['Autumn', 'term', '2025-09-01..2025-12-19'],
  ['Summer term', 'term', '2026-04-13..2026-07-17'],
  ['Autumn/Spring', 'term', '2025-09-01..2026-03-27'],
  ['After Easter', 'term', '2026-04-13..2026-04-26'],
  ['termly', 'term', ''],
  ['Sept 2025', 'month', '2025-09-01..2025-09-30'],
  ['Sep-25', 'month', '2025-09-01..2025-09-30'],
  ['Late Feb', 'month', '2026-02-01..2026-02-28'],
  ['Nov-Jan', 'month', '2025-11-01..2026-01-31'],
  ['2025-26', 'year', '2025-09-01..2026-08-31'],
  ['12-14', 'other', ''],
  ['TBC', 'vague', ''],
  ['ongoing', 'vague', ''],
  ['Every Friday briefing', 'vague', ''],
  ['WalkThrus cluster 1', 'other', ''],
];

const range = (text: string): string => {
  const days = interpretDate(readDate(text), 2025);
  return days ? `${days.from}..${days.to}` : '';
};

describe('a date as people type it', () => {
  test.each(WHOLE)('%s is the whole date %s', (text, iso) => {
    expect(readDate(text)).toEqual({ type: 'date', iso });
    expect(range(text)).toBe(`${iso}..${iso}`);
  });

  test.each(WORDS)('%s stays words, of kind %s, about %s', (text, kind, days) => {
    expect(readDate(text)).toMatchObject({ type: 'words', kind, words: text });
    expect(range(text)).toBe(days);
  });

  test('takes the academic year that the sheet gives', () => {
    expect(interpretDate(readDate('Aut 1', { academicYear: 2023 }), 2025)?.from).toBe('2023-09-01');
  });

  test('is read back from every UK way of writing it', () => {
    const day = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2079-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = iso.split('-').map(Number);
        const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
          date
        );
        for (const text of [
          `${dayOfMonth}/${month}/${year}`,
          `${dayOfMonth}.${month}.${String(year).slice(2)}`,
          `${dayOfMonth} ${name} ${year}`,
          iso,
        ]) {
          expect(readDate(text)).toEqual({ type: 'date', iso });
        }
      })
    );
  });

  test('never throws, keeps words as they are, and gives no range that ends before it starts', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9a-z/. -]{1,20}$/)), (text) => {
        const read = readDate(text);
        if (read.type === 'words') expect(read.words).toBe(text.replace(/\s+/g, ' ').trim());
        const days = interpretDate(read, 2025);
        if (days) expect(days.from <= days.to).toBe(true);
      })
    );
  });
});

describe('half terms of any school year', () => {
  test('follow each other with a gap and do not overlap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2015, max: 2059 }), (year) => {
        const terms = ([1, 2, 3, 4, 5, 6] as HalfTerm[]).map((half) => halfTermDates(year, half));
        terms.forEach(({ from, to }, nth) => {
          expect(from < to).toBe(true);
          expect(to < (terms[nth + 1]?.from ?? '9999')).toBe(true);
        });
      })
    );
  });
});
