import type { WorkbookSnapshot } from '../grid/workbook';
import { readTrust } from './readTrust';
import type { WorkbookReading } from './reading';

/** Reads one workbook as a careful person would: its schools, and every table of every sheet. */
export function readWorkbook(workbook: WorkbookSnapshot): WorkbookReading {
  const [reading] = readTrust([workbook]).workbooks;
  return reading ?? { file: workbook.file, schools: [], sheets: [], academicYear: null };
}
