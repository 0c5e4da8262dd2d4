import { studentsT } from './studentsT';

/** The arithmetic mean; NaN of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The sample variance, with n - 1; NaN below two values. */
export function sampleVariance(values: readonly number[]): number {
  if (values.length < 2) return NaN;
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}

/**
 * Half the width of a 95 % interval for a mean: Student's t with n - 1 degrees of freedom, and the
 * finite-population correction sqrt(1 - n/N), since a school's staff is no endless crowd.
 * Null below two values; the correction is left out where the number invited is not known.
 */
export function marginOfMean(values: readonly number[], invited: number | null): number | null {
  const n = values.length;
  if (n < 2) return null;
  const correction = invited === null ? 1 : Math.sqrt(Math.max(0, 1 - n / invited));
  return studentsT(n - 1) * Math.sqrt(sampleVariance(values) / n) * correction;
}
