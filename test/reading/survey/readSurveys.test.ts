import type { CellValue } from '../../../src/grid/workbook';
import { readSurveys } from '../../../src/reading/survey/readSurveys';
import { readWorkbook } from '../../../src/reading/readWorkbook';
import { OUR_SURVEY } from '../../../src/vocabulary/ourSurvey';
import { sheetOf, workbookOf, type SheetDetails } from '../sheetOf';

type Rows = readonly (readonly CellValue[])[];

const read = (...sheets: readonly (readonly [Rows, SheetDetails?])[]) => {
  const workbook = workbookOf(...sheets.map(([rows, details]) => sheetOf(rows, details)));
  return readSurveys(workbook, readWorkbook(workbook));
};

const STATEMENTS = OUR_SURVEY.map(({ text }) => text);
const SCHOOLS = ['Brook Primary School', 'Ash Primary School'];
/** Answers that use a whole scale, so that it can be told: person p and statement i. */
const spread = (points: number) => (p: number, i: number) => 1 + ((p * 7 + i * 3 + 2) % points);
const survey = (answer: (p: number, i: number) => CellValue, people = 12): Rows => [
  ['Which school do you work in?', ...STATEMENTS],
  ...Array.from({ length: people }, (_, p) => [
    SCHOOLS[p % 2] ?? '',
    ...STATEMENTS.map((_, i) => answer(p, i)),
  ]),
];
const WORDS = [
  'Strongly disagree',
  'Disagree',
  'Neither agree nor disagree',
  'Agree',
  'Strongly agree',
];

describe('Answers', () => {
  it('in words and in numbers come to the same', () => {
    const numbers = read([survey(spread(5))]);
    const words = read([survey((p, i) => WORDS[spread(5)(p, i) - 1] ?? '')]);
    expect(words.tables[0]?.replies).toEqual(numbers.tables[0]?.replies);
    expect(words.tables[0]?.scale).toEqual({ lowest: 1, highest: 5 });
    expect(words.leftOut).toEqual([]);
  });

  it.each([4, 7])('on a scale of 1 to %d are found, and it is said', (points) => {
    const { tables, notes } = read([survey(spread(points))]);
    // Our own survey runs from 1 to 5, so these are other statements in its place.
    const others = read([
      [
        ['School', ...STATEMENTS.map((text) => `${text.replace(/\.$/, '')} these days`)],
        ...survey(spread(points)).slice(1),
      ],
    ]);
    expect(others.tables[0]?.scale.highest).toBe(points);
    expect(others.notes.join(' ')).toContain(`1 to ${points}`);
    expect(tables[0]?.scale.highest).toBe(5);
    expect(notes).toEqual([]);
  });

  it('that nobody used the top of stay on 1 to 5', () => {
    expect(read([survey(() => 3)]).tables[0]?.scale.highest).toBe(5);
  });

  it('are turned round where a legend says that 1 is the most agreement', () => {
    const legend: Rows = [
      ['1 = strongly agree, 2 = agree, 3 = neither, 4 = disagree, 5 = strongly disagree'],
    ];
    const plain = read([survey(spread(5))]);
    const turned = read([[...legend, [], ...survey((p, i) => 6 - spread(5)(p, i))]]);
    expect(turned.tables[0]?.replies).toEqual(plain.tables[0]?.replies);
    expect(turned.notes.join(' ')).toContain('turned round');
  });

  it('bring a question where nothing says which end is which, and none where something does', () => {
    const others = [
      ['School', ...STATEMENTS.map((text) => `${text.replace(/\.$/, '')} these days`)],
      ...survey(spread(5)).slice(1),
    ];
    expect(read([others]).tables[0]?.doubts[0]).toContain('Is that right?');
    const key: Rows = [
      ['Strongly agree', 5],
      [],
      ['1', 'Strongly disagree'],
      ['5', 'Strongly agree'],
    ];
    expect(read([others], [key, { name: 'Key' }]).tables[0]?.doubts).toEqual([]);
  });

  it('that are none are left out, each counted with its reason and never quoted', () => {
    const odd: Readonly<Record<number, CellValue>> = {
      0: 6,
      1: 'N/A',
      2: '3/4',
      3: '4?',
      4: 'ask Mrs Okafor',
      5: "Don't know",
      6: ' 4 ',
      7: 3.5,
    };
    const found = read([
      survey((p, i) => (p === 0 && i in odd ? (odd[i] ?? '') : spread(5)(p, i))),
    ]);
    const counts = Object.fromEntries(found.leftOut.map(({ reason, count }) => [reason, count]));
    expect(counts).toEqual({
      'off the scale': 1,
      'marked as not applicable': 1,
      'between two answers': 2,
      'with a question mark': 1,
      'in words that are no answer on this scale': 1,
    });
    expect(found.tables[0]?.replies[0]?.answers.slice(0, 8)).toEqual([
      ...Array<null>(6).fill(null),
      4,
      null,
    ]);
    expect(JSON.stringify(found)).not.toContain('Okafor');
  });
});

describe('Statements', () => {
  it('of our own survey have their conditions, and six are reversed', () => {
    const { tables } = read([survey(spread(5))]);
    expect(tables[0]?.statements.map(({ dimension }) => dimension)).toEqual(
      OUR_SURVEY.map(({ dimension }) => dimension)
    );
    expect(tables[0]?.statements.filter(({ reversed }) => reversed)).toHaveLength(6);
  });

  it('of our own survey are known by their codes alone', () => {
    const rows = survey(spread(5));
    const { tables } = read([[['School', ...OUR_SURVEY.map(({ id }) => id)], ...rows.slice(1)]]);
    expect(tables[0]?.statements.map(({ dimension, reversed }) => [dimension, reversed])).toEqual(
      OUR_SURVEY.map(({ dimension, reversed }) => [dimension, reversed])
    );
  });

  it('are reversed where any are marked, and then only those', () => {
    const rows = survey(spread(5));
    const marked = STATEMENTS.map((text, i) => (i === 1 ? `${text} (R)` : text));
    const { tables } = read([[['School', ...marked], ...rows.slice(1)]]);
    expect(tables[0]?.statements.map(({ reversed }) => reversed)).toEqual(
      STATEMENTS.map((_, i) => i === 1)
    );
  });
});

describe('Schools', () => {
  it('may be a sheet each', () => {
    const withoutSchool = survey(spread(5)).map((row) => row.slice(1));
    const { tables } = read(
      [withoutSchool, { name: 'Brook Primary School' }],
      [withoutSchool, { name: 'Ash Primary School' }]
    );
    const schools = tables.flatMap(({ replies }) => replies.map(({ school }) => school));
    expect([...new Set(schools)]).toEqual(['Brook Primary School', 'Ash Primary School']);
  });

  it('are one where nothing names any, and that is said', () => {
    const { tables, notes } = read([survey(spread(5)).map((row) => row.slice(1))]);
    expect(new Set(tables[0]?.replies.map(({ school }) => school))).toEqual(
      new Set(['All replies'])
    );
    expect(notes.join(' ')).toContain('Nothing says which school');
  });

  it('have their headcount from a table that gives it, not full-time equivalents', () => {
    const staff: Rows = [
      ['School', 'Headcount', 'FTE'],
      ['Brook Primary School', 31, 24.6],
      ['Ash Primary School', 18, 12],
    ];
    expect(read([survey(spread(5))], [staff, { name: 'Staff' }]).staff).toEqual([
      { school: 'Brook Primary School', staff: 31 },
      { school: 'Ash Primary School', staff: 18 },
    ]);
    const noHeads = staff.map((row) => [row[0] ?? '', row[2] ?? '']);
    const equivalents = read([survey(spread(5))], [noHeads, { name: 'Staff' }]);
    expect(equivalents.staff).toEqual([]);
    expect(equivalents.notes.join(' ')).toContain('headcount');
  });
});
