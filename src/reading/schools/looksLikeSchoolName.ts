import { NOT_SCHOOL_WORDS } from '../../vocabulary/schoolWords';
import { remembered } from '../headings/remembered';
import { everySchool } from './everySchool';

const LONGEST_NAME = 80;
const MOST_WORDS = 11;
/** A name ends in its type, perhaps with the place or the need in brackets behind it. */
const ENDS_IN_TYPE =
  /\b(school|academy|primary|juniors?|infants?|nursery|high|secondary|college|grammar|utc|federation|pru|comprehensive|prep|first|middle)( (?:and|&) (?:nursery|infants?|juniors?|sixth form)(?: school)?)?( ?\([^)]+\)| sixth form)?$/i;
const CHURCH = /\b(c ?of ?e|cofe|c\.? ?e\.?|rc|catholic|church of england|methodist)\b/i;
const SAINT =
  /^(st\.?|saint|sts|ss|our lady|holy|all saints|blessed|corpus christi|sacred heart|christ church|bishop|sir|king|queen)\b/i;
const TRUST = /\b(trust|academies|mat|multi[- ]academy|alliance|partnership)\b/i;
/** Type words, and words that stand before them without making a name. */
const NO_NAME =
  /^(the|a|an|all|each|every|both|our|your|other|new|local|partner|feeder|host|lead|home|any|one|two|three|primary|secondary|high|junior|infant|nursery|special|first|middle|lower|upper|academy|school|schools|college|grammar|community|of|and|in|at|for|early|sixth|form|pre|preparatory|catholic|rc|ce|cofe|church|england|which|name)$/i;

function measure(text: string): number {
  const words = text
    .split(/[\s/]+/)
    .map((word) => word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''))
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > MOST_WORDS || everySchool(text) || TRUST.test(text))
    return 0;
  if (
    words.some((word) => NOT_SCHOOL_WORDS.has(word.toLowerCase())) ||
    /[?!:;=@#%£]|\d{2}/.test(text)
  )
    return 0;
  const own = words.filter((word) => !NO_NAME.test(word));
  if (own.length === 0)
    return words.length >= 2 && /^the /i.test(text) && ENDS_IN_TYPE.test(text) ? 0.3 : 0.05;
  const named = /^\p{Lu}/u.test(own[0] ?? '');
  const typed = ENDS_IN_TYPE.test(text);
  if (typed && /\b(school|academy|college|primary|juniors?|infants?|utc|federation)\b/i.test(text))
    return named ? 0.92 : 0.6;
  if (typed) return named && words.length >= 2 ? 0.8 : 0.3;
  if (CHURCH.test(text) && named && words.length >= 2) return 0.7;
  if (SAINT.test(text) && words.length >= 2 && words.length <= 7)
    return /\b(st\.?|saints?|our lady|holy|sacred|corpus)\b/i.test(text) ? 0.75 : 0.4;
  return 0;
}

const rememberedLikeness = remembered(measure);

/**
 * How much a text looks like the name of a school by its words alone, 0 to 1. A name without a word
 * for its type (`Millpond`) gives 0: only its place in the sheet can tell.
 */
export function looksLikeSchoolName(text: string): number {
  const trimmed = text.trim();
  return trimmed === '' || trimmed.length > LONGEST_NAME ? 0 : rememberedLikeness(trimmed);
}
