import { declareSurvey } from '../../sheets/survey/declareSurvey';
import { surveyReady } from '../../text/cliReadiness';
import { writeWorkbookFile } from '../../xlsx/writeWorkbookFile';
import { EXIT, type ExitCode } from '../exitCodes';
import { checkOutput, writeOutput } from '../files/output';
import { refuse } from '../refuse';
import type { Terminal } from '../terminal';

/** `trellis survey -o OUT`: writes our own staff survey as a workbook. */
export async function survey(out: string, terminal: Terminal): Promise<ExitCode> {
  const target = await checkOutput(out, []);
  if (!target.ok) return refuse(target, terminal);
  const written = await writeOutput(target.value, await writeWorkbookFile(declareSurvey()));
  if (!written.ok) return refuse(written, terminal);
  terminal.print(`${surveyReady(out)}\n`);
  return EXIT.fine;
}
