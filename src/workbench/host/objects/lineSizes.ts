import type { Block } from '../../../grid/workbook';
import { isWholeColumns, isWholeRows } from '../model/blocks';
import { lineOf } from '../model/cells';
import { tell } from '../model/changes';
import type { Sheet } from '../model/sheet';
import type { RangeTarget, Session } from '../requests/contracts';
import type { Property } from '../requests/kinds';
import { refuse } from '../rules/hostError';
import { COLUMN_CHARACTERS, ROW_POINTS } from '../rules/limits';
import { checkAllowed } from '../rules/protection';
import { blockOf } from './rangeTarget';
import { asFlag, asNumber } from './values';

type RangeProperty = Property<RangeTarget>;

/** A new sheet's row height in points. */
export const STANDARD_HEIGHT = 15;
/** Pixels of a digit of the standard font at 96 dots an inch, and of what every column has beside. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** A column's width in points for its width in characters (ECMA-376, 18.3.1.13). */
export function columnPoints(characters: number): number {
  const pixels =
    characters < 1
      ? characters * (DIGIT_PIXELS + PADDING_PIXELS)
      : characters * DIGIT_PIXELS + PADDING_PIXELS;
  return Math.round(pixels) * POINTS_PER_PIXEL;
}

/** A column's width in characters for its width in points. */
export function columnCharacters(points: number): number {
  const pixels = points / POINTS_PER_PIXEL;
  return pixels < DIGIT_PIXELS + PADDING_PIXELS
    ? pixels / (DIGIT_PIXELS + PADDING_PIXELS)
    : (pixels - PADDING_PIXELS) / DIGIT_PIXELS;
}

/** What lines (rows or columns) of a block are: their sizes, in points. */
export interface Axis {
  readonly lines: 'rows' | 'columns';
  readonly span: (block: Block) => readonly [number, number];
  readonly standard: (sheet: Sheet) => number;
  readonly largest: number;
  readonly option: string;
}

/** Rows and their heights. */
export const ROW_AXIS: Axis = {
  lines: 'rows',
  span: ({ top, bottom }) => [top, bottom],
  standard: () => STANDARD_HEIGHT,
  largest: ROW_POINTS,
  option: 'allowFormatRows',
};

/** Columns and their widths. */
export const COLUMN_AXIS: Axis = {
  lines: 'columns',
  span: ({ left, right }) => [left, right],
  standard: ({ standardWidth }) => columnPoints(standardWidth),
  largest: columnPoints(COLUMN_CHARACTERS),
  option: 'allowFormatColumns',
};

function sizeOf(target: RangeTarget, axis: Axis): number | null {
  const [from, to] = axis.span(blockOf(target));
  const lines = target.sheet[axis.lines];
  const size = (index: number): number => {
    const line = lines.get(index);
    return line?.hidden ? 0 : (line?.size ?? axis.standard(target.sheet));
  };
  const first = size(from);
  for (let index = from + 1; index <= to; index++) {
    if (size(index) !== first) return null;
  }
  return first;
}

function setSize(
  target: RangeTarget,
  value: number | null,
  { axis, session }: { axis: Axis; session: Session }
): void {
  const block = blockOf(target);
  checkAllowed(target.sheet, axis.option);
  if (value !== null && (value < 0 || value > axis.largest + 1e-9))
    refuse('InvalidArgument', `A size is from 0 to ${axis.largest} points.`);
  const [from, to] = axis.span(block);
  for (let index = from; index <= to; index++) {
    const line = lineOf(target.sheet[axis.lines], index);
    line.size = value === 0 ? line.size : value;
    line.hidden = value === 0;
  }
  tell(session.model, { type: 'formats', sheet: target.sheet, block });
}

/** A size in points: read where all lines agree, written to all of them; 0 hides. */
export const sized = (axis: Axis): RangeProperty => ({
  since: '1.2',
  get: (target) => sizeOf(target, axis),
  set: (target, value, session) => setSize(target, asNumber(value), { axis, session }),
});

/** Whether lines have the sheet's standard size. */
export const standardSized = (axis: Axis): RangeProperty => ({
  since: '1.7',
  get: (target) => sizeOf(target, axis) === axis.standard(target.sheet),
  set: (target, value, session) => {
    if (asFlag(value)) setSize(target, null, { axis, session });
  },
});

/** Excel measures texts; the host has no fonts and gives lines their standard size again. */
export function autofit(target: RangeTarget, axis: Axis, session: Session): void {
  const block = blockOf(target);
  if (isWholeColumns(block) && axis.lines === 'rows') return;
  if (isWholeRows(block) && axis.lines === 'columns') return;
  setSize(target, null, { axis, session });
}
