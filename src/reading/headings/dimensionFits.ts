import { SURVEY_DIMENSIONS, type SurveyDimension } from '../../vocabulary/fields';
import { OUR_SURVEY } from '../../vocabulary/ourSurvey';
import { SURVEY_CUES } from '../../vocabulary/surveyCues';
import { exampleLikeness } from './exampleLikeness';
import { stemOf } from './headingWords';

/** How much a statement speaks for a dimension; higher is more, 0 is nothing. */
export interface DimensionFit {
  readonly dimension: SurveyDimension;
  readonly score: number;
  /** The words that said so. */
  readonly because: readonly string[];
}

interface Cue {
  readonly dimension: SurveyDimension;
  readonly points: number;
  readonly phrase: string;
  /** One set of stems a place: any of them will do. */
  readonly places: readonly ReadonlySet<string>[];
}

const POINTS = { strong: 3, fair: 1.5, weak: 0.6 } as const;
/** What the examples say weighs little beside a cue, and decides where no cue speaks. */
const WEIGHT_OF_EXAMPLES = 0.25;
/** Words allowed between two words of a cue. */
const WIDEST_GAP = 3;

function toCue(dimension: SurveyDimension, points: number, phrase: string): Cue {
  const places = phrase
    .split(' ')
    .map((place) => new Set(place.split('|').flatMap(statementStems)));
  return { dimension, points, phrase, places };
}

/** The stems of a statement's words, small words kept. */
function statementStems(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[a-z0-9]+/g) ?? []
  ).map(stemOf);
}

let cues: ReadonlyMap<string, readonly Cue[]> | null = null;

function cuesByFirstStem(): ReadonlyMap<string, readonly Cue[]> {
  if (cues) return cues;
  const byStem = new Map<string, Cue[]>();
  for (const dimension of SURVEY_DIMENSIONS) {
    for (const strength of ['strong', 'fair', 'weak'] as const) {
      for (const phrase of SURVEY_CUES[dimension][strength]) {
        const hyphened = phrase.replace(/-/g, ' ');
        const cue = toCue(dimension, POINTS[strength], hyphened);
        for (const stem of cue.places[0] ?? [])
          byStem.set(stem, [...(byStem.get(stem) ?? []), cue]);
      }
    }
  }
  cues = byStem;
  return cues;
}

/** The places in a statement that a cue covers from `start` on, or null. */
function cover(cue: Cue, stems: readonly string[], start: number): readonly number[] | null {
  const at = [start];
  for (const place of cue.places.slice(1)) {
    const last = at.at(-1) ?? start;
    let found = -1;
    for (let nth = last + 1; nth <= last + 1 + WIDEST_GAP && nth < stems.length; nth++) {
      if (place.has(stems[nth] ?? '')) {
        found = nth;
        break;
      }
    }
    if (found < 0) return null;
    at.push(found);
  }
  return at;
}

interface Hit {
  readonly cue: Cue;
  readonly at: readonly number[];
}

function hitsByDimension(stems: readonly string[]): ReadonlyMap<SurveyDimension, readonly Hit[]> {
  const hits = new Map<SurveyDimension, Hit[]>();
  stems.forEach((stem, start) => {
    for (const cue of cuesByFirstStem().get(stem) ?? []) {
      const at = cover(cue, stems, start);
      if (at === null) continue;
      const there = hits.get(cue.dimension);
      if (there) there.push({ cue, at });
      else hits.set(cue.dimension, [{ cue, at }]);
    }
  });
  return hits;
}

/** Counts each word of the statement once a dimension, for the strongest cue that uses it. */
function scoreOf(hits: readonly Hit[]): { score: number; because: readonly string[] } {
  const used = new Set<number>();
  const because: string[] = [];
  let score = 0;
  const strongestFirst = [...hits].sort(
    (a, b) => b.cue.points * (1 + b.at.length / 4) - a.cue.points * (1 + a.at.length / 4)
  );
  for (const { cue, at } of strongestFirst) {
    const fresh = at.filter((place) => !used.has(place)).length;
    if (fresh === 0) continue;
    score += cue.points * (fresh / at.length) * (1 + (at.length - 1) * 0.25);
    at.forEach((place) => used.add(place));
    because.push(cue.phrase);
  }
  return { score, because };
}

const ours = new Map(
  OUR_SURVEY.map(({ text, dimension }) => [statementStems(text).join(' '), dimension])
);

/** What a survey statement is about: every dimension it speaks for, best first. */
export function dimensionFits(statement: string): readonly DimensionFit[] {
  const stems = statementStems(statement);
  const own = ours.get(stems.join(' '));
  if (own) return [{ dimension: own, score: 10, because: ['our own survey'] }];
  const hits = hitsByDimension(stems);
  const examples = exampleLikeness(stems, statementStems);
  return SURVEY_DIMENSIONS.map((dimension): DimensionFit => {
    const { score, because } = scoreOf(hits.get(dimension) ?? []);
    const likeness = examples.get(dimension) ?? 0;
    return { dimension, score: score + WEIGHT_OF_EXAMPLES * likeness, because };
  })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}
