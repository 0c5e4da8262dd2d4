import type {
  CellsPart,
  ConditionalFormatPart,
  NotePart,
  SheetPart,
  TablePart,
  ValidationPart,
} from '../declaration';
import {
  MAX_ALERT_TEXT,
  MAX_FORMULA,
  MAX_HEADING,
  MAX_NOTE_TEXT,
  MAX_PROMPT_TEXT,
  MAX_PROMPT_TITLE,
} from '../limits';
import { checkCell, checkColour, checkStyle, type CellContext } from './cells';
import { checkLength, shown } from './issue';
import { repeated, tableNameFault } from './names';
import { checkRange } from './ranges';

/** What checking a part needs to know beside the cells' context. */
export interface PartContext extends CellContext {
  readonly names: ReadonlySet<string>;
}

function checkCells(context: PartContext, part: CellsPart): void {
  const { report, place } = context;
  checkStyle(report, place, part.style);
  checkRange(report, place, {
    top: part.row,
    left: part.column,
    bottom: part.row + Math.max(1, part.cells.length) - 1,
    right: part.column + part.cells.reduce((most, line) => Math.max(most, line.length), 1) - 1,
  });
  part.cells.forEach((line, row) => {
    line.forEach((content, column) => {
      checkCell(context, { row: part.row + row, column: part.column + column }, content);
    });
  });
}

function checkHeadings({ report, place }: PartContext, part: TablePart): void {
  const headings = part.columns.map(({ heading }) => heading);
  for (const heading of headings) {
    checkLength(report, place, { text: heading, most: MAX_HEADING });
    if (heading.trim() === '')
      report({ place, expected: 'a heading for every column', received: shown(heading) });
  }
  for (const heading of repeated(headings))
    report({ place, expected: 'headings that differ', received: `${shown(heading)} twice` });
}

function checkTable(context: PartContext, part: TablePart): void {
  const { report } = context;
  const place = `${context.place} ${part.name}`;
  const fault = tableNameFault(part.name);
  if (fault !== null) report({ place, expected: fault, received: shown(part.name) });
  if (part.columns.length === 0 || part.rows.length === 0)
    report({
      place,
      expected: 'at least one column and one body row',
      received: `${part.columns.length} columns, ${part.rows.length} rows`,
    });
  checkRange(report, place, tableRange(part));
  checkHeadings({ ...context, place }, part);
  checkStyle(report, place, part.headingStyle);
  for (const { style, prompt } of part.columns) {
    checkStyle(report, place, style);
    checkLength(report, place, { text: prompt, most: MAX_PROMPT_TEXT });
  }
  part.rows.forEach((line, index) => {
    const row = part.row + 1 + index;
    if (line.length > part.columns.length)
      report({
        place: `${place}, row ${row + 1}`,
        expected: `at most ${part.columns.length} cells`,
        received: String(line.length),
      });
    line.forEach((content, column) => {
      checkCell({ ...context, place }, { row, column: part.column + column }, content);
    });
  });
}

/** The range of a table with its heading row. */
export function tableRange(part: TablePart) {
  return {
    top: part.row,
    left: part.column,
    bottom: part.row + part.rows.length,
    right: part.column + Math.max(1, part.columns.length) - 1,
  };
}

function checkValidation({ report, place, names }: PartContext, part: ValidationPart): void {
  const { range, rule, prompt, alert } = part;
  checkRange(report, place, range);
  if (rule.kind === 'list' && !names.has(rule.name))
    report({ place, expected: 'a declared name', received: shown(rule.name) });
  const texts = [
    { text: prompt?.title ?? '', most: MAX_PROMPT_TITLE },
    { text: prompt?.text ?? '', most: MAX_PROMPT_TEXT },
    { text: alert?.title ?? '', most: MAX_PROMPT_TITLE },
    { text: alert?.text ?? '', most: MAX_ALERT_TEXT },
  ];
  for (const text of texts) checkLength(report, place, text);
}

function checkConditionalFormat(
  { report, place }: PartContext,
  { range, rule }: ConditionalFormatPart
): void {
  checkRange(report, place, range);
  if (rule.kind === 'formula') {
    checkLength(report, place, { text: rule.formula, most: MAX_FORMULA });
    if (rule.formula === '' || rule.formula.startsWith('='))
      report({ place, expected: 'a formula without =', received: shown(rule.formula) });
    checkColour(report, place, rule.fill);
    checkColour(report, place, rule.colour);
    return;
  }
  checkColour(report, place, rule.low);
  checkColour(report, place, rule.high);
  if (!(rule.from < rule.to))
    report({ place, expected: 'a scale that rises', received: `${rule.from} to ${rule.to}` });
}

function checkNote({ report, place }: PartContext, { row, column, text }: NotePart): void {
  checkRange(report, place, { top: row, left: column, bottom: row, right: column });
  checkLength(report, place, { text, most: MAX_NOTE_TEXT });
}

/** How each kind of part is checked; the compiler refuses a kind without its check. */
const CHECK: {
  readonly [Type in SheetPart['type']]: (
    context: PartContext,
    part: Extract<SheetPart, { type: Type }>
  ) => void;
} = {
  cells: checkCells,
  table: checkTable,
  merge: ({ report, place }, { range }) => {
    checkRange(report, place, range);
    if (range.top === range.bottom && range.left === range.right)
      report({ place, expected: 'a merge of two cells or more', received: 'one cell' });
  },
  validation: checkValidation,
  'conditional-format': checkConditionalFormat,
  note: checkNote,
};

/** Reports what Excel does not hold of one part. */
export function checkPart(context: PartContext, part: SheetPart): void {
  const check = CHECK[part.type] as (context: PartContext, part: SheetPart) => void;
  check({ ...context, place: `${context.place}, ${part.type}` }, part);
}
