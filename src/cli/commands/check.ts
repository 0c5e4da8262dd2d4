import { questionsOfWorkbook } from '../../operations/questions';
import { buildDetailsNow } from '../buildDetails';
import { EXIT, type ExitCode } from '../exitCodes';
import { readSnapshot } from '../files/readSnapshot';
import { refuse } from '../refuse';
import { questionsJson, questionsText } from '../show/questionsText';
import type { Terminal } from '../terminal';

/** How `check` shows the questions: for programs, or for people. */
export type CheckForm = 'json' | 'summary';

/** `trellis check FILE [--json]`: prints the questions worth asking about one workbook's plan. */
export async function check(file: string, form: CheckForm, terminal: Terminal): Promise<ExitCode> {
  const snapshot = await readSnapshot(file);
  if (!snapshot.ok) return refuse(snapshot, terminal);
  const questions = questionsOfWorkbook(snapshot.value, buildDetailsNow().builtOn);
  terminal.print(
    form === 'json' ? questionsJson(questions) : questionsText(questions, terminal.colours)
  );
  return EXIT.fine;
}
