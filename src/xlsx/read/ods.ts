import { readOds } from 'hucre';
import type { Cell, CellValue as HucreValue, Sheet } from 'hucre';
import type { WorkbookSnapshot } from '../../grid/workbook';
import { MAX_CELLS, MAX_TREE_ELEMENTS } from '../fileLimits';
import { packZip } from '../zip/pack';
import { Refusal, type Parts } from './package';
import { snapshotSheet } from './snapshotSheet';
import type { StyleFacts } from './styles';
import { xmlText } from './xmlText';

/** The parts of an .ods that hold its sheets. */
export const isReadFromOds = (name: string): boolean =>
  name === 'content.xml' || name === 'mimetype';

const SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet';
const MILLISECONDS_A_DAY = 86_400_000;
/** Day 0 of serial numbers from March 1900 on, as OpenDocument counts them. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** The format of a date whose style names none. */
const PLAIN_DATE = 'dd/mm/yyyy';

/** The serial number of a date that hucre read as UTC. */
const serialOf = (date: Date): number => (date.getTime() - DAY_ZERO) / MILLISECONDS_A_DAY;

/** Repeats above this are formatting up to the sheet's edge, not cells that somebody filled. */
const LONG_REPEAT = 256;

const repeatIn = (tag: string, what: 'columns' | 'rows'): number =>
  Number(new RegExp(`table:number-${what}-repeated="(\\d+)"`).exec(tag)?.[1] ?? 1);

/**
 * The content part as hucre reads it best: rows out of their groups (it sees none inside), and
 * blank cells that repeat up to the sheet's edge without their style (it would write out each).
 */
function simpler(content: string): string {
  return content
    .replace(/<\/?table:table-(?:row-group|header-rows|rows)(?:\s[^<>]*)?>/g, '')
    .replace(/<table:table-cell\s[^<>]*\/>/g, (tag) =>
      repeatIn(tag, 'columns') > LONG_REPEAT ? tag.replace(/\stable:style-name="[^"]*"/, '') : tag
    )
    .replace(
      /(<table:table-row\s[^<>]*>)((?:<table:table-cell(?:\s[^<>]*)?\/>)*)(<\/table:table-row>)/g,
      (whole, row: string) =>
        repeatIn(row, 'rows') > 1
          ? whole.replace(/(<table:table-cell[^<>]*?)\stable:style-name="[^"]*"/g, '$1')
          : whole
    );
}

const HEX = /^[0-9A-F]{6}$/i;

function factsOf({ style, value }: Cell): StyleFacts | undefined {
  const fill = style?.fill?.type === 'pattern' ? style.fill.fgColor?.rgb : undefined;
  const isFilled = fill !== undefined && HEX.test(fill) && fill !== 'FFFFFF';
  return {
    numberFormat: style?.numFmt ?? (value instanceof Date ? PLAIN_DATE : undefined),
    fill: isFilled ? fill : undefined,
    bold: style?.font?.bold ? true : undefined,
  };
}

function refuseTooMuch(content: string): void {
  const elements = content.split('<').length / 2;
  if (elements > MAX_TREE_ELEMENTS)
    throw new Refusal({ code: 'too-much-text', limit: MAX_TREE_ELEMENTS / 2 });
}

/** OpenDocument keeps times as durations: PT09H30M00S. */
const DURATION = /^PT(\d+)H(\d+)M(\d+(?:[.,]\d+)?)S$/;

function durationSerial(value: HucreValue): number | undefined {
  const [, hours, minutes, seconds] = (typeof value === 'string' && DURATION.exec(value)) || [];
  if (seconds === undefined) return undefined;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'))) / 86_400;
}

/** What OpenDocument shows for a formula that failed. */
const ERROR = /^(?:#[A-Z0-9/]+[!?]?|Err:\d{3})$/;

/** Marks failed formulas, which hucre gives as text, as errors. */
function settleErrors({ cells }: Sheet): void {
  for (const cell of cells?.values() ?? []) {
    if (cell.type === 'formula' && typeof cell.value === 'string' && ERROR.test(cell.value))
      cell.type = 'error';
  }
}

/**
 * Turns durations into serial numbers, in place, sees to it that dates have a cell and with it a
 * format, and gives how many cells the sheet has.
 */
function settleTimes(sheet: Sheet): number {
  let count = 0;
  const cells = (sheet.cells ??= new Map<string, Cell>());
  sheet.rows.forEach((line, row) => {
    count += line.length;
    line.forEach((value, column) => {
      if (value instanceof Date) {
        const key = `${row},${column}`;
        if (!cells.has(key)) cells.set(key, { value, type: 'date' });
      }
      const serial = durationSerial(value);
      if (serial !== undefined) line[column] = serial;
    });
  });
  return count;
}

/**
 * The snapshot of an .ods file. What hucre does not tell is left out: hidden rows, columns and
 * sheets (read as visible), database ranges, and styles that a cell has from its column only.
 */
export async function readOdsParts(parts: Parts, file: string): Promise<WorkbookSnapshot> {
  const content = simpler(xmlText(parts.get('content.xml') ?? new Uint8Array()));
  const kind = xmlText(parts.get('mimetype') ?? new Uint8Array()).trim();
  if (!kind.startsWith(SPREADSHEET)) throw new Refusal({ code: 'other-format', format: 'odt' });
  refuseTooMuch(content);
  const stored = (name: string, text: string) => {
    const packed = new TextEncoder().encode(text);
    return { name, method: 0, packed, crc: 0, size: packed.length } as const;
  };
  const clean = packZip([stored('mimetype', kind), stored('content.xml', content)]);
  const { sheets } = await readOds(clean, { readStyles: true });
  const context = { visibility: 'visible', tables: [], factsOf, serialOf } as const;
  let cells = 0;
  return {
    file,
    dateSystem: 1900,
    sheets: sheets.map((sheet) => {
      settleErrors(sheet);
      cells += settleTimes(sheet);
      if (cells > MAX_CELLS)
        throw new Refusal({
          code: 'too-many-cells',
          sheet: sheet.name,
          cells,
          limit: MAX_CELLS,
        });
      return snapshotSheet(sheet, context);
    }),
  };
}
