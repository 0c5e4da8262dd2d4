import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import {
  outputEnding,
  outputFailed,
  outputFolderMissing,
  outputIsFolder,
  outputIsInput,
} from '../../text/cliProblems';
import { EXIT } from '../exitCodes';
import { refusal, success, type Outcome } from '../outcome';
import { failureOf } from './fileErrors';
import { couldBeSameFile, fileBehind } from './sameFile';

/**
 * Where to write: the output's path with links resolved. Refused, before any work is done, where
 * it is an input, a folder, in a folder that is not there, or no `.xlsx`.
 */
export async function checkOutput(
  out: string,
  inputs: readonly string[]
): Promise<Outcome<string>> {
  for (const input of inputs) {
    if (await couldBeSameFile(out, input)) return refusal(EXIT.output, outputIsInput(out));
  }
  const there = await fileBehind(out);
  if (there?.isDirectory()) return refusal(EXIT.output, outputIsFolder(out));
  if (extname(out).toLowerCase() !== '.xlsx') return refusal(EXIT.output, outputEnding(out));
  const folder = await fileBehind(dirname(resolve(out)));
  if (!folder?.isDirectory()) return refusal(EXIT.output, outputFolderMissing(dirname(out)));
  return success(there === null ? resolve(out) : await realpath(out));
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    // On disk before it gets its name, so that a power cut leaves the old file or the new one.
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Writes a file whole or not at all: beside its place under another name, then renamed. A failure
 * leaves what was there before, and is refused with the exit code for outputs.
 */
export async function writeOutput(path: string, bytes: Uint8Array): Promise<Outcome<string>> {
  const draft = join(dirname(path), `.trellis-${randomUUID()}.part`);
  try {
    await writeWhole(draft, bytes);
    await rename(draft, path);
    return success(path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    return refusal(EXIT.output, outputFailed(path, failureOf(error)));
  }
}
