import { basename } from 'node:path';
import type { WorkbookSnapshot } from '../../grid/workbook';
import { readWorkbookFile } from '../../xlsx/readWorkbookFile';
import { EXIT } from '../exitCodes';
import { refusal, success, type Outcome } from '../outcome';
import { readBytes } from './readBytes';

/**
 * A workbook file as a snapshot that is called `name`; refused with a sentence where it is missing
 * or no workbook.
 */
export async function readSnapshot(
  file: string,
  name = basename(file)
): Promise<Outcome<WorkbookSnapshot>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const read = await readWorkbookFile(bytes.value, name);
  return read.ok ? success(read.workbook) : refusal(EXIT.input, read.problem.sentence);
}
