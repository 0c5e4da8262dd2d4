import { shareCopy, type ShareOperation } from '../../operations/share';
import { SHARE_PARTS, sharedLine } from '../../text/share';
import { writeWorkbookFile } from '../../xlsx/writeWorkbookFile';
import { buildDetailsNow } from '../buildDetails';
import { EXIT, type ExitCode } from '../exitCodes';
import { checkOutput, writeOutput } from '../files/output';
import { readSnapshot } from '../files/readSnapshot';
import { refusal } from '../outcome';
import { refuse } from '../refuse';
import type { Colours, Terminal } from '../terminal';

function shareText({ declaration, staysHome }: ShareOperation, out: string, colours: Colours) {
  const sheets = declaration?.sheets ?? [];
  const home = staysHome.map(({ what, why }) => `    ${what}: ${why}`);
  return [
    colours.bold(sharedLine(out, sheets.length)),
    ...sheets.map(({ name }) => `    ${name}`),
    ...(home.length === 0 ? [] : ['', colours.bold(SHARE_PARTS.home), ...home]),
    '',
    SHARE_PARTS.look,
    SHARE_PARTS.unchanged,
    '',
  ].join('\n');
}

/** `trellis share FILE -o OUT`: writes the copy to share of a structured workbook. */
export async function share(file: string, out: string, terminal: Terminal): Promise<ExitCode> {
  const target = await checkOutput(out, [file]);
  if (!target.ok) return refuse(target, terminal);
  const snapshot = await readSnapshot(file);
  if (!snapshot.ok) return refuse(snapshot, terminal);
  const operation = shareCopy(snapshot.value, buildDetailsNow());
  const issues = operation.validate();
  if (issues.length > 0) return refuse(refusal(EXIT.input, ...issues), terminal);
  const bytes = await operation.apply({ write: writeWorkbookFile });
  const written = await writeOutput(target.value, bytes);
  if (!written.ok) return refuse(written, terminal);
  terminal.print(shareText(operation, out, terminal.colours));
  return EXIT.fine;
}
