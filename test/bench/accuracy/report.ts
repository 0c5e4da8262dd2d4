import { addCounts, NO_COUNTS, ratesOf, type Counts, type Rates } from './counts';

/** One workbook judged. */
export interface WorkbookScore {
  readonly name: string;
  readonly counts: Counts;
  readonly mistakes: readonly string[];
  /** Why it could not be read, or null. */
  readonly failure: string | null;
}

/** The rates that a line shows, with their headings. */
const SHOWN: readonly (readonly [string, keyof Rates])[] = [
  ['tables F1', 'tables_f1'],
  ['header', 'header_exact'],
  ['col P', 'columns_precision'],
  ['col R', 'columns_recall'],
  ['col F1', 'columns_f1'],
  ['kept', 'unmapped_kept'],
  ['records', 'record_recall'],
  ['fields', 'field_accuracy'],
];

const CELL = 10;

function line(name: string, rates: Rates, last: string): string {
  const cells = SHOWN.map(([, key]) => rates[key].toFixed(3).padStart(CELL)).join('');
  return `${name}${cells}${last.padStart(CELL + 2)}`;
}

/** All workbooks' counts together. */
export function totalCounts(scores: readonly WorkbookScore[]): Counts {
  return scores.map(({ counts }) => counts).reduce(addCounts, NO_COUNTS);
}

/** The plain mean of the workbooks' rates, so that a small workbook counts as much as a large one. */
export function meanRates(scores: readonly WorkbookScore[]): Rates {
  const all = scores.map(({ counts }) => ratesOf(counts));
  const mean = (key: keyof Rates) =>
    all.reduce((sum, rates) => sum + rates[key], 0) / Math.max(1, all.length);
  const keys = Object.keys(ratesOf(NO_COUNTS)) as readonly (keyof Rates)[];
  return keys.reduce((rates, key) => ({ ...rates, [key]: mean(key) }), ratesOf(NO_COUNTS));
}

/** The scores as a table for people: a line a workbook, then the totals. */
export function scoreTable(scores: readonly WorkbookScore[]): readonly string[] {
  const width = Math.max(20, ...scores.map(({ name }) => name.length + 2));
  const heads = SHOWN.map(([head]) => head.padStart(CELL)).join('');
  const total = totalCounts(scores);
  return [
    `${'workbook'.padEnd(width)}${heads}${'wrong rows'.padStart(CELL + 2)}`,
    ...scores.map(({ name, counts, failure }) => {
      const scored = line(name.padEnd(width), ratesOf(counts), String(counts.wrongRows));
      return failure === null ? scored : `${scored}  ${failure}`;
    }),
    line('all together'.padEnd(width), ratesOf(total), String(total.wrongRows)),
    line('mean of workbooks'.padEnd(width), meanRates(scores), ''),
  ];
}

/** The mistakes of each workbook, at most `most` lines each. */
export function mistakeLines(scores: readonly WorkbookScore[], most: number): readonly string[] {
  return scores.flatMap(({ name, mistakes }) => {
    if (mistakes.length === 0) return [];
    const rest = mistakes.length - most;
    return [
      '',
      `${name}: ${mistakes.length} mistakes`,
      ...mistakes.slice(0, most).map((mistake) => `  ${mistake}`),
      ...(rest > 0 ? [`  … and ${rest} more (--all shows them)`] : []),
    ];
  });
}
