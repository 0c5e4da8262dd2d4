import {
  beginCollecting,
  type CollectPacksOperation,
  type Collecting,
} from '../../operations/collectPacks';
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

/** Adds the forms that can be read; each that cannot is said, and the others still come in. */
async function addForms(
  collecting: Collecting,
  packs: readonly string[],
  terminal: Terminal
): Promise<void> {
  for (const pack of packs) {
    const read = await readSnapshot(pack);
    if (read.ok) collecting.add(read.value);
    else read.sentences.forEach(terminal.say);
  }
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
  const collecting = beginCollecting(snapshot.value);
  await addForms(collecting, packs, terminal);
  const operation = collecting.finish();
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
