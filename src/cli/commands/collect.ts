import type { WorkbookSnapshot } from '../../grid/workbook';
import { collectPacks, type CollectPacksOperation } from '../../operations/collectPacks';
import { COLLECT_UNCHANGED, collectedLine, formLine, toDecideLine } from '../../text/collecting';
import { writeWorkbookFile } from '../../xlsx/writeWorkbookFile';
import { EXIT, type ExitCode } from '../exitCodes';
import { checkOutput, writeOutput } from '../files/output';
import { readSnapshot } from '../files/readSnapshot';
import { refusal } from '../outcome';
import { refuse } from '../refuse';
import type { Terminal } from '../terminal';

/** The files of `collect`. */
export interface CollectFiles {
  readonly file: string;
  readonly packs: readonly string[];
  readonly out: string;
}

function collectText({ files, toDecide }: CollectPacksOperation, out: string): string {
  const lines = files.flatMap(({ school, counts, sentences }) => [
    ...(school === '' ? [] : [`    ${formLine(school, counts)}`]),
    ...sentences.map((sentence) => `    ${sentence}`),
  ]);
  return [collectedLine(out), ...lines, '', toDecideLine(toDecide), COLLECT_UNCHANGED, ''].join(
    '\n'
  );
}

/** The forms that could be read; each that could not is said, and the others still come in. */
async function readForms(
  packs: readonly string[],
  terminal: Terminal
): Promise<readonly WorkbookSnapshot[]> {
  const forms: WorkbookSnapshot[] = [];
  for (const pack of packs) {
    const read = await readSnapshot(pack);
    if (read.ok) forms.push(read.value);
    else read.sentences.forEach(terminal.say);
  }
  return forms;
}

/** `trellis collect FILE PACK… -o OUT`: brings returned forms into a copy of a structured workbook. */
export async function collect(
  { file, packs, out }: CollectFiles,
  terminal: Terminal
): Promise<ExitCode> {
  const target = await checkOutput(out, [file, ...packs]);
  if (!target.ok) return refuse(target, terminal);
  const snapshot = await readSnapshot(file);
  if (!snapshot.ok) return refuse(snapshot, terminal);
  const operation = collectPacks(snapshot.value, await readForms(packs, terminal));
  const issues = operation.validate();
  if (issues.length > 0) return refuse(refusal(EXIT.input, ...issues), terminal);
  const written = await writeOutput(
    target.value,
    await operation.apply({ write: writeWorkbookFile })
  );
  if (!written.ok) return refuse(written, terminal);
  terminal.print(collectText(operation, out));
  return EXIT.fine;
}
