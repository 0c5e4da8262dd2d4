import { groupsBySchool } from './groupBySchool';
import type { PlacedRecord } from './placeRecords';
import type { SeriesTitle } from './seriesTitle';
import { whoseName } from './whose';

/** Sessions that seem to be one strand of work, with the reason in words. */
export interface Strand {
  /** The same for the same strand in every school. */
  readonly key: string;
  /** The words that the sessions share. */
  readonly words: string;
  readonly problem: string | null;
  readonly reason: string;
  readonly sessions: readonly PlacedRecord[];
}

/** What is needed to find strands: the sessions, and how to read their words. */
export interface StrandQuestion {
  readonly sessions: readonly PlacedRecord[];
  /** A key under which texts count as the same words. */
  readonly keyOf: (text: string) => string;
  readonly isStatutory: (text: string) => boolean;
  readonly titleOf: (text: string) => SeriesTitle;
  /** How many strands a school has already, in its own words. */
  readonly alreadyThere: ReadonlyMap<string, number>;
}

/** A school has two to four strands; convention. Beyond that sessions stay sessions. */
export const MOST_STRANDS = 4;
/** The same title this often, without numbers, looks like one strand; convention. */
const REPEATS_WITHOUT_NUMBERS = 3;
const PARTS_WITH_NUMBERS = 2;

interface Series {
  readonly key: string;
  readonly words: string;
  numbered: boolean;
  readonly sessions: PlacedRecord[];
}

function strandsByProblem({ sessions, keyOf }: StrandQuestion): readonly Strand[] {
  const groups = groupsBySchool<{ problem: string; sessions: PlacedRecord[] }>();
  for (const placed of sessions) {
    const { problem, whose } = placed;
    if (problem === null) continue;
    const key = keyOf(problem);
    const group = groups.get(whose, key);
    if (group) group.sessions.push(placed);
    else groups.set(whose, key, { problem, sessions: [placed] });
  }
  return groups.all().map(({ problem, sessions: together }) => ({
    key: keyOf(problem),
    words: together[0]?.record.fields.approach ?? problem,
    problem,
    reason:
      together.length === 1
        ? 'One session names a pupil problem.'
        : `${together.length} sessions name the same pupil problem.`,
    sessions: together,
  }));
}

function seriesOf({ sessions, isStatutory, titleOf }: StrandQuestion): readonly Series[] {
  const groups = groupsBySchool<Series>();
  for (const placed of sessions) {
    const { approach } = placed.record.fields;
    if (approach === undefined || placed.problem !== null) continue;
    const { whose } = placed;
    if (whose.type === 'unknown' || isStatutory(approach)) continue;
    const { key, words, numbered } = titleOf(approach);
    const group = groups.get(whose, key);
    if (!group) groups.set(whose, key, { key, words, numbered, sessions: [placed] });
    else {
      group.numbered ||= numbered;
      group.sessions.push(placed);
    }
  }
  return groups
    .all()
    .filter(
      ({ numbered, sessions: parts }) =>
        parts.length >= (numbered ? PARTS_WITH_NUMBERS : REPEATS_WITHOUT_NUMBERS)
    );
}

function seriesFirst(one: Series, other: Series): number {
  if (one.numbered !== other.numbered) return one.numbered ? -1 : 1;
  return other.sessions.length - one.sessions.length;
}

function toStrand({ key, words, numbered, sessions }: Series): Strand {
  const reason = numbered
    ? `${sessions.length} sessions are parts of one series.`
    : `The same title stands ${sessions.length} times.`;
  return { key, words, problem: null, reason, sessions };
}

/**
 * Sessions that seem to belong together, to be suggested as hows: those that name the same pupil
 * problem in the same school, then numbered series, then titles repeated three times or more, until
 * a school has four strands. Statutory training is never suggested.
 */
export function findStrands(question: StrandQuestion): readonly Strand[] {
  const led = strandsByProblem(question);
  const strandsOf = new Map(question.alreadyThere);
  const count = (strand: { sessions: readonly PlacedRecord[] }): number => {
    const first = strand.sessions[0];
    const school = first ? whoseName(first.whose) : '';
    const there = strandsOf.get(school) ?? 0;
    strandsOf.set(school, there + 1);
    return there;
  };
  led.forEach(count);
  const series = [...seriesOf(question)].sort(seriesFirst);
  return [...led, ...series.filter((each) => count(each) < MOST_STRANDS).map(toStrand)];
}
