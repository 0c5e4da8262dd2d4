import type { Field } from '../../vocabulary/fields';
import { classifyHeading } from '../headings/classifyHeading';
import { looksLikeHeading } from '../headings/looksLikeHeading';
import type { SheetView } from '../sheet/sheetView';
import type { Claimed } from './findRowTables';

/** A cell that reads like the label of a form, with the field it names where that is plain. */
export interface LabelCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly field: Field | null;
}

/** Labels under each other in one column: the spine of a form or of a sideways table. */
export interface LabelColumn {
  readonly column: number;
  readonly labels: readonly LabelCell[];
}

/** Forms are short; looking further down would only cost time on long tables. */
const ROWS_LOOKED_AT = 160;
const COLUMNS_LOOKED_AT = 30;
/** Labels that look like the ones known may stand this far above and below them. */
const ROWS_OF_MORE_LABELS = 8;
const LONGEST_LABEL = 120;
const SURE_OF_FIELD = 0.55;
const LIKE_A_LABEL_AT_ALL = 0.3;
const FEWEST_FIELDS = 4;
const FEWEST_CORE_FIELDS = 2;
/** Sessions on their side say what, and much of when, for whom and how. */
const FEWEST_OF_SESSIONS = 5;

/** Fields that only a plan has: a cover page has a school, a lead and a date as well. */
const CORE_FIELDS: ReadonlySet<Field> = new Set([
  'problem',
  'approach',
  'success',
  'impact',
  'steps',
  'why',
  'evidence',
  'target',
  'baseline',
  'pupils',
  'review',
  'priority',
]);

/** The field that a label plainly names, or null. */
export function plainField(text: string): Field | null {
  const best = classifyHeading(text)[0];
  return best?.meaning.type === 'field' && best.confidence >= SURE_OF_FIELD
    ? best.meaning.field
    : null;
}

/** A row in which most of several cells are labels is a heading row, not part of a form. */
function isHeadingRow(view: SheetView, row: number): boolean {
  const filled = view.filledColumns(row);
  if (filled.length < 3) return false;
  const labels = filled.filter((column) => {
    const text = view.text(row, column);
    return text.length <= LONGEST_LABEL && looksLikeHeading(text) >= 0.5;
  });
  return labels.length >= 3 && labels.length / filled.length >= 0.6;
}

function labelAt(view: SheetView, row: number, column: number): LabelCell | null {
  if (typeof view.value(row, column) !== 'string') return null;
  const text = view.text(row, column);
  if (text.length > LONGEST_LABEL) return null;
  const field = plainField(text);
  const [best] = classifyHeading(text);
  if (best?.meaning.type === 'item' && text.length > 40) return null;
  if (looksLikeHeading(text) < (field ? LIKE_A_LABEL_AT_ALL : 0.5)) return null;
  return { row, column, text, field };
}

/** A form asks each thing once, and most of what stands in its label column is labels. */
const SHARE_DISTINCT = 0.8;
const SHARE_OF_COLUMN = 0.3;
const SHARE_CROWDED = 0.5;

/** How many cells of a column are filled between its first and last label. */
function filledBetween(view: SheetView, column: number, labels: readonly LabelCell[]): number {
  let filled = 0;
  for (let row = labels[0]?.row ?? 0; row <= (labels.at(-1)?.row ?? -1); row++)
    if (view.isFilled(row, column)) filled++;
  return filled;
}

/** `Q7` or `3.` before a label numbers it. */
const QUESTION_NUMBER = /^\(?(q(uestion)? ?)?[a-z]?\d{0,2}[.):]?$/i;

/** Labels stand left of what they ask for: a column of values has other columns before it. */
function standsFirst(view: SheetView, column: number, labels: readonly LabelCell[]): boolean {
  const crowded = labels.filter(({ row }) => {
    const before = view.filledColumns(row).filter((left) => left < column);
    return before.some((left) => {
      const text = view.text(row, left);
      return !QUESTION_NUMBER.test(text) && looksLikeHeading(text) < 0.5;
    });
  });
  return crowded.length / labels.length <= SHARE_CROWDED;
}

function isLabelColumn(view: SheetView, column: number, labels: readonly LabelCell[]): boolean {
  if (!isSpine(labels)) return false;
  const distinct = new Set(labels.map(({ text }) => text.toLowerCase())).size;
  const isRepeatedForm = cutAtRepeats(labels).length > 1;
  if (!isRepeatedForm && distinct / labels.length < SHARE_DISTINCT) return false;
  return (
    standsFirst(view, column, labels) &&
    labels.length / filledBetween(view, column, labels) >= SHARE_OF_COLUMN
  );
}

function isSpine(labels: readonly LabelCell[]): boolean {
  const fields = new Set(labels.flatMap(({ field }) => (field ? [field] : [])));
  const core = [...fields].filter((field) => CORE_FIELDS.has(field));
  if (fields.size >= FEWEST_OF_SESSIONS && fields.has('approach')) return true;
  return fields.size >= FEWEST_FIELDS && core.length >= FEWEST_CORE_FIELDS;
}

/** Cuts a column of labels where its first label comes again: several forms under each other. */
function cutAtRepeats(labels: readonly LabelCell[]): readonly (readonly LabelCell[])[] {
  const first = labels[0];
  if (!first) return [];
  const pieces: LabelCell[][] = [];
  for (const label of labels) {
    if (label.text.toLowerCase() === first.text.toLowerCase()) pieces.push([]);
    pieces.at(-1)?.push(label);
  }
  return pieces.every((piece) => isSpine(piece)) ? pieces : [labels];
}

/** How a cell looks: labels of one form look alike, and unlike their answers. */
const look = (view: SheetView, { row, column }: { row: number; column: number }): string =>
  `${view.isBold(row, column) ? 'bold' : ''}|${view.fill(row, column)}`;

/** Adds the cells that look just like the labels found, where labels and answers look different. */
function withLabelsByLook(
  view: SheetView,
  column: number,
  labels: readonly LabelCell[]
): readonly LabelCell[] {
  const looks = new Map<string, number>();
  for (const label of labels) looks.set(look(view, label), (looks.get(look(view, label)) ?? 0) + 1);
  const [common, times] = [...looks].sort((a, b) => b[1] - a[1])[0] ?? ['|', 0];
  if (common === '|' || times / labels.length < 0.7) return labels;
  const known = new Map(labels.map((label) => [label.row, label]));
  const found: LabelCell[] = [];
  const first = Math.max(0, (labels[0]?.row ?? 0) - ROWS_OF_MORE_LABELS);
  const last = Math.min(view.rowCount - 1, (labels.at(-1)?.row ?? -1) + ROWS_OF_MORE_LABELS);
  for (let row = first; row <= last; row++) {
    const text = view.text(row, column);
    const label = known.get(row);
    if (label) found.push(label);
    else if (
      text !== '' &&
      text.length <= LONGEST_LABEL &&
      look(view, { row, column }) === common
    ) {
      found.push({ row, column, text, field: plainField(text) });
    }
  }
  return found;
}

/** The share of known labels that must head a block of cells for the other blocks to have labels too. */
const SHARE_HEADING_BLOCKS = 0.6;
const LONGEST_BLOCK_LABEL = 60;

/** A short cell after a gap with its answer right below: how labels stand over their answers. */
function headsABlock(view: SheetView, row: number, column: number): boolean {
  const alone = view.filledColumns(row).every((filled) => filled === column);
  const text = view.text(row, column);
  const parted = row === 0 || !view.isFilled(row - 1, column);
  return (
    alone &&
    parted &&
    text !== '' &&
    text.length <= LONGEST_BLOCK_LABEL &&
    view.isFilled(row + 1, column)
  );
}

/** Adds the first cells of blocks where the labels found head blocks: a label over each answer. */
function withLabelsByBlocks(
  view: SheetView,
  column: number,
  labels: readonly LabelCell[]
): readonly LabelCell[] {
  const heading = labels.filter(({ row }) => headsABlock(view, row, column));
  if (labels.length < 3 || heading.length / labels.length < SHARE_HEADING_BLOCKS) return labels;
  const known = new Map(labels.map((label) => [label.row, label]));
  const found: LabelCell[] = [];
  for (
    let row = Math.max(0, (labels[0]?.row ?? 0) - ROWS_OF_MORE_LABELS);
    row <= (labels.at(-1)?.row ?? -1) + ROWS_OF_MORE_LABELS;
    row++
  ) {
    const label = known.get(row);
    const text = view.text(row, column);
    if (label) found.push(label);
    else if (headsABlock(view, row, column) && !known.has(row - 1))
      found.push({ row, column, text, field: plainField(text) });
  }
  return found;
}

/** A column of answers may read like labels too: it has labels beside it and nothing between. */
function isAnswerColumn(
  view: SheetView,
  { column, labels }: LabelColumn,
  spines: readonly LabelColumn[]
): boolean {
  return spines.some((left) => {
    if (left.column >= column) return false;
    const rows = new Set(left.labels.map(({ row }) => row));
    const shared = labels.filter(({ row }) => rows.has(row));
    if (shared.length < labels.length * 0.5) return false;
    const parted = shared.filter(({ row }) =>
      view.filledColumns(row).some((between) => between > left.column && between < column)
    );
    return parted.length < shared.length * 0.5;
  });
}

/** Every column of labels on a sheet that names enough of a plan to be a form or a sideways table. */
export function findLabelColumns(
  view: SheetView,
  claimed: readonly Claimed[]
): readonly LabelColumn[] {
  const rows: number[] = [];
  for (let row = 0; row < Math.min(view.rowCount, ROWS_LOOKED_AT); row++) {
    if (
      !isHeadingRow(view, row) &&
      !claimed.some(({ rows: [top, bottom] }) => row >= top && row <= bottom)
    )
      rows.push(row);
  }
  const found: LabelColumn[] = [];
  for (let column = 0; column < Math.min(view.columnCount, COLUMNS_LOOKED_AT); column++) {
    const read = rows.flatMap((row) => labelAt(view, row, column) ?? []);
    const labels = withLabelsByBlocks(view, column, withLabelsByLook(view, column, read));
    if (!isLabelColumn(view, column, labels)) continue;
    for (const piece of cutAtRepeats(labels)) found.push({ column, labels: piece });
  }
  return found.filter((spine) => !isAnswerColumn(view, spine, found));
}
