import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type {
  StatementColumn,
  StatementLabel,
  Understanding,
} from '../../src/plan/statement/statement';
import { understandStatement } from '../../src/plan/statement/understandStatement';

interface Statement {
  readonly column: StatementColumn;
  readonly text: string;
  readonly set?: 'tune' | 'blind';
  readonly label: Readonly<Record<StatementLabel, boolean | null>>;
}

const read = (file: string): readonly Statement[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Statement);

/** The share of right answers, both ways (F1), of each label that applies. */
function scores(statements: readonly Statement[]): Readonly<Record<string, number>> {
  const labels = Object.keys(statements[0]?.label ?? {}) as StatementLabel[];
  const understood: readonly (readonly [Statement, Understanding])[] = statements.map((each) => [
    each,
    understandStatement(each.text, each.column),
  ]);
  return Object.fromEntries(
    labels.map((label) => {
      const judged = understood.filter(([{ label: truth }]) => truth[label] !== null);
      const wanted = judged.filter(([{ label: truth }]) => truth[label]).length;
      const given = judged.filter(([, found]) => found[label]?.holds).length;
      const both = judged.filter(
        ([{ label: truth }, found]) => truth[label] && found[label]?.holds
      );
      return [label, (2 * both.length) / (wanted + given)];
    })
  );
}

const mean = (each: Readonly<Record<string, number>>): number =>
  Object.values(each).reduce((sum, one) => sum + one, 0) / Object.values(each).length;

describe('statements are understood as a careful reader labels them', () => {
  const own = read('test/checks/statements.own.jsonl');

  it('on our own statements, those that the words were chosen with', () => {
    expect(mean(scores(own.filter(({ set }) => set === 'tune')))).toBeGreaterThan(0.88);
  });

  it('on our own statements that were only scored', () => {
    expect(mean(scores(own.filter(({ set }) => set === 'blind')))).toBeGreaterThan(0.88);
  });

  it('on the statements beside the repository', () => {
    const file = '../shared/corpus/statements.dev.jsonl';
    if (!existsSync(file)) {
      console.warn('No statements beside the repository: their test did not run.');
      return;
    }
    expect(mean(scores(read(file)))).toBeGreaterThan(0.9);
  });
});

describe('what was understood', () => {
  it('quotes the words that led to it', () => {
    const text = 'Lack of instructional coaching';
    const { solution_as_problem: missing } = understandStatement(text, 'problem');
    expect(missing?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([text]);
  });

  it('is null where a label does not apply to the column', () => {
    const { problem_led, evidence, room_to_adapt } = understandStatement('Try it', 'how');
    expect([problem_led, evidence, room_to_adapt?.holds]).toEqual([null, null, true]);
  });

  it('has words inside the text for each label that holds, and none for the others', () => {
    const columns = fc.constantFrom<StatementColumn>('problem', 'priority', 'success', 'how');
    const words = fc.constantFrom(
      'Pupils',
      'can’t',
      'Y4',
      'must',
      'no',
      'coaching',
      '41%',
      'İ',
      'choose',
      '.',
      '\n'
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), columns, (parts, column) => {
        const text = parts.join(' ');
        for (const finding of Object.values(understandStatement(text, column))) {
          if (finding === null) continue;
          expect(finding.spans.length > 0).toBe(finding.holds);
          for (const { start, end } of finding.spans) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      })
    );
  });
});
