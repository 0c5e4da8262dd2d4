import { mean, sampleVariance } from './statistics';

/**
 * Agreement inside a group, rwg(J) of James, Demaree and Wolf (1984), from the sample variances of J
 * statements; `spread` is the variance where everybody answers at random, (A² - 1) / 12 for A options.
 * 0 where people differ more than at random; NaN without a variance.
 */
export function agreement(variances: readonly number[], spread: number): number {
  const items = variances.length;
  const share = mean(variances) / spread;
  if (share > 1) return 0;
  return (items * (1 - share)) / (items * (1 - share) + share);
}

/** The variance of answers at random over so many options, in units of one step: (A² - 1) / 12. */
export function randomVariance(options: number): number {
  return (options ** 2 - 1) / 12;
}

/**
 * Cronbach's alpha of a table of answers, a row a person and a column a statement (reversed ones
 * turned round); rows must be whole. NaN below two statements or people.
 */
export function cronbachAlpha(rows: readonly (readonly number[])[]): number {
  const items = rows[0]?.length ?? 0;
  if (items < 2 || rows.length < 2) return NaN;
  const columns = Array.from({ length: items }, (_, at) => rows.map((row) => row[at] ?? NaN));
  const parts = columns.reduce((sum, column) => sum + sampleVariance(column), 0);
  const whole = sampleVariance(rows.map((row) => row.reduce((sum, value) => sum + value, 0)));
  return (items / (items - 1)) * (1 - parts / whole);
}

/** How much of an answer comes from the group (`single`), and how dependable a group's mean is (`average`). */
export interface IntraclassCorrelation {
  readonly single: number;
  readonly average: number;
}

/**
 * ICC(1) and ICC(2) of Bliese (2000), which are ICC(1,1) and ICC(1,k) of Shrout and Fleiss (1979): a
 * one-way analysis of variance over groups, with the mean group size where sizes differ. Groups
 * without values are left out; null below two groups or where no group has two values.
 */
export function intraclassCorrelation(
  groups: readonly (readonly number[])[]
): IntraclassCorrelation | null {
  const filled = groups.filter((group) => group.length > 0);
  const values = filled.flat();
  const within = values.length - filled.length;
  if (filled.length < 2 || within < 1) return null;
  const centre = mean(values);
  const between =
    filled.reduce((sum, group) => sum + group.length * (mean(group) - centre) ** 2, 0) /
    (filled.length - 1);
  const inside =
    filled.reduce((sum, group) => {
      const own = mean(group);
      return sum + group.reduce((squares, value) => squares + (value - own) ** 2, 0);
    }, 0) / within;
  const size = values.length / filled.length;
  return {
    single: (between - inside) / (between + (size - 1) * inside),
    average: (between - inside) / between,
  };
}
