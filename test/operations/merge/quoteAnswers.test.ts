import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/grid/workbook';
import { isUnchanged } from '../../../src/operations/merge/isUnchanged';
import { standingWorkbook } from '../../../src/operations/merge/mergeWorkbook';
import { mergedPlan } from '../../../src/operations/structure';
import { planTrust } from '../../../src/plan/planTrust';
import { readTrust } from '../../../src/reading/readTrust';
import { toSourceRecords } from '../../../src/reading/toSourceRecords';
import { ANSWER_HEADING } from '../../../src/sheets/inTheirWords';
import { SHEET_IDS } from '../../../src/sheets/names';
import { ownSheets, standingTable, textUnder } from '../../../src/sheets/ownSheets';
import { readWorkbookFile } from '../../../src/xlsx/readWorkbookFile';
import { drawnSnapshot } from './drawnSnapshot';

const DETAILS = { builtOn: '2026-01-05', version: '0.0.0' };
const SAMPLE = 'trust-cpd-plans.xlsx';

function build(source: WorkbookSnapshot, standing: WorkbookSnapshot | null) {
  return mergedPlan(planTrust(toSourceRecords(readTrust([source]))), {
    details: DETAILS,
    readiness: null,
    standing: standing && standingWorkbook(standing),
  });
}

function tableOf(workbook: WorkbookSnapshot, id: string) {
  const table = standingTable(ownSheets(workbook), id);
  if (!table) throw new Error(`no ${id}`);
  return table;
}

/** The built workbook after somebody chose an answer for the first quote. */
function withAnswer(built: WorkbookSnapshot, answer: string): WorkbookSnapshot {
  const table = tableOf(built, SHEET_IDS.inTheirWords);
  const row = table.rows[0]?.row ?? -1;
  const column = table.block.left + table.headings.indexOf(ANSWER_HEADING);
  const isQuotes = ({ tables }: SheetSnapshot) => tables.some(({ name }) => name === table.name);
  const typed = (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    values: sheet.values.map((cells, at) => {
      if (at !== row) return cells;
      return Object.assign([...cells], { [column]: answer });
    }),
  });
  return {
    ...built,
    sheets: built.sheets.map((sheet) => (isQuotes(sheet) ? typed(sheet) : sheet)),
  };
}

const wordsIn = (workbook: WorkbookSnapshot, id: string, heading: string): readonly string[] =>
  tableOf(workbook, id).rows.map((row) => textUnder(row, heading));

describe('what people say of a quote takes effect when they build again', () => {
  let source: WorkbookSnapshot;
  let built: WorkbookSnapshot;
  let quoted: string;

  beforeAll(async () => {
    const file = join(__dirname, '../../../assets/samples', SAMPLE);
    const read = await readWorkbookFile(readFileSync(file), SAMPLE);
    if (!read.ok) throw new Error(read.problem.sentence);
    source = read.workbook;
    built = drawnSnapshot(build(source, null).declaration);
    quoted = wordsIn(built, SHEET_IDS.inTheirWords, 'In their words')[0] ?? '';
  });

  const problems = (workbook: WorkbookSnapshot) => [
    ...wordsIn(workbook, SHEET_IDS.why, 'What pupils find hard'),
    ...wordsIn(workbook, SHEET_IDS.how, 'What pupils find hard here'),
  ];

  it('Use these words brings the words to Why or How, and keeps the answer', () => {
    expect(quoted).not.toBe('');
    expect(problems(built)).not.toContain(quoted);
    const again = drawnSnapshot(build(source, withAnswer(built, 'Use these words')).declaration);
    expect(problems(again)).toContain(quoted);
    expect(wordsIn(again, SHEET_IDS.inTheirWords, ANSWER_HEADING)).toContain('Use these words');
  });

  it('a further build then has nothing to change', () => {
    const again = drawnSnapshot(build(source, withAnswer(built, 'Use these words')).declaration);
    const memory = standingWorkbook(again)?.memory;
    if (!memory) throw new Error('nothing is remembered');
    expect(isUnchanged(build(source, again), memory)).toBe(true);
  });

  it.each(['Not a problem', 'Later'])('%s leaves Why and How as they were', (answer) => {
    const again = drawnSnapshot(build(source, withAnswer(built, answer)).declaration);
    expect(problems(again)).toEqual(problems(built));
    expect(wordsIn(again, SHEET_IDS.inTheirWords, ANSWER_HEADING)).toContain(answer);
  });
});
