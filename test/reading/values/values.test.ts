import fc from 'fast-check';
import type { Field } from '../../../src/vocabulary/fields';
import { FIELD_IDS } from '../../../src/vocabulary/fields';
import { fieldText } from '../../../src/reading/values/fieldText';
import { profileColumn } from '../../../src/reading/values/profileColumn';
import { readHours } from '../../../src/reading/values/readHours';
import { moneyText, readMoney, readPercent } from '../../../src/reading/values/readMoney';
import { valueShape, type ValueShape } from '../../../src/reading/values/valueShape';

describe('hours', () => {
  test.each([
    ['2 hrs', 2],
    ['1.5hrs', 1.5],
    ['90 mins', 1.5],
    ['1hr 30', 1.5],
    ['1 hour 15 minutes', 1.25],
    ['2 x 1hr', 2],
    ['half day', 3.25],
    ['1 day', 6.5],
    ['full day', 6.5],
    ['3', 3],
    ['1:30', 1.5],
    ['2½ hours', 2.5],
    ['one and a half hours', 1.5],
    ['3 x 2 hrs', 6],
  ] as const)('%s is %d', (text, hours) =>
    expect(readHours(text)).toEqual({ type: 'hours', hours })
  );
  test.each(['TBC', '1 hr each week', 'as needed', ''])('%j stays words', (words) =>
    expect(readHours(words)).toEqual({ type: 'words', words })
  );
});

describe('money', () => {
  test.each([
    ['£1,250', '1250'],
    ['1.2k', '1200'],
    ['£880.00', '880'],
    ['£ 760.00', '760'],
    ['£6.4k', '6400'],
    ['£1,250.50', '1250.50'],
    ['£1,234,567', '1234567'],
    ['n/c', 'n/c'],
    ['nil', 'nil'],
    ['£35pp x 12', '35pp x 12'],
    ['£199 + VAT', '199 + VAT'],
    ['£4,000 (half from grant)', '4000 (half from grant)'],
    ['0', '0'],
  ] as const)('%s stands as %s', (text, figures) => expect(moneyText(text)).toBe(figures));
  test('is a number only where nothing else is said', () => {
    expect(readMoney('£1,250')).toBe(1250);
    expect(readMoney('(£250)')).toBe(-250);
    expect(readMoney('£199 + VAT')).toBeNull();
  });
  test('a percentage is a share of one', () => {
    expect(readPercent('41%')).toBe(0.41);
    expect(readPercent('12.5 per cent')).toBe(0.125);
    expect(readPercent('41')).toBeNull();
  });
});

describe('the value of a field', () => {
  test.each([
    ['date', '12/9/25', '2025-09-12'],
    ['date', 'w/c 4 Nov', 'w/c 4 Nov'],
    ['date', 'TBC', 'TBC'],
    ['cost', '£1,250', '1250'],
    ['notes', 'n/a', ''],
    ['notes', '-', ''],
    ['lead', ' – ', ''],
    ['priority', '5.1.26', '5.1.26'],
    ['end', '5.1.26', '2026-01-05'],
    ['hours', '2 hrs', '2 hrs'],
    ['notes', '=SUM of parts', '=SUM of parts'],
  ] as const)('%s from %j is %j', (field: Field, text, value) =>
    expect(fieldText(field, text)).toBe(value)
  );
  test('is the same when read again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIELD_IDS), fc.string(), (field, text) => {
        const once = fieldText(field, text);
        expect(fieldText(field, once)).toBe(once);
      })
    );
  });
});

const SHAPES: Readonly<Partial<Record<ValueShape, readonly string[]>>> = {
  date: ['12/9/25', '2025-09-03'],
  'day-month': ['5th Sept'],
  week: ['w/c 4 Nov', 'Wk 3', 'Spring 2 wk 3'],
  term: ['Autumn', 'Summer term', 'After Easter'],
  'half-term': ['HT3', 'Aut 1', 'Spring 2'],
  month: ['September', 'Sept 2025'],
  year: ['2025', '2025-26'],
  number: ['12', '2.5', '1,250'],
  money: ['£1,250', '1.2k', 'n/c'],
  duration: ['2 hrs', '90 mins', 'half day'],
  percent: ['41%'],
  rag: ['G', 'Amber', 'red'],
  tick: ['✓', 'x', '?'],
  'yes-no': ['Y', 'no'],
  status: ['In progress', 'Not started', 'Overdue'],
  likert: ['Strongly agree', 'Sometimes'],
  email: ['j.okafor@example.org'],
  url: ['https://example.org/book'],
  'school-year-group': ['Y5', 'Year 7', 'KS2', 'Reception', 'Y5 and Y6'],
  'staff-group': ['All staff', 'TAs', 'KS2 teachers', 'Maths dept'],
  'format-word': ['INSET', 'Twilight', 'Online'],
  'person-name': ['J Okafor', 'Mrs Bell', 'Sarah Lane'],
  initials: ['JO', 'AB / CD'],
  role: ['Class teacher', 'Headteacher'],
  'short-text': ['WalkThrus cluster 1', 'Little Wandle refresher'],
  id: ['NPQ-1204', 'anonymous'],
  blank: ['', '  '],
};

describe('the shape of a value', () => {
  const cases = Object.entries(SHAPES).flatMap(([shape, texts]) =>
    texts.map((text) => [text, shape] as const)
  );
  test.each(cases)('%j is a %s', (text, shape) => expect(valueShape(text)).toBe(shape));
  test('is long text for prose, and something for anything', () => {
    expect(
      valueShape(
        'Pupils in Year 4 read slowly and lose the meaning of what they read by the end of a page.'
      )
    ).toBe('long-text');
    fc.assert(fc.property(fc.string(), (text) => expect(valueShape(text)).not.toBe('')));
  });
});

describe('the profile of a column', () => {
  test('counts each value as often as it stands there, blanks left out', () => {
    const profile = profileColumn(['R', 'R', 'R', 'w/c 4 Nov', '', ' ']);
    expect(profile).toMatchObject({ filled: 4, distinct: 2, shares: { rag: 0.75, week: 0.25 } });
  });
  test('of nothing is empty', () =>
    expect(profileColumn([])).toEqual({
      shares: {},
      distinct: 0,
      meanLength: 0,
      filled: 0,
      schoolShare: 0,
      mostCommon: [],
      leaning: null,
    }));
  test('has shares that add up to one', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (texts) => {
        const { shares, filled } = profileColumn(texts);
        const sum = Object.values(shares).reduce((total, share) => total + share, 0);
        expect(sum).toBeCloseTo(filled > 0 ? 1 : 0);
      })
    );
  });
});
