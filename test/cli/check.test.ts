import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { capturedTerminal } from './capturedTerminal';

const SAMPLE = 'assets/samples/trust-cpd-plans.xlsx';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trellis-check-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('trellis check', () => {
  it('prints each question as JSON with its id, rule, place, school and words', async () => {
    const terminal = capturedTerminal();
    expect(await run(['check', SAMPLE, '--json'], terminal)).toBe(0);
    const list = JSON.parse(terminal.printed()) as readonly Record<string, string>[];
    expect(list.length).toBeGreaterThan(0);
    for (const each of list) {
      expect(Object.keys(each)).toEqual(['id', 'rule', 'where', 'school', 'question', 'quoted']);
      expect(each['question']).toMatch(/\?$/);
    }
  });

  it('prints questions that a person can read', async () => {
    const terminal = capturedTerminal();
    expect(await run(['check', SAMPLE], terminal)).toBe(0);
    expect(terminal.printed()).toContain('?');
  });
});

describe('trellis check of a structured workbook', () => {
  const questions = async (file: string) => {
    const terminal = capturedTerminal();
    expect(await run(['check', file, '--json'], terminal)).toBe(0);
    return JSON.parse(terminal.printed()) as readonly Record<string, string>[];
  };

  it('asks about what stands on How and Why now, with the ids that the sheet gave', async () => {
    const built = join(folder, 'built.xlsx');
    expect(await run(['structure', SAMPLE, '-o', built], capturedTerminal())).toBe(0);
    const [before, after] = [await questions(SAMPLE), await questions(built)];
    expect(after.length).toBeGreaterThan(0);
    expect(before.map(({ id }) => id)).toEqual(expect.arrayContaining(after.map(({ id }) => id)));
    for (const { where } of after) expect(where).toMatch(/built.xlsx › (How|Why) › A\d+$/);
  });
});

describe('trellis classify statements', () => {
  it('prints the labels of each statement, a line each', async () => {
    const file = join(folder, 'statements.jsonl');
    writeFileSync(file, '{"id":"a","column":"problem","text":"Y4 pupils guess"}\n\n');
    const terminal = capturedTerminal();
    expect(await run(['classify', 'statements', file], terminal)).toBe(0);
    expect(JSON.parse(terminal.printed())).toMatchObject({
      id: 'a',
      label: { problem_led: true, specific_group: true, compliance: null },
    });
  });

  it('names the lines that are no statement', async () => {
    const file = join(folder, 'wrong.jsonl');
    writeFileSync(file, '{"id":"a"}\n');
    const terminal = capturedTerminal();
    expect(await run(['classify', 'statements', file], terminal)).toBe(1);
    expect(terminal.said().join(' ')).toContain('Line 1 is not a statement');
  });
});
