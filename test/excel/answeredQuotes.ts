import type { WorkbookSnapshot } from '../../src/grid/workbook';
import { ANSWER_HEADING } from '../../src/sheets/inTheirWords';
import { SHEET_IDS } from '../../src/sheets/names';
import { ownSheets, standingTable, textUnder } from '../../src/sheets/ownSheets';
import type { Model } from '../../src/workbench/host/model/model';
import { NO_CALCULATOR, writeValues } from '../../src/workbench/host/model/writeCells';

/** What people may say of a quote, in the order in which `answerQuotes` says it of the first ones. */
export const ANSWERS = ['Use these words', 'Not a problem', 'Later'] as const;

function tableOf(workbook: WorkbookSnapshot, id: string) {
  const table = standingTable(ownSheets(workbook), id);
  if (!table) throw new Error(`no ${id}`);
  return table;
}

export const wordsIn = (
  workbook: WorkbookSnapshot,
  id: string,
  heading: string
): readonly string[] => tableOf(workbook, id).rows.map((row) => textUnder(row, heading));

/** The problems that stand on Why and How. */
export const problemsIn = (workbook: WorkbookSnapshot): readonly string[] => [
  ...wordsIn(workbook, SHEET_IDS.why, 'What pupils find hard'),
  ...wordsIn(workbook, SHEET_IDS.how, 'What pupils find hard here'),
];

/** Chooses an answer for each of the first quotes, as a person does; gives their quotes. */
export function answerQuotes(model: Model, workbook: WorkbookSnapshot): readonly string[] {
  const table = tableOf(workbook, SHEET_IDS.inTheirWords);
  const sheet = model.sheets.find(({ tables }) => tables.some(({ name }) => name === table.name));
  if (!sheet) throw new Error('no quotes');
  const column = table.block.left + table.headings.indexOf(ANSWER_HEADING);
  ANSWERS.forEach((answer, nth) => {
    const row = table.rows[nth]?.row ?? -1;
    const block = { top: row, left: column, bottom: row, right: column };
    writeValues(model, { sheet, block, calculate: NO_CALCULATOR }, [[answer]]);
  });
  return wordsIn(workbook, SHEET_IDS.inTheirWords, 'In their words').slice(0, ANSWERS.length);
}

/** The answers that stand on In their words. */
export const answersIn = (workbook: WorkbookSnapshot): readonly string[] =>
  wordsIn(workbook, SHEET_IDS.inTheirWords, ANSWER_HEADING).filter((answer) => answer !== '');
