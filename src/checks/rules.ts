import type { Rule } from './rule';
import { ACROSS_RULES } from './rules/acrossSchools';
import { APPROACH_RULES } from './rules/approach';
import { LOAD_RULES } from './rules/load';
import { PROBLEM_RULES } from './rules/problem';
import { READINESS_RULES } from './rules/readiness';
import { SAMENESS_RULES } from './rules/sameEverywhere';
import { WHY_RULES } from './rules/sharedWhy';
import { SUCCESS_RULES } from './rules/success';

/** All rules: the problem first, then success, then the approach, as one would ask a colleague. */
export const RULES: readonly Rule[] = [
  ...PROBLEM_RULES,
  ...SUCCESS_RULES,
  ...APPROACH_RULES,
  ...WHY_RULES,
  ...SAMENESS_RULES,
  ...ACROSS_RULES,
  ...LOAD_RULES,
  ...READINESS_RULES,
];
