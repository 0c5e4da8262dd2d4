import { columnLetters } from '../grid/address';
import type {
  CellContent,
  ColumnRole,
  ConditionalFormatPart,
  SheetDeclaration,
  SheetPart,
  TablePart,
  ValidationPart,
} from './declaration';
import { ID_HEADINGS, PLACE_HEADINGS } from './names';
import { MAX_PROMPT_TEXT, MAX_PROMPT_TITLE } from './limits';
import { shownLength } from './measures';
import { printLandscape } from './printSetup';
import { STYLES, TABLE_STYLE } from './styles';
import { bodyHeights, headingHeight, widthsOf } from './tableLayout';
import { HEADING_ROW, type ColumnPlan, type RowLook, type TableSheetPlan } from './tableSheetPlan';

const TITLE_HEIGHTS: readonly (readonly [number, number])[] = [
  [0, 32],
  [1, 20],
  [2, 8],
];

function isFilled<Item>(column: ColumnPlan<Item>, items: readonly Item[]): boolean {
  return column.filledBy === 'people' || items.some((item) => column.cell(item) !== null);
}

interface Body {
  readonly rows: readonly (readonly CellContent[])[];
  readonly longest: readonly number[];
}

function bodyOf<Item>(columns: readonly ColumnPlan<Item>[], items: readonly Item[]): Body {
  const longest = columns.map(() => 0);
  const cells = columns.map(({ cell }) => cell);
  const rows: (readonly CellContent[])[] = [];
  for (const item of items) {
    const row: CellContent[] = [];
    for (let at = 0; at < cells.length; at += 1) {
      const content = cells[at]?.(item) ?? null;
      const length = shownLength(content);
      if (length > (longest[at] ?? 0)) longest[at] = length;
      row.push(content);
    }
    rows.push(row);
  }
  return { rows: rows.length === 0 ? [columns.map(() => null)] : rows, longest };
}

function validationsOf<Item>(
  columns: readonly ColumnPlan<Item>[],
  lastRow: number
): readonly ValidationPart[] {
  return columns.flatMap(({ heading, prompt, choices }, column): ValidationPart[] => {
    if (prompt === '' && choices === null) return [];
    const range = { top: HEADING_ROW + 1, bottom: lastRow, left: column, right: column };
    return [
      {
        type: 'validation',
        range,
        rule: choices === null ? { kind: 'any' } : { kind: 'list', name: choices },
        prompt: prompt === '' ? null : promptOf(heading, prompt),
        alert: null,
      },
    ];
  });
}

/** The bubble of a box; a heading that is too long for a bubble's title goes without one. */
function promptOf(
  heading: string,
  text: string
): { readonly title: string; readonly text: string } {
  if (text.length > MAX_PROMPT_TEXT)
    throw new RangeError(`The prompt of "${heading}" is too long.`);
  return { title: heading.length <= MAX_PROMPT_TITLE ? heading : '', text };
}

function lookPart<Item>(
  look: RowLook,
  columns: readonly ColumnPlan<Item>[],
  lastRow: number
): ConditionalFormatPart {
  const indexOf = (heading: string): number =>
    columns.findIndex((column) => column.heading === heading);
  const cell = (heading: string): string => `$${columnLetters(indexOf(heading))}${HEADING_ROW + 2}`;
  const only = look.column === null ? null : indexOf(look.column);
  return {
    type: 'conditional-format',
    range: {
      top: HEADING_ROW + 1,
      bottom: lastRow,
      left: only ?? 0,
      right: only ?? columns.length - 1,
    },
    rule: { kind: 'formula', formula: look.when(cell), fill: look.fill, colour: null, bold: false },
  };
}

/** Ids and places are known by their headings, which every built table shares. */
function roleOf<Item>({ heading, filledBy }: ColumnPlan<Item>): ColumnRole {
  if (ID_HEADINGS.has(heading)) return 'id';
  return PLACE_HEADINGS.has(heading) ? 'place' : filledBy;
}

function tablePart<Item>(
  columns: readonly ColumnPlan<Item>[],
  rows: TablePart['rows'],
  name: string
): TablePart {
  return {
    type: 'table',
    name,
    row: HEADING_ROW,
    column: 0,
    columns: columns.map((column) => ({
      heading: column.heading,
      style: column.style,
      prompt: column.prompt,
      role: roleOf(column),
    })),
    rows,
    headingStyle: STYLES.heading,
    filterButtons: true,
    bandedRows: true,
    tableStyle: TABLE_STYLE,
  };
}

/**
 * A sheet with a title, a sentence that says what it is for, and one native table. Columns that
 * Trellis would fill and has nothing for are left out; a table with no items has one empty row.
 */
export function tableSheet<Item>(plan: TableSheetPlan<Item>): SheetDeclaration {
  const columns = plan.columns.filter((column) => isFilled(column, plan.items));
  const { rows, longest } = bodyOf(columns, plan.items);
  const widths = widthsOf(columns, longest);
  const lastRow = HEADING_ROW + rows.length;
  const parts: SheetPart[] = [
    { type: 'cells', row: 0, column: 0, cells: [[plan.name]], style: STYLES.sheetTitle },
    { type: 'cells', row: 1, column: 0, cells: [[plan.lead]], style: STYLES.sheetLead },
    tablePart(columns, rows, plan.tableName),
    ...validationsOf(columns, lastRow),
    ...plan.looks.map((look) => lookPart(look, columns, lastRow)),
  ];
  return {
    id: plan.id,
    name: plan.name,
    visibility: 'visible',
    tabColour: plan.tabColour,
    showGridlines: true,
    zoom: 100,
    columns: widths,
    rowHeights: new Map([
      ...TITLE_HEIGHTS,
      [HEADING_ROW, headingHeight(columns, widths)],
      ...bodyHeights(rows, widths, plan.leastLines),
    ]),
    freeze: { rows: HEADING_ROW + 1, columns: plan.frozenColumns },
    parts,
    print: printLandscape(HEADING_ROW),
  };
}
