import type { CellValue } from '../../../src/grid/workbook';
import { readinessOf } from '../../../src/operations/readiness';
import { DIMENSION_IDS, type ReadinessDimension } from '../../../src/readiness/dimensions';
import { DEFAULT_PARAMETERS } from '../../../src/readiness/parameters';
import type { Answers } from '../../../src/readiness/person';
import { scoreSchool } from '../../../src/readiness/scoreSchool';
import { readTrust } from '../../../src/reading/readTrust';
import { seededNumbers } from '../../bench/seededNumbers';
import { sheetOf, workbookOf } from '../sheetOf';

type Rows = readonly (readonly CellValue[])[];

/** A trust's own statements, two a condition and one beside them; the second figure says reversed. */
const STATEMENTS: readonly (readonly [string, ReadinessDimension | null, boolean])[] = [
  ['We have time each week to plan with colleagues', 'collaboration', false],
  ['Colleagues here share resources and ideas about teaching', 'collaboration', false],
  ['Staff are consulted before big changes are made', 'involvement', false],
  ['My opinion counts when the school decides something', 'involvement', false],
  ['I can admit a mistake here without being blamed', 'trust', false],
  ['People here are afraid to speak up', 'trust', true],
  ['We all know what the school is trying to achieve', 'mission', false],
  ['There is a clear vision for our pupils', 'mission', false],
  ['Pupils behave well in lessons', 'safety', false],
  ['Senior leaders back me up when behaviour is poor', 'safety', false],
  ['I choose my own professional development targets', 'autonomy', false],
  ['I am free to teach in the way I think best', 'autonomy', false],
  ['The training I get makes me a better teacher', 'competence', false],
  ['I receive useful feedback on my teaching', 'competence', false],
  ['I feel part of the team', 'relatedness', false],
  ['I often feel isolated at work', 'relatedness', true],
  ['My workload is manageable', null, false],
];
const HEADINGS = STATEMENTS.map(([text]) => text);
const SCHOOLS = ['Ash Primary School', 'Brook Academy', 'Cedar High School'];
const WORDS = {
  five: ['Strongly Disagree', 'Disagree', 'Neither Agree nor Disagree', 'Agree', 'Strongly Agree'],
  tend: [
    'Strongly disagree',
    'Tend to disagree',
    'Neither agree nor disagree',
    'Tend to agree',
    'Strongly agree',
  ],
  four: ['STRONGLY DISAGREE', 'DISAGREE', 'AGREE', 'STRONGLY AGREE'],
  seven: [
    'Strongly disagree',
    'Disagree',
    'Somewhat disagree',
    'Neither agree nor disagree',
    'Somewhat agree',
    'Agree',
    'Strongly agree',
  ],
  letters: ['SD', 'D', 'N', 'A', 'SA'],
  numbered: [
    '1 - Strongly disagree',
    '2 - Disagree',
    '3 - Neither',
    '4 - Agree',
    '5 - Strongly agree',
  ],
  yes: ['No', 'Yes'],
} as const;

/** Sixty people's answers from 1 to `points`, the first twenty at the first school and so on. */
function answersOf(points: number): readonly (readonly number[])[] {
  const random = seededNumbers(points);
  return Array.from({ length: 60 }, () =>
    STATEMENTS.map(() => 1 + Math.min(points - 1, Math.floor(random() * points)))
  );
}

const schoolOf = (person: number): string => SCHOOLS[Math.floor(person / 20)] ?? '';

function scored(sheets: Readonly<Record<string, Rows>>) {
  const workbook = workbookOf(
    ...Object.entries(sheets).map(([name, rows]) => sheetOf(rows, { name }))
  );
  const found = readinessOf([workbook], readTrust([workbook]), '2026-03-01');
  if (!found) throw new Error('no survey was found');
  return found;
}

/** What each school's conditions must come to, scored from the answers as they were made. */
function expected(people: readonly Answers[], points: number) {
  const questions = STATEMENTS.map(([, dimension, reversed]) => ({ dimension, reversed }));
  const scale = { lowest: 1, highest: points };
  return SCHOOLS.map((_, nth) => {
    const own = people.slice(nth * 20, nth * 20 + 20);
    const school = scoreSchool({ questions, scale, people: own, staff: null }, DEFAULT_PARAMETERS);
    return DIMENSION_IDS.map((id) => school.dimensions[id].score?.toFixed(6));
  });
}

const given = (sheets: Readonly<Record<string, Rows>>) =>
  scored(sheets).readiness.schools.map(({ dimensions }) =>
    DIMENSION_IDS.map((id) => dimensions[id].score?.toFixed(6))
  );

const tableOf = (
  points: number,
  answer: (value: number) => CellValue,
  before: (person: number) => readonly CellValue[] = (person) => [schoolOf(person)]
): Rows => answersOf(points).map((own, person) => [...before(person), ...own.map(answer)]);

const inWords = (words: readonly string[]) => (value: number) => words[value - 1] ?? '';

describe('A survey that a trust already has', () => {
  it.each([
    ['five answers in words', 5, WORDS.five],
    ['"tend to" in place of the plain answers', 5, WORDS.tend],
    ['four answers in capitals, without a middle', 4, WORDS.four],
    ['seven answers in words', 7, WORDS.seven],
    ['letters', 5, WORDS.letters],
    ['words with their numbers', 5, WORDS.numbered],
    ['yes and no', 2, WORDS.yes],
  ])('is scored from %s', (_, points, words) => {
    const rows = [['Academy', ...HEADINGS], ...tableOf(points, inWords(words))];
    expect(given({ Survey: rows })).toEqual(expected(answersOf(points), points));
  });

  it.each([
    [1, 4],
    [1, 5],
    [1, 6],
    [1, 7],
    [1, 10],
    [0, 3],
    [0, 4],
    [0, 6],
    [0, 10],
  ])('is scored from numbers that run from %d to %d, and that is said', (lowest, highest) => {
    const points = highest - lowest + 1;
    const rows = [['School', ...HEADINGS], ...tableOf(points, (value) => value - 1 + lowest)];
    const { surveys } = scored({ Survey: rows });
    expect(surveys.tables[0]?.scale).toEqual({ lowest, highest });
    expect(given({ Survey: rows })).toEqual(expected(answersOf(points), points));
    if (highest !== 5) expect(surveys.notes.join()).toContain(`from ${lowest} to ${highest}`);
    expect(surveys.tables[0]?.doubts).toHaveLength(1);
  });

  it('keeps a 0 beside answers up to 5 for no answer, and counts it', () => {
    const rows = tableOf(5, (value) => value).map((row, nth) =>
      nth < 4 ? [row[0] ?? '', 0, ...row.slice(2)] : row
    );
    const { surveys } = scored({ Survey: [['School', ...HEADINGS], ...rows] });
    expect(surveys.tables[0]?.scale).toEqual({ lowest: 1, highest: 5 });
    expect(surveys.leftOut).toMatchObject([{ reason: 'off the scale', count: 4 }]);
  });

  it('is turned round where the sheet says that 1 is the most agreement', () => {
    const legend = ['Staff survey 2025. 1 = Strongly Agree, 5 = Strongly Disagree'];
    const rows = [legend, [], ['School', ...HEADINGS], ...tableOf(5, (value) => 6 - value)];
    expect(given({ Survey: rows })).toEqual(expected(answersOf(5), 5));
    expect(scored({ Survey: rows }).surveys.tables[0]?.doubts).toEqual([]);
  });

  it('is scored as Google Forms exports it, with time and e-mail', () => {
    const headings = ['Timestamp', 'Email Address', 'Which school do you work at?', ...HEADINGS];
    const rows = tableOf(5, inWords(WORDS.five), (person) => [
      45900 + person / 3,
      `zephyrine${person}@trust.example`,
      schoolOf(person),
    ]);
    const found = scored({ 'Form responses 1': [headings, ...rows] });
    expect(given({ 'Form responses 1': [headings, ...rows] })).toEqual(expected(answersOf(5), 5));
    expect(JSON.stringify(found)).not.toContain('zephyrine');
  });

  it('is scored as Microsoft Forms exports it, with the question before each statement', () => {
    const headings = [
      'ID',
      'Start time',
      'Completion time',
      'Email',
      'Name',
      'Your school',
      ...HEADINGS.map((text) => `How far do you agree?.${text}`),
    ];
    const rows = tableOf(5, inWords(WORDS.five), (person) => [
      person + 1,
      45900.5 + person,
      45900.6 + person,
      'anonymous',
      '',
      schoolOf(person),
    ]);
    expect(given({ Sheet1: [headings, ...rows] })).toEqual(expected(answersOf(5), 5));
  });

  it('is scored under two heading rows', () => {
    const groups = [
      '',
      'Collaboration',
      '',
      'Leadership',
      '',
      'Trust',
      '',
      'Vision',
      '',
      'Behaviour',
    ];
    const rows = [groups, ['School', ...HEADINGS], ...tableOf(5, (value) => value)];
    expect(given({ Survey: rows })).toEqual(expected(answersOf(5), 5));
  });

  it('is scored from a sheet a school', () => {
    const all = tableOf(
      5,
      (value) => value,
      () => []
    );
    const sheets = Object.fromEntries(
      SCHOOLS.map((school, nth) => [school, [HEADINGS, ...all.slice(nth * 20, nth * 20 + 20)]])
    );
    expect(given(sheets)).toEqual(expected(answersOf(5), 5));
  });
});

describe('A summary that is averaged already', () => {
  const averages = STATEMENTS.map((_, at) =>
    SCHOOLS.map((__, school) => 2 + ((at * 3 + school * 5) % 20) / 10)
  );
  const down: Rows = averages.map((own, at) => [HEADINGS[at] ?? '', ...own, 3.4]);
  const title = ['Mean scores by school (1 = strongly disagree, 5 = strongly agree)'];
  const across: Rows = [
    ['School', 'Responses', ...HEADINGS],
    ...SCHOOLS.map((school, nth) => [
      school,
      [23, 31, 4][nth] ?? 0,
      ...averages.map((own) => own[nth] ?? 0),
    ]),
  ];
  const shown = (sheets: Readonly<Record<string, Rows>>) =>
    scored(sheets).readiness.schools.map(({ school, responses, dimensions, from, margin }) => ({
      school,
      responses,
      from,
      margin,
      scores: DIMENSION_IDS.map((id) => dimensions[id].score?.toFixed(6) ?? null),
    }));

  it("comes to the same with the schools down and across, the trust's own column left out", () => {
    const lying = {
      Summary: [
        title,
        ['Statement', ...SCHOOLS, 'Trust average'],
        ...down,
        ['Responses', 23, 31, 4, 58],
      ],
    };
    expect(shown(lying)).toEqual(shown({ Summary: across }));
    const [ash, , cedar] = shown(lying);
    expect(ash).toMatchObject({ from: 'averages', responses: 23, margin: null });
    expect(cedar?.scores).toEqual(DIMENSION_IDS.map(() => null));
  });

  it('turns round what asks the other way, and says so', () => {
    const { surveys } = scored({ Summary: across });
    expect(surveys.notes.join()).toContain('"I often feel isolated at work"');
    const [ash] = surveys.summaries;
    const value = (at: number) => (100 * ((averages[at]?.[0] ?? 0) - 1)) / 4;
    expect(ash?.scores.relatedness).toBeCloseTo((value(14) + 100 - value(15)) / 2, 9);
  });

  it('may name the conditions alone, or give shares as text', () => {
    const names = [
      'Collaboration',
      'Involvement in decisions',
      'Trust',
      'Shared mission',
      'Behaviour and safety',
      'Autonomy',
      'Competence',
      'Relatedness',
    ];
    const rows = names.map((name, at) => [name, `${50 + at}%`, `${60 + at} %`, `${70 + at}%`]);
    const [ash] = scored({ Summary: [['% agree', ...SCHOOLS], ...rows] }).readiness.schools;
    expect(DIMENSION_IDS.map((id) => ash?.dimensions[id].score)).toEqual([
      50, 51, 52, 53, 54, 55, 56, 57,
    ]);
    expect(ash?.warnings.map(({ code }) => code)).toEqual(['averages', 'replies not said']);
  });
});
