import { join, resolve } from 'node:path';
import { issuePacks } from '../../operations/issuePacks';
import { packFolderMissing, packIsThere, packsReady, PACKS_UNCHANGED } from '../../text/packs';
import { writeWorkbookFile } from '../../xlsx/writeWorkbookFile';
import { buildDetailsNow } from '../buildDetails';
import { EXIT, type ExitCode } from '../exitCodes';
import { writeOutput } from '../files/output';
import { readSnapshot } from '../files/readSnapshot';
import { fileBehind } from '../files/sameFile';
import { refusal, success, type Outcome } from '../outcome';
import { refuse } from '../refuse';
import type { Terminal } from '../terminal';

/** The folder, where it is there and holds none of the files that are to be written. */
async function checkFolder(folder: string, names: readonly string[]): Promise<Outcome<string>> {
  const path = resolve(folder);
  if (!(await fileBehind(path))?.isDirectory())
    return refusal(EXIT.output, packFolderMissing(folder));
  for (const name of names)
    if (await fileBehind(join(path, name))) return refusal(EXIT.output, packIsThere(name));
  return success(path);
}

/** `trellis packs FILE -d DIR`: writes a form for every school of a structured workbook. */
export async function packs(file: string, folder: string, terminal: Terminal): Promise<ExitCode> {
  const snapshot = await readSnapshot(file);
  if (!snapshot.ok) return refuse(snapshot, terminal);
  const operation = issuePacks(snapshot.value, buildDetailsNow());
  const issues = operation.validate();
  if (issues.length > 0) return refuse(refusal(EXIT.input, ...issues), terminal);
  const names = operation.packs.map(({ fileName }) => fileName);
  const target = await checkFolder(folder, names);
  if (!target.ok) return refuse(target, terminal);
  for await (const { fileName, bytes } of operation.apply({ write: writeWorkbookFile })) {
    const written = await writeOutput(join(target.value, fileName), bytes);
    if (!written.ok) return refuse(written, terminal);
  }
  const lines = [packsReady(folder, names.length), ...names.map((name) => `    ${name}`)];
  terminal.print([...lines, '', ...operation.remarks, PACKS_UNCHANGED, ''].join('\n'));
  return EXIT.fine;
}
