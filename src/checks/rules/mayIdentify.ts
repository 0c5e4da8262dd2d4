import { anyOf } from '../../plan/wordPattern';
import { PUPIL_WORDS } from '../../vocabulary/pupils';

const FEW = '(?:one|two|three|four|five|[1-5])';
const SINGLE_GROUPS = new Set([
  'class',
  'classes',
  'cohort',
  'intake',
  'reception',
  'nursery',
  'eyfs',
  'readers',
  'any group',
  'gcse',
  'a level',
]);
const PUPILS = anyOf(
  PUPIL_WORDS.filter((word) => !SINGLE_GROUPS.has(word) && !/^ks|years$|form/.test(word)),
  ''
).source;

/** Fewer than six pupils, said of themselves: `two LAC boys`; not `one in five`, not `pupils in Year 5`. */
const SMALL_GROUP = new RegExp(
  `(?<!(?:year|y|yr|ks|stage|set|of|in|out of|phase|term|week|day|every|years|and|[-–&/]) ?)\\b${FEW} (?:(?!of|in|out|and|or|from|to|times|classes|schools|groups)\\w+ ){0,2}${PUPILS}`,
  'i'
);
const PAIR_OF_INITIALS = /\((?:[A-Z]\.?){1,2}(?:,| and | & |\/)\s?(?:[A-Z]\.?){1,2}\)/;
const NAMED_ADULT = /\b(?:Mr|Mrs|Miss|Ms|Mx)\.? [A-Z]\w+/;
const FAMILY_OR_HEALTH =
  /\b(?:bereave\w*|in care proceedings|divorc\w*|mum's|dad's|on medication|self-harm\w*|diagnosed with|father in prison|mother in prison)\b/i;

/** True where a text could tell a reader who somebody is: a very small group, a name, private detail. */
export function mayIdentify(text: string): boolean {
  return (
    SMALL_GROUP.test(text) ||
    PAIR_OF_INITIALS.test(text) ||
    NAMED_ADULT.test(text) ||
    FAMILY_OR_HEALTH.test(text)
  );
}
