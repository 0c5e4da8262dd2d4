import type { SheetSnapshot } from '../../grid/workbook';

/** What a workbook says about the numbers of its scale. */
export interface ScaleLegend {
  /** The lowest number: 0 where it explains that one, else 1. */
  readonly lowest: number;
  /** The highest number that it explains. */
  readonly highest: number;
  /** True where 1 is the most agreement. */
  readonly turned: boolean;
}

const LEAST = 'strongly disagree|disagree strongly|completely disagree|not at all|never';
const MOST = 'strongly agree|agree strongly|completely agree|a great deal|always';
const NUMBER_FIRST = new RegExp(
  `(\\d{1,2})\\s*(?:[=:(–—-]|is|means)*\\s*["'“]?(${LEAST}|${MOST})`,
  'gi'
);
const WORDS_FIRST = new RegExp(
  `(${LEAST}|${MOST})["'”]?\\s*(?:[=:(–—-]|is|means)+\\s*(\\d{1,2})`,
  'gi'
);
const IS_MOST = new RegExp(`^(?:${MOST})$`, 'i');
const ROWS_LOOKED_AT = 60;

interface Ends {
  readonly least: number | null;
  readonly most: number | null;
}

function endsOf(pairs: readonly (readonly [number, string])[]): Ends {
  const numberOf = (most: boolean) =>
    pairs.find(([, words]) => IS_MOST.test(words) === most)?.[0] ?? null;
  return { least: numberOf(false), most: numberOf(true) };
}

function legendOf({ least, most }: Ends): ScaleLegend | null {
  if (least === null && most === null) return null;
  if (least !== null && most !== null)
    return least === most
      ? null
      : {
          lowest: Math.min(least, most, 1),
          highest: Math.max(least, most),
          turned: most < least,
        };
  const only = least ?? most ?? 0;
  const turned = least === null ? only <= 1 : only > 1;
  return { lowest: Math.min(only, 1), highest: only > 1 ? only : 0, turned };
}

function inText(text: string): ScaleLegend | null {
  const first = [...text.matchAll(NUMBER_FIRST)].map(
    ([, number, words]) => [Number(number), words ?? ''] as const
  );
  const after = [...text.matchAll(WORDS_FIRST)].map(
    ([, words, number]) => [Number(number), words ?? ''] as const
  );
  return legendOf(endsOf(after.length > first.length || first.length === 0 ? after : first));
}

/** A number in one cell and its words in the next, as in a key. */
function inNeighbours(rows: SheetSnapshot['values']): ScaleLegend | null {
  const whole = new RegExp(`^(?:${LEAST}|${MOST})$`, 'i');
  const pairs = rows.flatMap((row) =>
    row.flatMap((value, column) => {
      const beside = row[column + 1];
      const number =
        typeof value === 'string' && /^\d{1,2}$/.test(value.trim()) ? Number(value) : value;
      return typeof number === 'number' && typeof beside === 'string' && whole.test(beside.trim())
        ? [[number, beside.trim()] as const]
        : [];
    })
  );
  return pairs.length < 2 ? null : legendOf(endsOf(pairs));
}

/**
 * What a sheet says about its scale, in a sentence (`1 = strongly disagree … 5 = strongly agree`), in
 * several cells or in a key; null where it says nothing. A highest number of 0 is not said.
 */
export function legendOnSheet({ values }: SheetSnapshot): ScaleLegend | null {
  const rows = values.slice(0, ROWS_LOOKED_AT);
  for (const row of rows) {
    const texts = row.filter((value): value is string => typeof value === 'string');
    const found = inText(texts.join('  ·  '));
    if (found) return found;
  }
  return inNeighbours(rows);
}
