import { starterWorkbook } from '../../operations/starter';
import { starterReady } from '../../text/packs';
import { writeWorkbookFile } from '../../xlsx/writeWorkbookFile';
import { buildDetailsNow } from '../buildDetails';
import { EXIT, type ExitCode } from '../exitCodes';
import { checkOutput, writeOutput } from '../files/output';
import { refuse } from '../refuse';
import type { Terminal } from '../terminal';

/** `trellis starter -o OUT`: writes the workbook that a trust can start with before IT has approved anything. */
export async function starter(out: string, terminal: Terminal): Promise<ExitCode> {
  const target = await checkOutput(out, []);
  if (!target.ok) return refuse(target, terminal);
  const bytes = await starterWorkbook(buildDetailsNow()).apply({ write: writeWorkbookFile });
  const written = await writeOutput(target.value, bytes);
  if (!written.ok) return refuse(written, terminal);
  terminal.print(`${starterReady(out)}\n`);
  return EXIT.fine;
}
