import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { SurveyTable } from '../../src/plan/survey';
import { bySchool, limiting, margin, profile, readiness } from '../../src/functions/functions';
import type { WorkbookSnapshot } from '../../src/grid/workbook';
import { readinessOf } from '../../src/operations/readiness';
import { DIMENSION_IDS, READINESS_DIMENSIONS } from '../../src/readiness/dimensions';
import { readTrust } from '../../src/reading/readTrust';
import { READINESS_COLUMNS } from '../../src/sheets/readiness/columns';
import { NO_CORRECTIONS } from '../../src/reading/corrections/corrections';
import { keptWorkbooks } from '../../src/taskpane/worker/keptWorkbooks';
import { readinessCall } from '../../src/taskpane/worker/planCalls';
import { readWorkbookFile } from '../../src/xlsx/readWorkbookFile';
import { ran } from '../cli/ran';
import { openInOffice, type OpenOffice } from '../workbench/openInOffice';
import type { Range } from './people';

const SAMPLE = resolve(__dirname, '../../assets/samples/staff-culture-survey.xlsx');
const CORPUS = resolve(__dirname, '../../../shared/corpus');
const SURVEYS = [
  SAMPLE,
  ...['06-forms-survey.xlsx', '07-number-survey.xlsx'].map((name) => join(CORPUS, name)),
];

let folder = '';
let office: OpenOffice;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trellis-same-'));
  office = await openInOffice();
  const { CustomFunctions: runtime } = office.window as unknown as {
    CustomFunctions: typeof CustomFunctions;
  };
  Object.assign(globalThis, { CustomFunctions: runtime });
});
afterAll(() => {
  office.close();
  rmSync(folder, { recursive: true, force: true });
});

async function opened(path: string): Promise<WorkbookSnapshot> {
  const read = await readWorkbookFile(readFileSync(path), 'Survey.xlsx');
  if (!read.ok) throw new Error(read.problem.sentence);
  return read.workbook;
}

/** What the pane shows of each school, as its worker answers. */
function paneSchools(workbook: WorkbookSnapshot) {
  const kept = keptWorkbooks();
  kept.keep('survey', workbook);
  const view = readinessCall(
    kept,
    {
      sources: ['survey'],
      corrections: NO_CORRECTIONS,
      details: { builtOn: '2026-03-02', version: '0.0.0' },
    },
    () => undefined
  );
  return new Map((view?.schools ?? []).map((school) => [school.school, school]));
}

/** What a survey's columns ask, as somebody would name it in a formula. */
const questionsOf = ({ statements }: SurveyTable): Range => [
  statements.map(({ dimension }) => dimension ?? ''),
  statements.map(({ dimension, reversed }) => (dimension === null ? '' : reversed ? 'R' : 'No')),
];

/** The rows of a built workbook's Readiness sheet. */
async function sheetRows(path: string): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const out = join(folder, 'built.xlsx');
  expect((await ran('structure', path, '-o', out)).code).toBe(0);
  const { sheets } = await opened(out);
  const values = sheets.find(({ name }) => name === 'Readiness')?.values ?? [];
  const top = values.findIndex((row) => row[0] === 'School');
  return new Map(
    values.slice(top + 1).map((row) => [String(row[0]), row.map((cell) => cell ?? '')])
  );
}

interface Printed {
  readonly schools: readonly {
    readonly school: string;
    readonly shown: number | null;
    readonly margin: number | null;
    readonly limiting: readonly (keyof typeof READINESS_DIMENSIONS)[];
    readonly dimensions: Readonly<
      Record<
        string,
        { readonly shown: string | null; readonly n: number; readonly suppressed: boolean }
      >
    >;
  }[];
}

const orError = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (problem) {
    return String((problem as { code?: string }).code);
  }
};

describe.each(SURVEYS)('The same answer everywhere, over %s', (path) => {
  if (!existsSync(path)) {
    console.warn(`SKIPPED: ${path} is not beside this repository.`);
    it.skip('function, sheet, pane and command line', () => undefined);
    return;
  }

  it('function, sheet, pane and command line agree to the last digit, school by school', async () => {
    const workbook = await opened(path);
    const found = readinessOf([workbook], readTrust([workbook]), '2026-03-02');
    const printed = JSON.parse((await ran('readiness', path, '--json')).printed) as Printed;
    const rows = await sheetRows(path);
    const pane = paneSchools(workbook);
    const tables = found?.surveys.tables ?? [];
    expect([...pane.keys()]).toEqual(printed.schools.map(({ school }) => school));
    expect(printed.schools.length).toBeGreaterThan(0);
    let compared = 0;
    for (const school of printed.schools) {
      const table = tables.find(({ replies }) =>
        replies.some((reply) => reply.school === school.school)
      );
      if (!table || table.scale.highest !== 5) continue;
      compared++;
      const answers = table.replies.flatMap((reply) =>
        reply.school === school.school ? [[...reply.answers]] : []
      );
      const questions = questionsOf(table);
      const row = rows.get(school.school) ?? [];
      const cell = (heading: string) =>
        row[READINESS_COLUMNS.findIndex((column) => column.heading === heading)];
      expect(orError(() => readiness(answers, questions))).toBe(school.shown ?? '#N/A');
      expect(cell('Readiness')).toBe(school.shown ?? 'no total');
      const shownInPane = pane.get(school.school);
      expect(shownInPane?.total).toBe(school.shown === null ? '' : String(school.shown));
      const spilled = profile(answers, questions);
      DIMENSION_IDS.forEach((id, nth) => {
        const { shown, n, suppressed } = school.dimensions[id] ?? {
          shown: null,
          n: -1,
          suppressed: false,
        };
        const instead = suppressed ? 'not shown' : 'not asked';
        const value = shown === null ? instead : /^\d+$/.test(shown) ? Number(shown) : shown;
        expect(spilled[nth]).toEqual([READINESS_DIMENSIONS[id], value, n]);
        expect(cell(READINESS_DIMENSIONS[id])).toBe(value);
        expect(shownInPane?.conditions[nth]).toMatchObject({
          name: READINESS_DIMENSIONS[id],
          shown: shown ?? '',
        });
      });
      const staff =
        found?.readiness.schools.find((each) => each.school === school.school)?.staff ?? null;
      expect(orError(() => margin(answers, staff, questions))).toBe(school.margin ?? '#N/A');
      expect(orError(() => limiting(answers, questions))).toBe(
        school.shown === null
          ? '#N/A'
          : school.limiting.map((id) => READINESS_DIMENSIONS[id]).join(', ')
      );
    }
    expect(compared).toBe(printed.schools.length);
  });

  it('CPD.BYSCHOOL spills the rows of the sheet, word for word', async () => {
    const workbook = await opened(path);
    const found = readinessOf([workbook], readTrust([workbook]), '2026-03-02');
    const rows = await sheetRows(path);
    const staff = (found?.surveys.staff ?? []).map((each) => [each.school, each.staff]);
    for (const table of found?.surveys.tables ?? []) {
      const schools = table.replies.map(({ school }) => [school]);
      const answers = table.replies.map((reply) => [...reply.answers]);
      const spilled = bySchool(schools, answers, questionsOf(table), staff);
      const dated = (text: unknown) =>
        String(text)
          .replace(/ These answers are over 12 months old\./, '')
          .replace(/ Nothing says what the numbers mean:.*$/, '');
      for (const row of spilled) {
        const own = rows.get(String(row[0])) ?? [];
        expect(row.map(dated)).toEqual(
          Array.from({ length: row.length }, (_, at) => dated(own[at] ?? ''))
        );
      }
      expect(spilled.map(([school]) => school)).toEqual(
        [...new Set(table.replies.map(({ school }) => school))].sort((one, other) =>
          one.localeCompare(other, 'en-GB')
        )
      );
    }
  });
});
