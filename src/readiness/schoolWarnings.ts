import { DIMENSION_IDS, READINESS_DIMENSIONS, type ReadinessDimension } from './dimensions';
import { agreement, randomVariance } from './reliability';
import type { SchoolReadiness } from './scoreSchool';
import { countStraightLines } from './straightLines';
import type { ItemSpread, SchoolTally } from './tally';

/** Something to know before reading a school's score: a short id for programs, a sentence for people. */
export interface SchoolWarning {
  readonly code:
    | 'too few replies'
    | 'too few answers'
    | 'not asked'
    | 'fewer than half'
    | 'more than staff'
    | 'differ'
    | 'straight lines'
    | 'chance'
    | 'averages'
    | 'replies not said'
    | 'old'
    | 'doubt';
  readonly sentence: string;
}

/** Below this agreement a mean of two camps misleads; a habit, not a law. */
const LEAST_AGREEMENT = 0.7;
const MOST_STRAIGHT_LINES = 0.2;
const WIDEST_MARGIN = 15;

const named = (ids: readonly ReadinessDimension[]): string =>
  ids.map((id) => `"${READINESS_DIMENSIONS[id]}"`).join(', ');

/** The sample variance of one statement in steps of its scale; null below two answers. */
function varianceOf({ count, sum, squares, options }: ItemSpread): number | null {
  if (count < 2) return null;
  const step = 100 / (options - 1);
  return Math.max(0, (squares - sum ** 2 / count) / (count - 1)) / step ** 2;
}

/** How far a school's staff agree on each dimension, rwg(J); null where that cannot be said. */
export function agreementByDimension(
  items: readonly ItemSpread[]
): Readonly<Record<ReadinessDimension, number | null>> {
  const of = (dimension: number): number | null => {
    const own = items.filter((item) => item.dimension === dimension);
    // Statements on different scales are put on one: each variance as a share of its random one.
    const shares = own.flatMap((item) => {
      const variance = varianceOf(item);
      return variance === null ? [] : [variance / randomVariance(item.options)];
    });
    return shares.length === 0 ? null : agreement(shares, 1);
  };
  return Object.fromEntries(DIMENSION_IDS.map((id, at) => [id, of(at)])) as Record<
    ReadinessDimension,
    number | null
  >;
}

/** The dimensions that the survey asks too little about, in their order. */
export function missingDimensions({ asked }: SchoolTally): readonly ReadinessDimension[] {
  return DIMENSION_IDS.filter((_, at) => asked[at] !== true);
}

function repliesWarnings(
  { responses, staff }: SchoolReadiness,
  minimum: number
): readonly SchoolWarning[] {
  const found: SchoolWarning[] = [];
  if (responses < minimum) {
    const replies = responses === 1 ? '1 reply' : `${responses} replies`;
    found.push({
      code: 'too few replies',
      sentence: `${replies} so far; results appear at ${minimum}.`,
    });
  }
  if (staff === null) return found;
  if (responses > staff)
    found.push({
      code: 'more than staff',
      sentence: `There are more replies than staff (${responses} replies, ${staff} staff), so the margin is given as if nobody knew how many were asked. Did somebody answer twice, or is the number of staff an old one?`,
    });
  else if (responses * 2 < staff)
    found.push({
      code: 'fewer than half',
      sentence: `Take care: fewer than half replied (${responses} of ${staff}).`,
    });
  return found;
}

function dimensionWarnings(
  school: SchoolReadiness,
  tally: SchoolTally,
  minimum: number
): readonly SchoolWarning[] {
  const missing = missingDimensions(tally);
  const hidden = DIMENSION_IDS.filter((id) => school.dimensions[id].suppressed);
  const found: SchoolWarning[] = [];
  if (missing.length > 0)
    found.push({
      code: 'not asked',
      sentence: `This survey asks too little about ${named(missing)}, so there is no total and the profile stands alone. At least two questions are needed for each.`,
    });
  if (hidden.length > 0)
    found.push({
      code: 'too few answers',
      sentence: `Fewer than ${minimum} people answered enough about ${named(hidden)}, so that is not shown, and neither is a total.`,
    });
  return found;
}

/** How many gave one answer to everything that may be shown; what is kept back has no say in it. */
function straightLines(school: SchoolReadiness, { runs }: SchoolTally): number {
  const shown = DIMENSION_IDS.reduce(
    (bits, id, at) => (school.dimensions[id].score === null ? bits : bits | (1 << at)),
    0
  );
  return runs.reduce((lines, own) => lines + countStraightLines(own, shown), 0);
}

function spreadWarnings(school: SchoolReadiness, tally: SchoolTally): readonly SchoolWarning[] {
  const agreed = agreementByDimension(tally.items);
  const split = DIMENSION_IDS.filter(
    (id) => school.dimensions[id].score !== null && (agreed[id] ?? 1) < LEAST_AGREEMENT
  );
  const found: SchoolWarning[] = [];
  if (split.length > 0)
    found.push({
      code: 'differ',
      sentence: `Staff see this very differently: ${named(split)}. One figure hides two views here.`,
    });
  if (straightLines(school, tally) > tally.responses * MOST_STRAIGHT_LINES)
    found.push({
      code: 'straight lines',
      sentence:
        'Take care: more than one in five gave the same answer to everything, also where statements contradict each other.',
    });
  if (school.capped && school.margin !== null && school.margin > WIDEST_MARGIN)
    found.push({
      code: 'chance',
      sentence: `What holds the score back may be chance: few answers about ${named(school.limiting)}.`,
    });
  return found;
}

/** Everything to know about a school's score before reading it. A school that is hidden says only that. */
export function schoolWarnings(
  school: SchoolReadiness,
  tally: SchoolTally,
  minimum: number
): readonly SchoolWarning[] {
  const replies = repliesWarnings(school, minimum);
  if (school.responses < minimum) return replies;
  return [
    ...replies,
    ...dimensionWarnings(school, tally, minimum),
    ...spreadWarnings(school, tally),
  ];
}
