import { COMPLIANCE_WORDS, DELIVERY_WORDS, EVERYONE_WORDS } from '../../vocabulary/complianceWords';
import { PUPIL_WORDS } from '../../vocabulary/pupilProblems';
import { anyOf } from '../wordPattern';
import {
  clausesOf,
  blank,
  evenText,
  found,
  spansOf,
  type Clause,
  type Finding,
  type Span,
} from './statement';

const COMPLIANCE = anyOf(COMPLIANCE_WORDS, 'g');
const EVERYONE = anyOf(EVERYONE_WORDS, 'g');
const DELIVERY = anyOf(DELIVERY_WORDS, 'g');
const PUPILS = anyOf([...PUPIL_WORDS, 'attendance to', 'persistent absence'], '');
const COUNTED_TASKS =
  /\b(?:100|9\d) ?%\+? (?:of )?(?:staff|teachers|lessons|completion|attendance|compliance|adherence)|\b\d+ \w+ activities a term\b/g;
const DUTY_TO =
  /\b(?:staff|teachers|tas|leaders|coaches) (?:to|will) (?!choose|pick|try|decide|adapt|trial|select|bring|share|agree|talk|think|discuss|plan|design|explore)\w+/g;
const NO_DUTY = /\b(?:must not lose|mustn't|non-compliance of pupils|policy folder names)\b/g;

/** Everyone, and only that they take part or finish: what is counted is delivery. */
function deliveryIn({ text, start }: Clause): readonly Span[] {
  const everyone = spansOf(EVERYONE, text, start);
  if (everyone.length === 0 || PUPILS.test(text)) return [];
  const delivered = spansOf(DELIVERY, text, start);
  return delivered.length === 0 ? [] : [...everyone, ...delivered];
}

/** Where a text demands or measures that staff comply: take part, finish, follow, be checked. */
export function staffDuty(text: string): Finding {
  const even = evenText(text).replace(NO_DUTY, blank);
  const all = /\b(?:all|every|each)\b/.test(even);
  return found([
    ...spansOf(COMPLIANCE, even),
    ...spansOf(COUNTED_TASKS, even),
    ...(all ? spansOf(DUTY_TO, even) : []),
    ...clausesOf(even).flatMap(deliveryIn),
  ]);
}
