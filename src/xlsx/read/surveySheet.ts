/** What a worksheet part holds, counted before it is parsed. */
export interface SheetSurvey {
  readonly rows: number;
  readonly cells: number;
  /** Columns that all `<col>` elements describe in sum. */
  readonly describedColumns: number;
  /** Bytes of the longest tag with the text behind it. */
  readonly longestPiece: number;
}

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const SPACE = 0x20;
const C = 0x63;
const R = 0x72;

/** Whether a byte ends a tag's name: white space, `/` or `>`. */
const endsName = (byte: number | undefined): boolean =>
  byte === undefined || byte <= SPACE || byte === SLASH || byte === GREATER;

/** Where the local name of the tag at `less` starts: behind its prefix where it has one. */
function nameStart(bytes: Uint8Array, less: number): number {
  for (let at = less + 1; ; at++) {
    const byte = bytes[at];
    if (byte === COLON) return at + 1;
    if (endsName(byte)) return less + 1;
  }
}

const isName = (bytes: Uint8Array, at: number, rest: readonly number[]): boolean =>
  rest.every((byte, index) => bytes[at + index] === byte) && endsName(bytes[at + rest.length]);

const COL = [0x63, 0x6f, 0x6c];
const ROW = [0x72, 0x6f, 0x77];

function describedBy(bytes: Uint8Array, less: number): number {
  const end = bytes.indexOf(GREATER, less);
  const tag = new TextDecoder().decode(bytes.subarray(less, end < 0 ? less + 200 : end));
  const of = (name: string): number =>
    Number(new RegExp(`\\s${name}\\s*=\\s*["'](\\d+)`).exec(tag)?.[1]);
  const from = of('min') || 1;
  const to = Math.min(of('max') || 0, 16_384);
  return Math.max(1, to - from + 1);
}

/**
 * Counts rows, cells and described columns of a worksheet part in one pass over its bytes. Tags in
 * comments count too, so the counts are never too low.
 */
export function surveySheet(bytes: Uint8Array): SheetSurvey {
  let rows = 0;
  let cells = 0;
  let describedColumns = 0;
  let longestPiece = 0;
  let less = bytes.indexOf(LESS);
  while (less >= 0) {
    const at = nameStart(bytes, less);
    const first = bytes[at];
    if (first === C) {
      if (endsName(bytes[at + 1])) cells++;
      else if (isName(bytes, at, COL)) describedColumns += describedBy(bytes, less);
    } else if (first === R && isName(bytes, at, ROW)) rows++;
    const next = bytes.indexOf(LESS, less + 1);
    longestPiece = Math.max(longestPiece, (next < 0 ? bytes.length : next) - less);
    less = next;
  }
  return { rows, cells, describedColumns, longestPiece };
}
