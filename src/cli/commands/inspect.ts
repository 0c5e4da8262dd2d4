import { readWorkbook } from '../../reading/readWorkbook';
import { EXIT, type ExitCode } from '../exitCodes';
import { readSnapshot } from '../files/readSnapshot';
import { refuse } from '../refuse';
import { inspectionOf } from '../show/inspectionJson';
import { inspectionText } from '../show/inspectionText';
import type { Terminal } from '../terminal';

/** How `inspect` shows what it read: for programs, or for people. */
export type InspectForm = 'json' | 'summary';

/** `trellis inspect FILE [--json]`: prints what was read from one workbook. */
export async function inspect(
  file: string,
  form: InspectForm,
  terminal: Terminal
): Promise<ExitCode> {
  const snapshot = await readSnapshot(file);
  if (!snapshot.ok) return refuse(snapshot, terminal);
  const reading = readWorkbook(snapshot.value);
  terminal.print(
    form === 'json'
      ? `${JSON.stringify(inspectionOf(reading))}\n`
      : inspectionText(reading, terminal.colours)
  );
  return EXIT.fine;
}
