import { readFile } from 'node:fs/promises';
import { fileFailed, fileIsFolder, fileNotFound, fileNotReadable } from '../../text/cliProblems';
import { EXIT } from '../exitCodes';
import { refusal, success, type Outcome } from '../outcome';
import { failureOf } from './fileErrors';

function sentenceFor(file: string, failure: string): string {
  switch (failure) {
    case 'ENOENT':
    case 'ENOTDIR':
      return fileNotFound(file);
    case 'EISDIR':
      return fileIsFolder(file);
    case 'EACCES':
    case 'EPERM':
      return fileNotReadable(file);
    default:
      return fileFailed(file, failure);
  }
}

/** The bytes of a file that a person named; refused with the exit code for inputs. */
export async function readBytes(file: string): Promise<Outcome<Uint8Array>> {
  try {
    return success(await readFile(file));
  } catch (error) {
    return refusal(EXIT.input, sentenceFor(file, failureOf(error)));
  }
}
