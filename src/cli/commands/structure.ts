import { stat } from 'node:fs/promises';
import type { WorkbookSnapshot } from '../../grid/workbook';
import { readinessOf } from '../../operations/readiness';
import { standingWorkbook } from '../../operations/merge/mergeWorkbook';
import { structureTrust } from '../../operations/structure';
import { readTrust } from '../../reading/readTrust';
import type { TrustReading } from '../../reading/reading';
import type { WorkbookDeclaration } from '../../sheets/declaration';
import { fileNamedTwice, SEVERAL_STRUCTURED } from '../../text/cliProblems';
import { PROGRESS_WORDS } from '../../text/cliStructure';
import { writeWorkbookFile } from '../../xlsx/writeWorkbookFile';
import { buildDetailsNow } from '../buildDetails';
import { EXIT, type ExitCode } from '../exitCodes';
import { checkOutput, writeOutput } from '../files/output';
import { readSnapshot } from '../files/readSnapshot';
import { sameFile } from '../files/sameFile';
import { sourceNames } from '../files/sourceNames';
import { refusal, success, type Outcome, type Refusal } from '../outcome';
import { progressOf, type Progress } from '../progress';
import { refuse } from '../refuse';
import { structureText } from '../show/structureText';
import type { Terminal } from '../terminal';

/** The inputs without those that are named twice; each of those is said. */
async function distinctFiles(
  files: readonly string[],
  terminal: Terminal
): Promise<readonly string[]> {
  const distinct: string[] = [];
  for (const file of files) {
    const same = await Promise.all(distinct.map((known) => sameFile(known, file)));
    if (same.includes(true)) terminal.say(fileNamedTwice(file));
    else distinct.push(file);
  }
  return distinct;
}

/** The bytes of all files, as far as they are there: enough to tell whether the work is long. */
async function bytesOf(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ size }) => size,
        () => 0
      )
    )
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** All workbooks, or every reason why some could not be read. */
async function readAll(
  files: readonly string[],
  progress: Progress
): Promise<Outcome<readonly WorkbookSnapshot[]>> {
  const workbooks: WorkbookSnapshot[] = [];
  const refusals: Refusal[] = [];
  const names = sourceNames(files);
  for (const [index, file] of files.entries()) {
    progress.at(index, files.length, `${PROGRESS_WORDS.reading} ${names[index] ?? file}`);
    const snapshot = await readSnapshot(file, names[index]);
    if (snapshot.ok) workbooks.push(snapshot.value);
    else refusals.push(snapshot);
  }
  const sentences = refusals.flatMap((refused) => refused.sentences);
  return refusals.length > 0 ? refusal(EXIT.input, ...sentences) : success(workbooks);
}

/** What was read, declared and drawn. */
interface BuiltBytes {
  readonly trust: TrustReading;
  readonly declaration: WorkbookDeclaration;
  readonly bytes: Uint8Array;
}

async function build(files: readonly string[], progress: Progress): Promise<Outcome<BuiltBytes>> {
  const workbooks = await readAll(files, progress);
  if (!workbooks.ok) return workbooks;
  const [standing = null, ...others] = workbooks.value.flatMap(
    (workbook) => standingWorkbook(workbook) ?? []
  );
  if (others.length > 0) return refusal(EXIT.input, SEVERAL_STRUCTURED);
  const trust = readTrust(workbooks.value, ({ sheets, of, sheet }) => {
    progress.at(sheets, of, `${PROGRESS_WORDS.reading} ${sheet}`);
  });
  progress.at(1, 1, PROGRESS_WORDS.building);
  const details = buildDetailsNow();
  const found = readinessOf(workbooks.value, trust, details.builtOn);
  const operation = structureTrust(trust, details, found?.readiness ?? null, standing);
  const issues = operation.validate().map(({ sentence }) => sentence);
  if (issues.length > 0) return refusal(EXIT.input, ...issues);
  const bytes = await operation.apply({ write: writeWorkbookFile });
  return success({ trust, declaration: operation.declaration, bytes });
}

/** `trellis structure FILE... -o OUT`: reads workbooks as one trust, writes one workbook. */
export async function structure(
  files: readonly string[],
  out: string,
  terminal: Terminal
): Promise<ExitCode> {
  const target = await checkOutput(out, files);
  if (!target.ok) return refuse(target, terminal);
  const distinct = await distinctFiles(files, terminal);
  const progress = progressOf(await bytesOf(distinct), terminal);
  const built = await build(distinct, progress);
  progress.end();
  if (!built.ok) return refuse(built, terminal);
  const written = await writeOutput(target.value, built.value.bytes);
  if (!written.ok) return refuse(written, terminal);
  terminal.print(structureText({ ...built.value, out }, terminal.colours));
  return EXIT.fine;
}
