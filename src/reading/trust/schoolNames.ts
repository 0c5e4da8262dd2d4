import { looksLikeSchoolName } from '../schoolNames/looksLikeSchoolName';

const NAME_WITH_TYPE =
  /(?:(?:[A-Z][\p{L}'’.&-]*|of|the|and|à|&|\([A-Za-z]+\))\s+){1,7}(?:(?:School|Academy|Primary|Infants?|Juniors?|Nursery|College|High|First|Middle|Federation)\b\s*)+(?:\([A-Za-z ]+\))?/u;

/** Words that make a name a trust's, or a sheet's, but no school's. */
const NOT_A_SCHOOL = /\b(trust|academies|multi|alliance|partnership|learning community|mat)\b/i;

/** The name of a school in a title such as `Ashlode High School - CPD plan 2025-26`, or null. */
export function schoolNameIn(title: string): string | null {
  for (const piece of title.split(/\s+[-–—|·:]\s+|:\s+|\s{2,}/)) {
    const trimmed = piece.trim();
    if (trimmed === '' || NOT_A_SCHOOL.test(trimmed)) continue;
    const within = NAME_WITH_TYPE.exec(trimmed)?.[0].trim();
    if (within && looksLikeSchoolName(within) >= 0.5) return within;
    if (trimmed.length <= 60 && looksLikeSchoolName(trimmed) >= 0.7) return trimmed;
  }
  return null;
}

const GENERIC_SHEET =
  /\b(plans?|cpd|cpl|pdl|calendar|summary|overview|data|lists?|logs?|budget|survey|responses?|results|analysis|autumn|spring|summer|aut|spr|sum|term|ht ?\d|half|sheet ?\d*|key|guidance|guide|cover|front|template|old|copy|staff|central|trust|spend|priorit(y|ies)|matrix|notes?|archive|inset|training|planner|wall|20\d\d|\d\d-\d\d|read ?me|help|instructions?|rota|tracker|register|dashboard|risks?|pivot|index|contents|form|start|home|all|schools?|primar(y|ies)|secondar(y|ies)|special|costs?|finance|contacts?|dates|objectives|appraisal|events?|menu|evaluation|working|wants|expiring|feedback|compare|comparison|visits?|who|what|when|why|log|journal|ideas|actions?|targets?|goals?|big|our|new|final|current|milestones?|codes?|lookups?|drop ?downs?|menu|meetings?|twilights?|coaching|npqs?|ects?|ks\d|eyfs|maths|english|reading|writing|send|sip|sdp|adp)\b/i;

/** True for a sheet name that says what is on the sheet rather than whose it is. */
export function isGenericSheetName(name: string): boolean {
  return GENERIC_SHEET.test(name) && looksLikeSchoolName(name) < 0.6;
}

/** A sheet's name without years, numbers and the words that say what is on it: `Pepperpot 25-26` is Pepperpot's. */
function properPart(sheet: string): string {
  return sheet
    .replace(/\b(version|draft|final|return|tab|v\d+)\b/gi, ' ')
    .replace(/[\d/_&()-]+/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !GENERIC_SHEET.test(word))
    .join(' ');
}

/**
 * The name that a sheet's name and a title over it agree on, where neither says `School`: the title's
 * wording, since it is fuller. Null where they don't, or where the title's name is the trust's.
 */
export function nameInBoth(sheet: string, title: string): string | null {
  const proper = properPart(sheet);
  if (proper.length < 4 || !/^\p{Lu}/u.test(proper)) return null;
  for (const piece of title.split(/\s*[-–—|·:,]\s+|\s{2,}/)) {
    const trimmed = piece.trim();
    const begins = trimmed.toLowerCase().startsWith(proper.toLowerCase());
    if (!begins || NOT_A_SCHOOL.test(trimmed) || trimmed.length > 50) continue;
    const rest = trimmed.slice(proper.length).trim();
    return rest === '' || /^\p{Lu}[\p{L}'’]+$/u.test(rest) ? trimmed : proper;
  }
  return null;
}
