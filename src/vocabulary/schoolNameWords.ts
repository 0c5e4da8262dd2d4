/**
 * Words in the names of English schools. Convention, from the register of schools and from how
 * schools shorten their own names.
 */

/** Words that say what stage a school is for; two schools with different ones are different schools. */
export const SCHOOL_STAGES: Readonly<Record<string, string>> = {
  infant: 'infant',
  infants: 'infant',
  inf: 'infant',
  junior: 'junior',
  juniors: 'junior',
  jnr: 'junior',
  jun: 'junior',
  primary: 'primary',
  prim: 'primary',
  nursery: 'nursery',
  first: 'first',
  middle: 'middle',
  high: 'secondary',
  secondary: 'secondary',
  upper: 'secondary',
  grammar: 'secondary',
  special: 'special',
  sixth: 'sixth form',
};

/** Words that say that a name is a school's without saying which. */
export const SCHOOL_TYPES: ReadonlySet<string> = new Set([
  'school',
  'schools',
  'sch',
  'academy',
  'acad',
  'college',
  'coll',
  'federation',
  'community',
  'comm',
  'foundation',
  'free',
  'studio',
  'utc',
  'through',
  'allthrough',
  'form',
  'voluntary',
  'aided',
  'controlled',
  'va',
  'vc',
  'catholic',
  'rc',
  'roman',
  'ce',
  'cofe',
  'church',
  'england',
  'anglican',
  'methodist',
  'jewish',
  'muslim',
  'semh',
  'pru',
  'provision',
]);

/** Words that end a school's name when it is written out. */
export const SCHOOL_ENDINGS =
  /\b(school|academy|college|primary|infants?|juniors?|nursery|high|first|middle|federation|secondary|grammar|utc|pru)\b[\s.)]*$/i;

/** First words of names that are schools' even without `School` behind them. */
export const SAINTLY =
  /^(st\.?|saint|sts|ss|our lady|holy|all saints|all hallows|all souls|sacred heart|blessed|christ the king|corpus christi|bishop|cardinal|archbishop|sir|dame|lady|king|queen)(?=['’\s])/i;

/** Words that never stand in a school's own name but do in headings, sessions, teams and trusts. */
export const NOT_IN_SCHOOL_NAMES =
  /\b(trust|academies|multi|alliance|partnership|improvement|priority|priorities|teaching school|hub|npq\w*|summer school|after school|whole school|school year|leaders?|leadership|teachers?|staff|teams?|training|session|plan|development|all schools?|schools|programme|course|phase|dept|department|inset|which|what|your|name of|work in|survey|council|governors?|trip|visits?|link|lead|self|closure|day|week|term|per|each|every|this|our(?! lady)|the school|my|in school|between|across|other|new|old)\b/i;

/** What stands in a school's place but names none. */
export const NO_SCHOOL =
  /^((autumn|spring|summer)( term)?( \d)?|(half )?term \d|n\/?a|none|tbc|tba|tbd|various|other|others|external|online|virtual|unknown|not sure|x|\?+|-+|see .*|as above|ditto|host|venue|location|off[- ]?site|home|remote|total|average|team|office|head office|sixth form|eyfs|ks\d.*|year \d+.*|y\d+.*|primary|secondary|special|infants?|juniors?|nursery|school|academy|phase|tick|yes|no)$/i;

/** Words of many schools' names, so that one of them alone names none. */
export const COMMON_PLACES: ReadonlySet<string> = new Set([
  'park',
  'lane',
  'road',
  'street',
  'hill',
  'green',
  'grove',
  'house',
  'view',
  'bank',
  'field',
  'fields',
  'wood',
  'bridge',
  'mill',
  'church',
  'vale',
  'valley',
  'way',
  'cross',
  'hall',
  'manor',
  'lodge',
  'meadow',
  'meadows',
  'heath',
  'common',
  'north',
  'south',
  'east',
  'west',
  'new',
  'old',
  'upper',
  'lower',
  'great',
  'little',
  'sea',
  'end',
  'gate',
  'farm',
  'moor',
  'town',
]);
