import type { How } from '../plan/trustPlan';
import type { TrustSettings } from '../plan/trustSettings';
import { isRoutine, planWords, saysTooLittle } from './planText';
import type { Asked, Given, HowRule, Rule, RuleId } from './rule';
import { APPROACH_RULES } from './rules/approach';
import { PROBLEM_RULES } from './rules/problem';
import { SUCCESS_RULES } from './rules/success';

/** The rules about one row of How, in the order in which they are asked. */
export const HOW_RULES: readonly HowRule[] = [
  ...PROBLEM_RULES,
  ...SUCCESS_RULES,
  ...APPROACH_RULES,
].filter((rule): rule is HowRule => rule.scope === 'how');

/** Boxes that a how has not got at all: the rules about them, which then ask nothing. */
export type MissingBoxes = ReadonlySet<RuleId>;

/** What questions about hows go by: the rules that are on, in their order. */
export interface Asking {
  readonly rules: readonly HowRule[];
  readonly given: Given;
}

/** True where a trust's settings, or else the rule itself, switch a question on. */
export function isSwitchedOn({ id, onByDefault }: Rule, { switches }: TrustSettings): boolean {
  return switches.get(id) ?? onByDefault;
}

/** The first rule that asks something about a how, with what it found, or null. */
export function firstQuestion(
  how: How,
  { rules, given }: Asking,
  missing: MissingBoxes
): { readonly rule: HowRule; readonly asked: Asked } | null {
  const unanswered = saysTooLittle(how.hardHere);
  for (const rule of rules) {
    if (missing.has(rule.id)) continue;
    if (unanswered && (rule.id === 'R05' || rule.id === 'R06')) continue;
    const asked = rule.asks(how, given);
    if (asked) return { rule, asked };
  }
  return null;
}

/** Asks about single hows under a trust's settings: the first question's words, or '' where there is none. */
export function howQuestions(settings: TrustSettings): (how: How, missing: MissingBoxes) => string {
  const given: Given = { settings, readiness: null, words: planWords(settings) };
  const rules = HOW_RULES.filter((rule) => isSwitchedOn(rule, settings));
  return (how, missing) => {
    if (isRoutine(how, given.words)) return '';
    const first = firstQuestion(how, { rules, given }, missing);
    return first ? (first.asked.instead ?? first.rule.question) : '';
  };
}
