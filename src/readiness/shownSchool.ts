import { bandOf, shownScore, type Band } from './bands';
import { DIMENSION_IDS, type ReadinessDimension } from './dimensions';
import type { DimensionScore, SchoolReadiness } from './scoreSchool';

/**
 * What may be known about one dimension of one school outside the scoring: everything that is built,
 * printed or explained comes from here, and what is hidden is not in it.
 */
export interface ShownDimension {
  /** 0 to 100, unrounded; null where nothing exact may be shown. */
  readonly score: number | null;
  readonly n: number;
  /** True where too few people answered. */
  readonly suppressed: boolean;
  /** What people see: a whole number, `under 5`, `over 95`, or '' where there is nothing to show. */
  readonly shown: string;
}

/** What may be known about one school. */
export interface ShownSchool {
  readonly dimensions: Readonly<Record<ReadinessDimension, ShownDimension>>;
  readonly base: number | null;
  readonly score: number | null;
  /** A whole number, or null. */
  readonly shown: number | null;
  /** What people see for the total: a whole number, `under 25`, or ''. */
  readonly shownWords: string;
  readonly capped: boolean;
  readonly limiting: readonly ReadinessDimension[];
  /** The margin as people may see it: whole, never under 3; null where there is none. */
  readonly margin: number | null;
  readonly band: Band;
}

/** Below and above these a dimension on which everybody agrees is not shown exactly. */
const LOW_WORDS = 'under 5';
const HIGH_WORDS = 'over 95';
const ROUNDING = 1e-9;

/** `under 5` or `over 95` where everybody answered alike at an end of the scale, else null. */
function endWords(score: number): string | null {
  if (score <= ROUNDING) return LOW_WORDS;
  return score >= 100 - ROUNDING ? HIGH_WORDS : null;
}

function shownDimension({ score, n, suppressed }: DimensionScore): ShownDimension {
  if (score === null) return { score, n, suppressed, shown: '' };
  const words = endWords(score);
  return words === null
    ? { score, n, suppressed, shown: String(shownScore(score)) }
    : { score: null, n, suppressed, shown: words };
}

/**
 * Takes out of a school's scores what would point at people. Where everybody gave one and the same
 * answer to a dimension, its exact figure goes, and the totals become whole numbers, since an exact
 * mean of eight and seven of them give the eighth. A total that is held at 20 above such a dimension
 * would give it away too and is put in words.
 */
export function showSchool(school: SchoolReadiness): ShownSchool {
  const dimensions = Object.fromEntries(
    DIMENSION_IDS.map((id) => [id, shownDimension(school.dimensions[id])])
  ) as Record<ReadinessDimension, ShownDimension>;
  const { base, score, shown, capped, limiting, shownMargin, band } = school;
  const hasEnd = DIMENSION_IDS.some((id) => /^[uo]/.test(dimensions[id].shown));
  const givesAway = capped && limiting.some((id) => dimensions[id].shown === LOW_WORDS);
  const whole = (value: number | null) => (value === null || !hasEnd ? value : shownScore(value));
  return {
    dimensions,
    base: whole(base),
    score: givesAway ? null : whole(score),
    shown: givesAway ? null : shown,
    shownWords: givesAway ? 'under 25' : shown === null ? '' : String(shown),
    capped,
    limiting,
    margin: givesAway ? null : shownMargin,
    band: givesAway ? bandOf(0) : band,
  };
}
