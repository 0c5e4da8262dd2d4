import type { WorkbookSnapshot } from '../../src/grid/workbook';
import type { FileProblem } from '../../src/text/fileProblems';
import { readWorkbookFile } from '../../src/xlsx/readWorkbookFile';

/** The workbook in these bytes; fails the test with the problem's sentence where there is one. */
export async function readable(bytes: Uint8Array, name = 'plan.xlsx'): Promise<WorkbookSnapshot> {
  const reading = await readWorkbookFile(bytes, name);
  if (!reading.ok) throw new Error(reading.problem.sentence);
  return reading.workbook;
}

/** The problem of these bytes; fails the test where they could be read. */
export async function problemOf(bytes: Uint8Array, name = 'plan.xlsx'): Promise<FileProblem> {
  const reading = await readWorkbookFile(bytes, name);
  if (reading.ok) throw new Error('was read, and should have been refused');
  return reading.problem;
}

/** The only sheet of a workbook that has one. */
export async function firstSheet(bytes: Uint8Array, name = 'plan.xlsx') {
  const [sheet] = (await readable(bytes, name)).sheets;
  if (!sheet) throw new Error('has no sheet');
  return sheet;
}
