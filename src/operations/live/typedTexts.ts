import type { SheetMemory, WorkbookMemory } from '../../sheets/memory/memory';
import { printOf, type Headings, type RowPrint } from '../../sheets/memory/rowPrint';
import { SHEET_IDS } from '../../sheets/names';
import {
  standingText,
  textUnder,
  type StandingRow,
  type StandingSheet,
  type StandingTable,
} from '../../sheets/ownSheets';
import { contentText } from '../../sheets/contentText';
import { pairRows } from '../merge/pairRows';
import { typedOutside } from '../merge/standingPage';
import type { Standing } from '../merge/mergeWorkbook';

/** A text that a person typed on a sheet of ours. */
export interface TypedText {
  readonly sheet: string;
  /** What the row is about: its first texts; '' for a text outside a table. */
  readonly row: string;
  /** The heading above it, or its address. */
  readonly heading: string;
  readonly text: string;
}

/** Characters of a row's first text, enough to know it by. */
const LABEL = 60;

function labelOf({ cells }: StandingRow): string {
  const texts = [...cells.values()].map(standingText).slice(0, 2);
  return texts.map((text) => (text.length > LABEL ? `${text.slice(0, LABEL)}…` : text)).join(' · ');
}

/** Headings of a row under which something stands that Trellis did not write there. */
function typedHeadings(
  row: StandingRow,
  was: RowPrint | undefined,
  { headings, all }: { readonly headings: Headings; readonly all: readonly string[] }
): readonly string[] {
  const filled = all.filter((heading) => textUnder(row, heading) !== '');
  if (was === undefined) return filled;
  const now = printOf(headings, (heading) => textUnder(row, heading));
  const built = new Set([headings.id, headings.place, ...headings.filled, ...headings.typed]);
  return filled.filter((heading) => {
    const typed = headings.typed.indexOf(heading);
    if (typed >= 0) return now.typed[typed] !== (was.typed[typed] ?? '');
    if (headings.filled.includes(heading)) return now.filled !== was.filled;
    return !built.has(heading);
  });
}

function inTable(sheet: StandingSheet, table: StandingTable, memory: SheetMemory) {
  const headings = memory.headings;
  if (headings === null) return [];
  const prints = table.rows.map((row) => printOf(headings, (heading) => textUnder(row, heading)));
  const pairs = pairRows(prints, memory.rows);
  return table.rows.flatMap((row, at): readonly TypedText[] => {
    const pair = pairs[at];
    const was = pair === undefined ? undefined : memory.rows[pair];
    return typedHeadings(row, was, { headings, all: table.headings }).map((heading) => ({
      sheet: sheet.name,
      row: labelOf(row),
      heading,
      text: textUnder(row, heading),
    }));
  });
}

/** Headings that people wrote or changed. */
function ownHeadings(sheet: StandingSheet, table: StandingTable, memory: SheetMemory) {
  const headings = memory.headings;
  if (headings === null) return [];
  const built = new Set([headings.id, headings.place, ...headings.filled, ...headings.typed]);
  return table.headings
    .filter((heading) => heading !== '' && !built.has(heading) && !isDefaultHeading(heading))
    .map((heading): TypedText => ({
      sheet: sheet.name,
      row: '',
      heading: 'Heading',
      text: heading,
    }));
}

/** Excel's own name for a new column. */
const isDefaultHeading = (heading: string): boolean => /^Column\d+$/.test(heading);

/** What stands outside a sheet's merged table and was typed there, as far as is known. */
function outsideTable(sheet: StandingSheet, memory: SheetMemory): readonly TypedText[] {
  return typedOutside(sheet, memory).map(({ content, row, column }) => ({
    sheet: sheet.name,
    row: '',
    heading: `Row ${row + 1}, column ${column + 1}`,
    text: contentText(content),
  }));
}

/** Of a sheet that nothing is remembered of everything counts as typed. */
const NOTHING_KNOWN = { headings: null, rows: [], page: '', texts: new Set<string>() };

function onSheet(sheet: StandingSheet, memory: WorkbookMemory | null): readonly TypedText[] {
  const known = memory?.sheets.find(({ id }) => id === sheet.id);
  if (!known) return outsideTable(sheet, { ...NOTHING_KNOWN, id: sheet.id });
  const [table] = sheet.tables;
  if (!table || known.headings === null) return outsideTable(sheet, known);
  return [
    ...ownHeadings(sheet, table, known),
    ...inTable(sheet, table, known),
    ...outsideTable(sheet, known),
  ];
}

/** Every text that people typed on Trellis's sheets since they were built. */
export function typedTexts({ sheets, memory }: Standing): readonly TypedText[] {
  return sheets
    .filter(({ id }) => id !== SHEET_IDS.memory)
    .flatMap((sheet) => onSheet(sheet, memory));
}
