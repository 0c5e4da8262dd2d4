import type { RowPrint } from '../../sheets/memory/rowPrint';

/** For each row of the left list, the row of the right list that is the same one, or undefined. */
export type Pairs = readonly (number | undefined)[];

/** What makes two rows the same; null where a row has too little to tell by. */
type Key = (print: RowPrint) => string | null;

const typedKey = ({ typed }: RowPrint): string | null =>
  typed.some((hash) => hash !== '') ? typed.join(',') : null;

/** From the surest to the least sure. Rows that are alike are paired in their order. */
const KEYS: readonly Key[] = [
  ({ id }) => (id === '' ? null : id),
  (print) =>
    print.place === '' ? null : `${print.filled}|${print.place}|${print.typed.join(',')}`,
  (print) => `${print.filled}|${print.typed.join(',')}`,
  ({ filled, place }) => (place === '' ? null : `${filled}|${place}`),
  (print) =>
    print.place === '' || typedKey(print) === null
      ? null
      : `${print.place}|${typedKey(print) ?? ''}`,
];

/** Keys that only count where no other row on either side has the same. */
const LONE_KEYS: readonly Key[] = [
  ({ filled }) => (filled === '' ? null : filled),
  ({ place, typed }) => (place === '' && typed[0] !== '' ? (typed[0] ?? null) : null),
];

class Pairing {
  readonly pairs: (number | undefined)[];
  private readonly taken = new Set<number>();

  constructor(
    private readonly left: readonly RowPrint[],
    private readonly right: readonly RowPrint[]
  ) {
    this.pairs = left.map(() => undefined);
  }

  /** The rows of a side that are not paired yet, by their key. */
  private open(side: 'left' | 'right', key: Key): Map<string, number[]> {
    const rows = new Map<string, number[]>();
    this[side].forEach((print, at) => {
      const isPaired = side === 'left' ? this.pairs[at] !== undefined : this.taken.has(at);
      const name = isPaired ? null : key(print);
      if (name === null) return;
      const same = rows.get(name);
      if (same) same.push(at);
      else rows.set(name, [at]);
    });
    return rows;
  }

  private pair(left: number, right: number): void {
    this.pairs[left] = right;
    this.taken.add(right);
  }

  inOrder(key: Key): void {
    const right = this.open('right', key);
    for (const [name, rows] of this.open('left', key)) {
      const others = right.get(name) ?? [];
      rows.slice(0, others.length).forEach((row, nth) => {
        this.pair(row, others[nth] ?? 0);
      });
    }
  }

  alone(key: Key): void {
    const right = this.open('right', key);
    for (const [name, [row, ...more]] of this.open('left', key)) {
      const [other, ...others] = right.get(name) ?? [];
      if (row !== undefined && other !== undefined && more.length + others.length === 0)
        this.pair(row, other);
    }
  }

  /** Rows from one place of which at least half of what people fill is the same. */
  byPlace(): void {
    const byPlace: Key = ({ place }) => (place === '' ? null : place);
    const right = this.open('right', byPlace);
    for (const [name, rows] of this.open('left', byPlace)) {
      for (const row of rows) {
        const other = (right.get(name) ?? []).find(
          (at) => !this.taken.has(at) && halfAlike(this.left[row], this.right[at])
        );
        if (other !== undefined) this.pair(row, other);
      }
    }
  }
}

function halfAlike(one: RowPrint | undefined, other: RowPrint | undefined): boolean {
  const pairs = (one?.typed ?? []).map((hash, at) => [hash, other?.typed[at] ?? ''] as const);
  const filled = pairs.filter(([a, b]) => a !== '' || b !== '');
  const same = filled.filter(([a, b]) => a === b);
  return filled.length > 0 && same.length * 2 >= filled.length;
}

/**
 * Finds each row again in another list of rows: by id, else by what stands in it and where it came
 * from, so that sorting, a row inserted in a source or a word changed in one box loses no row.
 */
export function pairRows(left: readonly RowPrint[], right: readonly RowPrint[]): Pairs {
  const pairing = new Pairing(left, right);
  for (const key of KEYS) pairing.inOrder(key);
  for (const key of LONE_KEYS) pairing.alone(key);
  pairing.byPlace();
  return pairing.pairs;
}
