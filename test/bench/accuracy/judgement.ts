import { addCounts, NO_COUNTS, type Counts } from './counts';

/** What a part of the judging found: counts, and each mistake in a line. */
export interface Judgement {
  readonly counts: Counts;
  readonly mistakes: readonly string[];
}

/** A judgement of a few counts. */
export function judgement(counts: Partial<Counts>, mistakes: readonly string[] = []): Judgement {
  return { counts: { ...NO_COUNTS, ...counts }, mistakes };
}

/** Several judgements as one, mistakes in order. */
export function together(judgements: readonly Judgement[]): Judgement {
  return {
    counts: judgements.map(({ counts }) => counts).reduce(addCounts, NO_COUNTS),
    mistakes: judgements.flatMap(({ mistakes }) => mistakes),
  };
}
