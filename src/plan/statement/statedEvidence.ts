import { EVIDENCE_SOURCES } from '../../vocabulary/evidenceWords';
import { anyOf } from '../wordPattern';
import { blank, evenText, found, spansOf, type Finding } from './statement';

const SOURCES = anyOf(EVIDENCE_SOURCES, 'g');
const WORD_NUMBER = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const COUNTED =
  '(?:pupils|students|children|chn|boys|girls|learners|kids|staff|teachers|ects|tas|schools|agencies|groups|books|papers|lessons|classes|families|visits|days|marks|exclusions|suspensions|incidents|referrals|sessions|pp|sen|send|eal|fsm|in y\\w*|in year|off|per cent|percent|pts?|points|percentage|pp points|months|words|wpm|monitoring|of (?:the|our|my|them|us|y\\w*|year))';

/** Numbers that say how much or how many; years, ages, weeks and names of groups are none. */
const COUNTS = [
  /\d+(?:\.\d+)? ?%(?!\s*(?:of )?(?:in y))/,
  /£ ?\d[\d,.]*k?/,
  /\b\d+ ?(?:\/|out of|of|in) ?(?:the |our )?\d+\b/,
  /\b\d+(?:\.\d+)? ?(?:v|vs|versus|compared (?:with|to)|against|down to|up to|to)\.? ?\d+/,
  /[-–][ ]?\d+ ?[rwm]\b|(?<!\w)[-+−]0?\.\d+|(?<!\w)[-−]\d+(?:\.\d+)?(?= (?:in|for|at|r\b|p8|to))/,
  new RegExp(`\\b(?<!y|year |yr |ks|wk |week )\\d+ (?:\\w+ )?${COUNTED}\\b`),
  /\b(?:from|to|at|by|under|over|above|below) \d{1,3}(?:\.\d+)?(?! ?(?:mins?|minutes|weeks?|wks?|pages?|years?|steps?|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|am|pm|:|\/|th|st|nd|rd))(?=\D|$)(?!\d)/,
  /\b\d{2}[-–]\d{2}[-–]\d{2}\b/,
  new RegExp(`\\b${WORD_NUMBER} (?:in|out of) (?:every )?${WORD_NUMBER}\\b`),
  new RegExp(
    `\\b(?:half|a third|a quarter|two[- ]thirds|three[- ]quarters|the majority) of (?:our |the |my |all )?(?:\\d+\\w|y\\w* ?\\d|year|pupils|students|children|them|class|cohort|pp|send|eal|books|staff|teachers)`
  ),
  new RegExp(
    `\\b(?:only|just|fewer than|less than|more than|nearly|almost) ${WORD_NUMBER} (?:of|in|pupils|children|students|chn)\\b`
  ),
  /\b(?:falls?|drops?|rises?|halves?|halved|doubles?|doubled|trebled|down|up) by (?:a )?(?:half|third|quarter|\d+)\b|\b(?:halves|halved|doubled|trebled)\b/,
].map((pattern) => new RegExp(pattern.source, 'g'));

/** Numbers that are names, and words that look like evidence but say nothing of how it is known. */
const NO_COUNT =
  /\b(?:bottom|lowest|top|weakest) \d+ ?%|\b\d+ ?(?:\/|:|-)?1 (?:tutoring|support)|\b1[:-]1\b|\b20\d\d(?:[-/]\d+)?\b|\bnon monitoring\b|\b(?:carry out|no|without|lack of|more) monitoring\b|\bphonics check (?:practice|prep)\b|\bevidence of impact\b|\bprogress info\b|\b(?:tracking|monitoring) (?:of|interventions|system)\b|\bto monitor\b|\bmocks?\W*$|\bby \w+ mock\b|\b(?:assessment|attainment|prior attainment) (?:in|info)\b/g;

/** Where a text says how something is known or will be measured: counts, tests, looks, voices. */
export function statedEvidence(text: string): Finding {
  const even = evenText(text).replace(NO_COUNT, blank);
  return found([...spansOf(SOURCES, even), ...COUNTS.flatMap((count) => spansOf(count, even))]);
}
