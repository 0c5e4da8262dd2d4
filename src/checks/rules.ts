import type { Rule } from './rule';
import { APPROACH_RULES } from './rules/approach';
import { PROBLEM_RULES } from './rules/problem';
import { WHY_RULES } from './rules/sharedWhy';
import { SUCCESS_RULES } from './rules/success';
import { PLAN_RULES, WAITING_RULES } from './rules/wholePlan';

/** All rules: the problem first, then success, then the approach, as one would ask a colleague. */
export const RULES: readonly Rule[] = [
  ...PROBLEM_RULES,
  ...SUCCESS_RULES,
  ...APPROACH_RULES,
  ...WHY_RULES,
  ...PLAN_RULES,
  ...WAITING_RULES,
];
