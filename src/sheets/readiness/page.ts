import { DIMENSION_IDS, READINESS_DIMENSIONS } from '../../readiness/dimensions';
import type { CellContent, SheetDeclaration, SheetPart } from '../declaration';
import { MAX_ROW_HEIGHT } from '../limits';
import { heightFor, linesFor } from '../measures';
import { SHEET_IDS } from '../names';
import { printLandscape } from '../printSetup';
import { COLOURS, STYLES } from '../styles';
import { READINESS_COLUMNS } from './columns';

/** Light to dark in one hue, so that it reads in greyscale too; text on the darkest keeps 4.5 : 1. */
const SHADES = { low: COLOURS.white, high: '8FC1B9' } as const;

/** The row of the headings, counted from 0: a title and up to four lines stand above. */
export const READINESS_HEADING_ROW = 5;
const FIRST_ROW = READINESS_HEADING_ROW + 1;
/** The line of the lead that says of when the values are and whether they are live. */
export const READINESS_DATE_ROW = 2;

/** What a Readiness sheet says: lines above, then a row a school in the order of the columns. */
export interface ReadinessPage {
  readonly lead: readonly string[];
  readonly rows: readonly (readonly CellContent[])[];
  /** The note on each row's total, in the order of the rows; '' for none. */
  readonly notes: readonly string[];
}

/** The place of a column by its heading, counted from 0. */
export function readinessColumn(heading: string): number {
  return READINESS_COLUMNS.findIndex((column) => column.heading === heading);
}

function bodyParts(rows: ReadinessPage['rows']): readonly SheetPart[] {
  return READINESS_COLUMNS.flatMap(({ heading, style }, column): readonly SheetPart[] => [
    {
      type: 'cells',
      row: READINESS_HEADING_ROW,
      column,
      cells: [[heading]],
      style: STYLES.heading,
    },
    {
      type: 'cells',
      row: FIRST_ROW,
      column,
      cells: rows.map((row) => [row[column] ?? null]),
      style,
    },
  ]);
}

function shading(schools: number): SheetPart {
  const first = readinessColumn(READINESS_DIMENSIONS.collaboration);
  return {
    type: 'conditional-format',
    range: {
      top: FIRST_ROW,
      bottom: READINESS_HEADING_ROW + schools,
      left: first,
      right: first + DIMENSION_IDS.length,
    },
    rule: { kind: 'colour-scale', ...SHADES, from: 0, to: 100 },
  };
}

function noteParts(notes: readonly string[]): readonly SheetPart[] {
  const column = readinessColumn('Readiness');
  return notes.flatMap((text, nth): readonly SheetPart[] =>
    text === '' ? [] : [{ type: 'note', row: FIRST_ROW + nth, column, text }]
  );
}

function rowHeight(row: readonly CellContent[]): number {
  const lines = READINESS_COLUMNS.map(({ width }, at) =>
    linesFor(String(row[at] ?? ''), width - 2)
  );
  return Math.min(MAX_ROW_HEIGHT, heightFor(Math.max(...lines)));
}

/** The Readiness sheet of lines and rows: a plain range without filter buttons, in one hue. */
export function readinessPage({ lead, rows, notes }: ReadinessPage): SheetDeclaration {
  return {
    id: SHEET_IDS.readiness,
    name: 'Readiness',
    visibility: 'visible',
    tabColour: null,
    showGridlines: false,
    zoom: 100,
    columns: READINESS_COLUMNS.map(({ width }) => ({ width, outlineLevel: 0, hidden: false })),
    rowHeights: new Map([
      [0, 32],
      [READINESS_HEADING_ROW, heightFor(3)],
      ...rows.map((row, at) => [FIRST_ROW + at, rowHeight(row)] as const),
    ]),
    freeze: { rows: FIRST_ROW, columns: 1 },
    parts: [
      { type: 'cells', row: 0, column: 0, cells: [['Readiness']], style: STYLES.sheetTitle },
      {
        type: 'cells',
        row: 1,
        column: 0,
        cells: lead.map((line) => [line]),
        style: STYLES.sheetLead,
      },
      ...bodyParts(rows),
      shading(rows.length),
      ...noteParts(notes),
    ],
    print: printLandscape(READINESS_HEADING_ROW),
  };
}
