import { understandStatement } from '../../plan/statement/understandStatement';
import type { StatementColumn, Understanding } from '../../plan/statement/statement';
import { lineIsNoStatement } from '../../text/cliCheck';
import { EXIT, type ExitCode } from '../exitCodes';
import { readBytes } from '../files/readBytes';
import { refusal, success, type Outcome } from '../outcome';
import { refuse } from '../refuse';
import type { Terminal } from '../terminal';

/** A text with its id and the kind of column that it stands in. */
interface Statement {
  readonly id: string;
  readonly column: StatementColumn;
  readonly text: string;
}

const COLUMNS: readonly unknown[] = ['problem', 'priority', 'success', 'how'];

function isStatement(value: unknown): value is Statement {
  if (typeof value !== 'object' || value === null) return false;
  const { id, column, text } = value as Partial<Record<string, unknown>>;
  return typeof id === 'string' && typeof text === 'string' && COLUMNS.includes(column);
}

function statementIn(line: string): Statement | null {
  try {
    const value: unknown = JSON.parse(line);
    return isStatement(value) ? value : null;
  } catch {
    return null;
  }
}

/** The statements of a file, one JSON object a line, or which lines are none. */
export function statementsIn(text: string): Outcome<readonly Statement[]> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const read = lines
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => ({ number, statement: statementIn(line) }));
  const wrong = read.filter(({ statement }) => statement === null);
  if (wrong.length > 0)
    return refusal(EXIT.input, ...wrong.map(({ number }) => lineIsNoStatement(number)));
  return success(read.flatMap(({ statement }) => (statement === null ? [] : [statement])));
}

/** The labels of an understanding, without the words that led to them. */
function labelsOf(understood: Understanding): Readonly<Record<string, boolean | null>> {
  return Object.fromEntries(
    Object.entries(understood).map(([label, finding]) => [label, finding?.holds ?? null])
  );
}

/** `trellis classify statements FILE`: prints what was understood of each text, one JSON a line. */
export async function classifyStatements(file: string, terminal: Terminal): Promise<ExitCode> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return refuse(bytes, terminal);
  const statements = statementsIn(new TextDecoder().decode(bytes.value));
  if (!statements.ok) return refuse(statements, terminal);
  const lines = statements.value.map(({ id, column, text }) =>
    JSON.stringify({ id, label: labelsOf(understandStatement(text, column)) })
  );
  terminal.print(lines.map((line) => `${line}\n`).join(''));
  return EXIT.fine;
}
