import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import { OUR_SURVEY } from '../../src/vocabulary/ourSurvey';
import { ran } from './ran';

type Cell = string | number | null;
type Rows = readonly (readonly Cell[])[];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trellis-bad-input-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function fileOf(sheets: Readonly<Record<string, Rows>>): Promise<string> {
  const path = join(folder, 'Survey.xlsx');
  const drawn = Object.entries(sheets).map(([name, rows]) => ({
    name,
    rows: rows.map((row) => [...row]),
  }));
  writeFileSync(path, await writeXlsx({ sheets: drawn }));
  return path;
}

const STATEMENTS = OUR_SURVEY.map(({ text }) => text);
const answers = (person: number): readonly number[] =>
  STATEMENTS.map((_, at) => 1 + ((person * 3 + at * 2) % 5));
const replies = (school: string, people: number): Rows =>
  Array.from({ length: people }, (_, person) => [school, ...answers(person)]);
const survey = (...rows: readonly Rows[]): Rows => [['School', ...STATEMENTS], ...rows.flat()];

const shown = async (sheets: Readonly<Record<string, Rows>>) =>
  (await ran('readiness', await fileOf(sheets))).printed;

describe('What goes wrong in a survey becomes a plain sentence with counts', () => {
  it('for values outside the scale, text, blanks and errors', async () => {
    const odd: readonly (readonly [number, Cell])[] = [
      [0, 6],
      [1, 0],
      [2, 'N/A'],
      [3, 'ask me later'],
      [4, '4?'],
      [5, 3.5],
      [6, null],
      [7, "Don't know"],
    ];
    const rows = replies('Brook Primary School', 8).map((row, person) =>
      person === 0
        ? row.map(
            (own, at) =>
              odd.find(([i]) => i === at - 1)?.[1] ??
              (at > 0 && odd.some(([i]) => i === at - 1) ? null : own)
          )
        : row
    );
    const printed = await shown({ Answers: survey(rows) });
    expect(printed).toContain('Answers: 2 answers off the scale');
    expect(printed).toContain('Answers: 1 answer marked as not applicable');
    expect(printed).toContain('Answers: 1 answer in words that are no answer on this scale');
    expect(printed).toContain('Answers: 1 answer with a question mark');
    expect(printed).toContain('Answers: 1 answer between two answers');
    expect(printed).not.toContain('ask me later');
  });

  it('for more replies than staff', async () => {
    const staff: Rows = [
      ['School', 'Headcount'],
      ['Brook Primary School', 6],
      ['Ash Primary School', 30],
    ];
    const printed = await shown({
      Answers: survey(replies('Brook Primary School', 8)),
      Staff: staff,
    });
    expect(printed).toContain('There are more replies than staff (8 replies, 6 staff)');
    expect(printed).toContain('Did somebody answer twice');
  });

  it('for no school column', async () => {
    const rows = survey(replies('', 8)).map((row) => row.slice(1));
    const printed = await shown({ Answers: rows });
    expect(printed).toContain('All replies, 8 replies');
    expect(printed).toContain('Nothing says which school each reply comes from');
  });

  it('for rows whose school is empty beside others that have one', async () => {
    const printed = await shown({
      Answers: survey(
        replies('Brook Primary School', 7),
        replies('Ash Primary School', 6),
        replies('', 2)
      ),
    });
    expect(printed).toContain(
      'Answers: 2 whole replies, because nothing says whose they are or they name two schools'
    );
  });

  it('for whole replies that are empty', async () => {
    const empty: Rows = [['Brook Primary School', ...STATEMENTS.map(() => "Don't know")]];
    const printed = await shown({ Answers: survey(replies('Brook Primary School', 7), empty) });
    expect(printed).toContain('1 whole reply, because nothing was answered');
  });

  it('for three people', async () => {
    const printed = await shown({ Answers: survey(replies('Brook Primary School', 3)) });
    expect(printed).toContain('3 replies so far; results appear at 5.');
    expect(printed).not.toMatch(/Working together +\d/);
  });

  it('for one school, where there is no figure for the trust', async () => {
    const printed = await shown({ Answers: survey(replies('Brook Primary School', 9)) });
    expect(printed).toContain('There is no figure for the trust: it needs at least three schools');
    expect(printed).toMatch(/Readiness +\d\d\n/);
  });
});
