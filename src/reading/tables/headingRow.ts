import { classifyHeading } from '../headings/classifyHeading';
import { looksLikeHeading } from '../headings/looksLikeHeading';
import { looksLikeSchoolName } from '../schoolNames/looksLikeSchoolName';
import { valueShape } from '../values/valueShape';
import { isTimelineLabel } from './timeline';
import type { SheetView } from '../sheet/sheetView';

/** An inclusive run of columns, counted from 0. */
export type Span = readonly [number, number];

/** How much a row looks like a heading row, and what sort of headings stand in it. */
export interface HeadingEvidence {
  /** 0 to 1 and above: 0.5 is where a row is taken for a heading row. */
  readonly score: number;
  /** Share of the filled cells that look like headings, school names or dates of a planner. */
  readonly likeness: number;
  /** How many cells look like a column heading in words. */
  readonly headings: number;
  readonly schools: number;
  readonly times: number;
  readonly filled: number;
  /** How far the row is set off in type or colour from the row below, 0 to 1. */
  readonly setOff: number;
}

/** From here on a row is a heading row; chosen so that half of the cells must speak for it. */
export const HEADING_ROW_SCORE = 0.5;

const NO_EVIDENCE: HeadingEvidence = {
  score: 0,
  likeness: 0,
  headings: 0,
  schools: 0,
  times: 0,
  filled: 0,
  setOff: 0,
};

const LONGEST_HEADING = 260;
const MOST_NUMBERS = 0.2;
const ROWS_LOOKED_AT_BELOW = 4;

/** Shapes of values that no heading has, so that a word over them must be one. */
const VALUE_SHAPES: ReadonlySet<string> = new Set([
  'number',
  'money',
  'percent',
  'date',
  'duration',
  'rag',
  'tick',
  'yes-no',
  'likert',
  'email',
  'url',
  'week',
  'half-term',
]);

/** Numbers, dates or marks under a word: the plainest sign that the word is a heading. */
function contrastsBelow(view: SheetView, row: number, column: number): boolean {
  if (VALUE_SHAPES.has(valueShape(view.text(row, column)))) return false;
  for (let below = row + 1; below <= row + ROWS_LOOKED_AT_BELOW; below++) {
    if (typeof view.value(below, column) === 'number') return true;
    const text = view.text(below, column);
    if (text !== '' && text.length <= 30 && VALUE_SHAPES.has(valueShape(text))) return true;
  }
  return false;
}

function share(columns: readonly number[], test: (column: number) => boolean): number {
  return columns.filter(test).length / columns.length;
}

/** How far a row is set off in type or colour from the row under it, 0 to 1. */
function standsOut(view: SheetView, row: number, columns: readonly number[]): number {
  if (!columns.some((column) => view.isFilled(row + 1, column))) return 0;
  const boldHere = share(columns, (column) => view.isBold(row, column));
  const boldBelow = share(columns, (column) => view.isBold(row + 1, column));
  if (boldHere >= 0.8 && boldBelow <= 0.4) return 1;
  const tintedHere = share(columns, (column) => view.fill(row, column) !== '');
  const tintedBelow = share(columns, (column) => view.fill(row + 1, column) !== '');
  return tintedHere >= 0.8 && tintedBelow <= 0.4 ? 0.7 : 0;
}

/** The first full row after nothing, a title or a gap, with fuller rows to follow. */
function opensATable(view: SheetView, row: number, columns: readonly number[]): boolean {
  if (columns.length < 3) return false;
  const above =
    row === 0 ? 0 : view.filledColumns(row - 1).filter((column) => columns.includes(column)).length;
  const below = [row + 1, row + 2].map(
    (at) => columns.filter((column) => view.isFilled(at, column)).length
  );
  return above <= 1 && Math.max(...below) >= Math.max(2, columns.length * 0.4);
}

interface Counts {
  readonly headings: number;
  readonly schools: number;
  readonly times: number;
  readonly contrasts: number;
  readonly likeness: number;
}

interface CellEvidence {
  readonly sort: 'heading' | 'statement' | 'school' | 'time' | 'other';
  readonly likeness: number;
  readonly contrasts: boolean;
}

const SURE_OF_STATEMENT = 0.35;
const CODE = /^[A-Z][A-Za-z]{0,3}[A-Z]\d?$/;

function weighCell(view: SheetView, row: number, column: number): CellEvidence {
  const text = view.text(row, column);
  if (isTimelineLabel(text)) return { sort: 'time', likeness: 0.55, contrasts: false };
  const likeness = looksLikeHeading(text);
  const contrasts = contrastsBelow(view, row, column);
  if (likeness >= 0.5) return { sort: 'heading', likeness, contrasts };
  const [best] = classifyHeading(text);
  if (best?.meaning.type === 'item' && best.confidence >= SURE_OF_STATEMENT)
    return { sort: 'statement', likeness, contrasts };
  const isSchool = looksLikeSchoolName(text) >= 0.5 || CODE.test(text);
  return { sort: isSchool ? 'school' : 'other', likeness: likeness * 0.5, contrasts };
}

/** A few schools or dates are data; a run of them across is a matrix's or a planner's heading row. */
const FEWEST_ACROSS = 3;

function countCells(cells: readonly CellEvidence[]): Counts {
  const count = (sort: CellEvidence['sort']): number =>
    cells.filter((cell) => cell.sort === sort).length;
  const schools = count('school');
  const times = count('time');
  const statements = count('statement');
  const weight = ({ sort, likeness }: CellEvidence): number => {
    if (sort === 'statement') return statements >= FEWEST_ACROSS ? 0.7 : 0.1;
    if (sort === 'school') return schools >= FEWEST_ACROSS ? 0.5 : 0.1;
    if (sort === 'time') return times >= FEWEST_ACROSS + 1 ? 0.6 : 0.1;
    return likeness;
  };
  return {
    headings: count('heading'),
    schools,
    times,
    contrasts: cells.filter(({ contrasts }) => contrasts).length,
    likeness: cells.reduce((sum, cell) => sum + weight(cell), 0) / cells.length,
  };
}

function isNativeHeading(view: SheetView, row: number, [first, last]: Span): boolean {
  return view.snapshot.tables.some(
    ({ block }) => block.top === row && block.left <= first && block.right >= last
  );
}

/** Numbers that cannot be headings: dates and weeks across a planner can. */
function countPlainNumbers(view: SheetView, row: number, columns: readonly number[]): number {
  return columns.filter((column) => {
    const value = view.value(row, column);
    return (
      (typeof value === 'number' && !isTimelineLabel(view.text(row, column))) ||
      typeof value === 'boolean'
    );
  }).length;
}

/** `School:` with the school beside it is a label and its answer, not two headings. */
function readsAsLabels(texts: readonly string[]): boolean {
  return texts.length <= 6 && texts.some((text) => text.endsWith(':'));
}

/** Weighs up whether a row, over some of its columns, is a row of headings. */
export function weighHeadingRow(view: SheetView, row: number, span: Span): HeadingEvidence {
  const columns = view
    .filledColumns(row)
    .filter((column) => column >= span[0] && column <= span[1]);
  if (columns.length < 2) return NO_EVIDENCE;
  if (countPlainNumbers(view, row, columns) / columns.length > MOST_NUMBERS) return NO_EVIDENCE;
  const texts = columns.map((column) => view.text(row, column));
  if (texts.some((text) => text.length > LONGEST_HEADING)) return NO_EVIDENCE;
  const counts = countCells(columns.map((column) => weighCell(view, row, column)));
  const setOff = standsOut(view, row, columns);
  const distinct = new Set(texts.map((text) => text.toLowerCase())).size / columns.length;
  const score =
    0.75 * counts.likeness +
    0.25 * setOff +
    0.3 * (counts.contrasts / columns.length) +
    (opensATable(view, row, columns) ? 0.1 : 0) +
    (isNativeHeading(view, row, span) ? 0.5 : 0) -
    (distinct < 0.6 ? 0.3 : 0) -
    (readsAsLabels(texts) ? 0.4 : 0) -
    (columns.length === 2 && counts.headings < 2 ? 0.3 : 0);
  return { score, ...counts, filled: columns.length, setOff };
}
