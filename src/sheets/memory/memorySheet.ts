import type { WorkbookSnapshot } from '../../grid/workbook';
import type { SheetDeclaration } from '../declaration';
import { SHEET_IDS } from '../names';
import { ownSheets, standingText } from '../ownSheets';
import { printLandscape } from '../printSetup';
import { STYLES } from '../styles';
import type { SheetMemory, WorkbookMemory } from './memory';
import { parsePrint, writtenPrint, type Headings, type RowPrint } from './rowPrint';

/** Characters of the memory to a cell: well under what a cell holds (32,767). */
const PIECE = 30_000;

interface WrittenSheet {
  readonly id: string;
  readonly headings: Headings | null;
  readonly rows: readonly string[];
  readonly page: string;
  readonly texts: readonly string[];
}

function written(memory: WorkbookMemory): string {
  const sheets = memory.sheets.map(({ id, headings, rows, page, texts }): WrittenSheet => ({
    id,
    headings,
    rows: rows.map(writtenPrint),
    page,
    texts: [...texts],
  }));
  const { version, builtOn } = memory;
  // Letters beyond ASCII are escaped, so that no letter is cut in two between cells.
  return JSON.stringify({ version, builtOn, sheets }).replace(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  );
}

function pieces(text: string): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) =>
    text.slice(at * PIECE, (at + 1) * PIECE)
  );
}

/** The very hidden sheet that holds what Trellis last wrote; it stays out of packs and shared copies. */
export function memorySheet(memory: WorkbookMemory): SheetDeclaration {
  return {
    id: SHEET_IDS.memory,
    name: 'Trellis memory',
    visibility: 'veryHidden',
    tabColour: null,
    showGridlines: true,
    zoom: 100,
    columns: [{ width: 40, outlineLevel: 0, hidden: false }],
    rowHeights: new Map(),
    freeze: null,
    parts: [
      {
        type: 'cells',
        row: 0,
        column: 0,
        cells: pieces(written(memory)).map((piece) => [piece]),
        style: { ...STYLES.plain, wrap: false },
      },
    ],
    print: printLandscape(null),
  };
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');

function parseHeadings(value: unknown): Headings | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, place, filled, typed } = value as Partial<Record<keyof Headings, unknown>>;
  if (!isTexts(filled) || !isTexts(typed)) return null;
  const textOrNull = (text: unknown): string | null => (typeof text === 'string' ? text : null);
  return { id: textOrNull(id), place: textOrNull(place), filled, typed };
}

function parseSheet(value: unknown): readonly SheetMemory[] {
  if (typeof value !== 'object' || value === null) return [];
  const { id, headings, rows, page, texts } = value as Partial<Record<keyof WrittenSheet, unknown>>;
  if (typeof id !== 'string' || typeof page !== 'string' || !isTexts(rows) || !isTexts(texts))
    return [];
  const prints = rows.map(parsePrint).filter((print): print is RowPrint => print !== null);
  return [{ id, headings: parseHeadings(headings), rows: prints, page, texts: new Set(texts) }];
}

function parseMemory(text: string): WorkbookMemory | null {
  try {
    const value = JSON.parse(text) as Partial<Record<keyof WorkbookMemory, unknown>>;
    const { version, builtOn, sheets } = value;
    if (typeof version !== 'string' || typeof builtOn !== 'string' || !Array.isArray(sheets))
      return null;
    return { version, builtOn, sheets: sheets.flatMap(parseSheet) };
  } catch {
    // What somebody else wrote there is no memory of ours.
    return null;
  }
}

/** What Trellis last wrote in a workbook; null where it is no structured one, or doesn't say. */
export function readMemory(workbook: WorkbookSnapshot): WorkbookMemory | null {
  const sheet = ownSheets(workbook).find(({ id }) => id === SHEET_IDS.memory);
  if (!sheet) return null;
  return parseMemory(sheet.snapshot.values.map(([piece]) => standingText(piece)).join(''));
}

/** The memory as the text that its sheet holds: the same memory gives the same text. */
export const memoryText = written;
