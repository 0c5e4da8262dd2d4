import { blockAddress } from '../../grid/address';
import type { Block, WorkbookSnapshot } from '../../grid/workbook';
import type { StaffNumber, SurveyPlace, SurveyTable } from '../../plan/survey';
import { SHEET_IDS } from '../../sheets/names';
import { MAX_FORMULA } from '../../sheets/limits';
import { ownSheets, standingTable } from '../../sheets/ownSheets';
import { OUR_SURVEY } from '../../vocabulary/ourSurvey';

/** A formula for the Readiness sheet without its `=`, or why there can be none. */
export type ReadinessFormula = { readonly ok: true; readonly formula: string } | Refused;

interface Refused {
  readonly ok: false;
  readonly sentence: string;
}

const no = (sentence: string): Refused => ({ ok: false, sentence });

/** The only scale of numbers that the formula takes. */
const HIGHEST = 5;

const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

function fixed(sheet: string, block: Block): string {
  const address = blockAddress(block).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${quotedSheet(sheet)}!${address}`;
}

const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** What each column between the first and the last statement asks, as the formula names it. */
function questionTexts({ statements }: SurveyTable, { columns, turned }: SurveyPlace) {
  const first = Math.min(...columns);
  const texts = Array.from({ length: Math.max(...columns) - first + 1 }, () => '');
  columns.forEach((column, nth) => {
    const statement = statements[nth];
    if (!statement || statement.dimension === null) return;
    // Where every answer is turned round, what was straight asks the other way, and back.
    const reversed = statement.reversed !== turned;
    texts[column - first] = reversed ? `${statement.dimension} R` : statement.dimension;
  });
  return texts;
}

const OUR_TEXTS = OUR_SURVEY.map(({ dimension, reversed }) =>
  reversed ? `${dimension} R` : dimension
).join();

function questionsArgument(texts: readonly string[]): string {
  return texts.join() === OUR_TEXTS ? '' : `{${texts.map(quotedText).join(',')}}`;
}

const staffArgument = (staff: readonly StaffNumber[]): string =>
  staff.length === 0
    ? ''
    : `{${staff.map((each) => `${quotedText(each.school)},${each.staff}`).join(';')}}`;

/** The name of the Settings table, which stands for its body; '' where there is none. */
function settingsArgument(workbook: WorkbookSnapshot): string {
  return standingTable(ownSheets(workbook), SHEET_IDS.settings)?.name ?? '';
}

function holdsNumbers(workbook: WorkbookSnapshot, { sheet }: SurveyTable, place: SurveyPlace) {
  const values = workbook.sheets.find(({ name }) => name === sheet)?.values ?? [];
  return values
    .slice(place.rows[0], place.rows[1] + 1)
    .some((row) => place.columns.some((column) => typeof row[column] === 'number'));
}

/** The one table whose answers the formula can go over, or why there is none. */
function onlyTable(
  tables: readonly SurveyTable[]
): { readonly ok: true; readonly table: SurveyTable } | Refused {
  const [table, ...others] = tables;
  if (!table)
    return no(
      'The answers are not in this workbook, so the sheet keeps its values. Make live works in the workbook that holds the survey.'
    );
  if (others.length > 0)
    return no(
      'The answers stand in several tables, and one formula goes over one table. The sheet keeps its values.'
    );
  return { ok: true, table };
}

/**
 * The spilling formula that gives the Readiness sheet from the survey's own columns, for a workbook
 * with one table of answers on 1 to 5 or in words and a column for the school.
 */
export function readinessFormula(
  workbook: WorkbookSnapshot,
  tables: readonly SurveyTable[],
  staff: readonly StaffNumber[]
): ReadinessFormula {
  const only = onlyTable(tables);
  if (!only.ok) return only;
  const { table } = only;
  const { place } = table;
  if (!place || place.schools === null)
    return no(
      'No column says which school each reply comes from, so there is nothing to go by. Add one, build again, then make the sheet live.'
    );
  if (table.scale.highest !== HIGHEST && holdsNumbers(workbook, table, place))
    return no(
      `Answers run from ${table.scale.lowest} to ${table.scale.highest} here, and the formula takes 1 to 5 or words. The sheet keeps its values.`
    );
  const [top, bottom] = place.rows;
  const block = (left: number, right: number): string =>
    fixed(table.sheet, { top, bottom, left, right });
  const given = [
    block(place.schools, place.schools),
    block(Math.min(...place.columns), Math.max(...place.columns)),
    questionsArgument(questionTexts(table, place)),
    staffArgument(staff),
    settingsArgument(workbook),
  ];
  while (given.at(-1) === '') given.pop();
  const formula = `CPD.BYSCHOOL(${given.join(',')})`;
  return formula.length + 1 > MAX_FORMULA
    ? no('The formula would be longer than Excel allows. The sheet keeps its values.')
    : { ok: true, formula };
}
