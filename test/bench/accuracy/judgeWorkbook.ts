import { together, type Judgement } from './judgement';
import { judgeRecords, judgeWrongRows } from './judgeRecords';
import { judgeTables } from './judgeTables';
import { schoolBook } from './schoolBook';
import type { Prediction, Truth } from './truth';

/** A reading of nothing, for a workbook that could not be read. */
export const NOTHING_READ: Prediction = { tables: [], records: [] };

/** Judges what was read from a workbook against what a careful person read from it. */
export function judgeWorkbook(truth: Truth, read: Prediction): Judgement {
  const schools = schoolBook(truth.schools);
  return together([
    judgeTables(truth.tables, read.tables, schools),
    judgeRecords(truth, read, schools),
    judgeWrongRows(truth, read),
  ]);
}
