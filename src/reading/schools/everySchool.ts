import { EVERY_SCHOOL } from '../../vocabulary/schoolWords';

const WORDINGS: ReadonlySet<string> = new Set(
  EVERY_SCHOOL.map((wording) => wording.replace(/[^a-z0-9]+/g, ' ').trim())
);
const PHASE = String.raw`(?:primar(?:y|ies)|secondar(?:y|ies)|special|infants?|juniors?|first|middle|nursery|nurseries|high|upper|lower|church|faith|trust|mat|partner|other|our|the|academy|ks ?\d|eyfs|\d+|two|three|four|five|six|seven|eight|nine|ten|and|phase)`;
const GROUP = new RegExp(
  String.raw`^(?:all|every|each|both)(?: ${PHASE})*(?: (?:schools?|academ(?:y|ies)|settings?|sites?|phases?|primaries|secondaries|primary|secondary|specials?|infants|juniors|nurseries))?$`
);

/** True where a text in a school's place means all schools, a phase's schools, or the trust itself. */
export function everySchool(text: string): boolean {
  if (text.length > 50) return false;
  const even = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return WORDINGS.has(even) || GROUP.test(even);
}
