/**
 * Student's t for 95 % (the quantile 0.975) by degrees of freedom from 1 on. The numbers are those of
 * the library @stdlib/stats-base-dists-t-quantile, written down because the library alone is several
 * times as large as everything else that a cell's function needs; a test compares every one with it.
 */
const SMALL: readonly number[] = [
  12.706204736175, 4.302652729749, 3.182446305284, 2.776445105198, 2.570581835636, 2.446911851145,
  2.364624251593, 2.306004135204, 2.262157162798, 2.228138851986, 2.200985160092, 2.178812829667,
  2.160368656463, 2.144786687918, 2.13144954556, 2.119905299221, 2.109815577833, 2.100922040241,
  2.093024054408, 2.085963447266, 2.079613844728, 2.073873067904, 2.068657610419, 2.063898561628,
  2.059538552753, 2.055529438643, 2.05183051648, 2.048407141795, 2.045229642133, 2.042272456301,
  2.039513446396, 2.03693334346, 2.034515297449, 2.032244509318, 2.03010792825, 2.02809400098,
  2.026192463029, 2.024394163912, 2.022690920037, 2.021075390306,
];

/** The normal distribution's quantile 0.975. */
const Z = 1.959963984540054;

/** Terms of the expansion of t in 1/freedom: Abramowitz and Stegun (1964), 26.7.5. */
const TERMS: readonly number[] = [
  (Z ** 3 + Z) / 4,
  (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / 96,
  (3 * Z ** 7 + 19 * Z ** 5 + 17 * Z ** 3 - 15 * Z) / 384,
  (79 * Z ** 9 + 776 * Z ** 7 + 1482 * Z ** 5 - 1920 * Z ** 3 - 945 * Z) / 92_160,
];

/** Student's t for 95 % with so many degrees of freedom, a whole number from 1 on; exact to seven decimals. */
export function studentsT(freedom: number): number {
  return SMALL[freedom - 1] ?? TERMS.reduce((sum, term, at) => sum + term / freedom ** (at + 1), Z);
}
