import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import type { Answers } from '../../src/readiness/person';
import { OUR_SURVEY } from '../../src/vocabulary/ourSurvey';
import { seededNumbers } from '../bench/seededNumbers';

type Cell = string | number | null;

/** What may differ between two trusts whose outputs must not: nothing of it may be seen from outside. */
export interface Secrets {
  /** Answers of the school with too few replies. */
  readonly hiddenSchool: readonly Answers[];
  /** Answers about involvement at the school where too few answered that. */
  readonly hiddenCondition: readonly (readonly number[])[];
  /** Begins every respondent's name, e-mail address and comment. */
  readonly name: string;
}

export const HIDDEN_SCHOOL = 'Hawthorn Primary School';
export const THIN_SCHOOL = 'Elm Infant School';
export const OPEN_SCHOOLS = ['Ash Primary School', 'Brook Primary School', 'Cedar High School'];
const INVOLVEMENT = [3, 4, 5];

/** Answers whose readiness is 61.4583: eleven statements at 4 of 5 and thirteen at 3. */
export const UNMISTAKABLE: Secrets = {
  hiddenSchool: Array.from({ length: 4 }, () =>
    OUR_SURVEY.map(({ reversed }, at) => {
      const level = at < 11 ? 4 : 3;
      return reversed ? 6 - level : level;
    })
  ),
  // 58.33, 66.67, 58.33 and 62.50, so 61.4583 on average.
  hiddenCondition: [
    [3, 3, 2],
    [4, 4, 3],
    [3, 4, 3],
    [3, 4, 9],
  ],
  name: 'Zephyrine',
};

export const OTHERWISE: Secrets = {
  hiddenSchool: [1, 2, 5, 1].map((level) => OUR_SURVEY.map((_, at) => 1 + ((level + at) % 5))),
  hiddenCondition: [
    [1, 1, 5],
    [1, 2, 5],
    [5, 1, 4],
    [1, 1, 9],
  ],
  name: 'Quillon',
};

function shownAnswers(seed: number, people: number): readonly Answers[] {
  const random = seededNumbers(seed);
  return Array.from({ length: people }, () => OUR_SURVEY.map(() => 1 + Math.floor(random() * 5)));
}

/** Nine people at the thin school, four of whom answered about involvement; a 9 is a blank. */
export function thinAnswers({ hiddenCondition }: Secrets): readonly Answers[] {
  return shownAnswers(77, 9).map((answers, person) =>
    answers.map((own, at) => {
      const nth = INVOLVEMENT.indexOf(at);
      if (nth < 0) return own;
      const given = hiddenCondition[person]?.[nth];
      return given === undefined || given === 9 ? null : given;
    })
  );
}

function rowsOf(secrets: Secrets): readonly (readonly Cell[])[] {
  const schools: readonly (readonly [string, readonly Answers[]])[] = [
    ...OPEN_SCHOOLS.map((school, nth) => [school, shownAnswers(nth + 1, 7 + nth)] as const),
    [THIN_SCHOOL, thinAnswers(secrets)],
    [HIDDEN_SCHOOL, secrets.hiddenSchool],
  ];
  return schools.flatMap(([school, people]) =>
    people.map((answers, person) => [
      45992 + person / 24,
      `${secrets.name} ${school[0] ?? ''}${person}`,
      `${secrets.name.toLowerCase()}.${person}@trust.example`,
      school,
      ...answers,
      `${secrets.name} wrote that the staff room is too cold, number ${person}`,
    ])
  );
}

const PLAN: readonly (readonly Cell[])[] = [
  ['School', 'What is the problem for pupils?', 'What we will do', 'Lead', 'Notes'],
  ...[...OPEN_SCHOOLS, THIN_SCHOOL, HIDDEN_SCHOOL].map((school) => [
    school,
    'Pupils in Year 4 cannot yet read aloud fluently',
    'Paired reading three times a week',
    'Assistant head',
    'Remark: the last try fell apart in week two',
  ]),
];

/** Writes a workbook with a plan, a survey with names, e-mails and comments, and staff numbers. */
export async function privateTrust(folder: string, secrets: Secrets): Promise<string> {
  const path = join(folder, 'Trust.xlsx');
  const headings = [
    'Completion time',
    'Name',
    'Email',
    'Which school do you work in?',
    ...OUR_SURVEY.map(({ text }) => text),
    'Anything else you would like to say?',
  ];
  const staff = [...OPEN_SCHOOLS, THIN_SCHOOL, HIDDEN_SCHOOL].map((school, nth) => [
    school,
    20 + nth,
  ]);
  const sheets: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
    Plan: PLAN,
    Answers: [headings, ...rowsOf(secrets)],
    Staff: [['School', 'Headcount'], ...staff],
  };
  writeFileSync(
    path,
    await writeXlsx({
      sheets: Object.entries(sheets).map(([name, rows]) => ({
        name,
        rows: rows.map((row) => [...row]),
      })),
    })
  );
  return path;
}
