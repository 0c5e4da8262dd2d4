import { cellAddress } from '../../grid/address';
import type { CellContent, CellStyle } from '../declaration';
import {
  MAX_CELL_TEXT,
  MAX_FONT_SIZE,
  MAX_FORMULA,
  MAX_LINE_BREAKS,
  MAX_NUMBER_FORMAT,
  MIN_FONT_SIZE,
} from '../limits';
import { checkLength, checkSpan, shown, type Report } from './issue';

/** What checking a cell needs to know. */
export interface CellContext {
  readonly report: Report;
  /** The sheet and part: `How, table How`. */
  readonly place: string;
  readonly sheets: ReadonlySet<string>;
}

const LINE_BREAK = '\n';

function checkText({ report }: CellContext, place: string, text: string): void {
  checkLength(report, place, { text, most: MAX_CELL_TEXT });
  const breaks = text.includes(LINE_BREAK) ? text.split(LINE_BREAK).length - 1 : 0;
  if (breaks > MAX_LINE_BREAKS)
    report({ place, expected: `at most ${MAX_LINE_BREAKS} line breaks`, received: `${breaks}` });
}

function checkNumber({ report }: CellContext, place: string, value: number): void {
  if (!Number.isFinite(value))
    report({ place, expected: 'a finite number', received: String(value) });
}

function checkObject(context: CellContext, place: string, content: CellContent & object): void {
  if (content.type === 'formula') {
    checkLength(context.report, place, { text: content.formula, most: MAX_FORMULA });
    if (content.formula.startsWith('='))
      context.report({ place, expected: 'a formula without =', received: shown(content.formula) });
    if (typeof content.value === 'string') checkText(context, place, content.value);
    if (typeof content.value === 'number') checkNumber(context, place, content.value);
    return;
  }
  checkText(context, place, content.text);
  if (content.type === 'link' && !context.sheets.has(content.sheet))
    context.report({
      place,
      expected: 'a link to a declared sheet',
      received: shown(content.sheet),
    });
}

/** Reports a cell whose content Excel does not hold. Rows and columns are counted from 0. */
export function checkCell(
  context: CellContext,
  at: { readonly row: number; readonly column: number },
  content: CellContent
): void {
  if (content === null || typeof content === 'boolean') return;
  // Most cells are short texts and numbers: their address is made only for an issue.
  if (typeof content === 'string' && content.length <= MAX_LINE_BREAKS) return;
  if (typeof content === 'number' && Number.isFinite(content)) return;
  const place = `${context.place}, ${cellAddress(at.row, at.column)}`;
  if (typeof content === 'string') checkText(context, place, content);
  else if (typeof content === 'number') checkNumber(context, place, content);
  else checkObject(context, place, content);
}

const COLOUR = /^[0-9A-F]{6}$/i;

/** Reports a colour that is not `RRGGBB`; null stands for none. */
export function checkColour(report: Report, place: string, colour: string | null): void {
  if (colour !== null && !COLOUR.test(colour))
    report({ place, expected: 'a colour as RRGGBB', received: shown(colour) });
}

/** Reports a style that Excel does not hold. */
export function checkStyle(report: Report, place: string, style: CellStyle): void {
  const where = `${place}, style`;
  for (const colour of [style.colour, style.fill, style.bottomBorder])
    checkColour(report, where, colour);
  checkSpan(report, where, {
    value: style.fontSize,
    from: MIN_FONT_SIZE,
    to: MAX_FONT_SIZE,
    what: 'a font size',
  });
  checkLength(report, where, { text: style.numberFormat, most: MAX_NUMBER_FORMAT });
}
