import type { Field, SurveyDimension } from '../../vocabulary/fields';
import { alternativesFit } from './alternativesFit';
import { dimensionFits } from './dimensionFits';
import { fieldFits, type FieldFit } from './fieldGuesses';
import { frameFit } from './frameFit';
import { evenHeading, wordsOfEven, type HeadingWord } from './headingWords';
import { remembered } from './remembered';
import { correctSpelling } from './spelling';
import { readSentence } from './statement';

/** What a heading by itself can mean. */
export type HeadingMeaning =
  | { readonly type: 'field'; readonly field: Field }
  | { readonly type: 'item'; readonly dimension: SurveyDimension }
  | { readonly type: 'unmapped' };

/** One reading of a heading, with how sure it is (0 to 1) and why. */
export interface HeadingGuess {
  readonly meaning: HeadingMeaning;
  readonly confidence: number;
  readonly reason: string;
}

/** Below this a heading's words say too little, and the column's values must decide. */
const LEAST_SCORE = 0.22;
/** A phrase and the way of asking that agree make each other surer. */
const FRAME_AGREES = 0.1;
const UNKNOWN_CONFIDENCE = 0.2;
const LONGEST_HEADING = 400;
const MOST_GUESSES = 5;

const UNKNOWN: HeadingGuess = {
  meaning: { type: 'unmapped' },
  confidence: UNKNOWN_CONFIDENCE,
  reason: 'no words that we know from headings',
};

function toGuess({ target, score, because }: FieldFit): HeadingGuess {
  const meaning: HeadingMeaning =
    target === 'unmapped' ? { type: 'unmapped' } : { type: 'field', field: target };
  return {
    meaning,
    confidence: Math.min(0.97, score),
    reason: because === '' ? 'some of its words' : `reads like “${because}”`,
  };
}

function itemGuesses(even: string, sureness: number): readonly HeadingGuess[] {
  const fits = dimensionFits(even);
  const best = fits[0];
  if (!best)
    return [
      {
        meaning: { type: 'item', dimension: 'other' },
        confidence: sureness * 0.6,
        reason: 'a survey statement on no subject that we know',
      },
    ];
  const sum = fits.slice(0, 3).reduce((total, { score }) => total + score, 0);
  return fits.slice(0, 3).map(({ dimension, score, because }) => ({
    meaning: { type: 'item', dimension },
    confidence: sureness * (0.5 + 0.5 * (score / sum)),
    reason: `a survey statement: “${because[0] ?? dimension}”`,
  }));
}

/** A question's frame speaks where no phrase of the vocabulary is surer; the same field twice is surer. */
function withFrame(fits: readonly FieldFit[], frame: FieldFit | null): readonly FieldFit[] {
  if (frame === null) return fits;
  const same = fits.find(({ target }) => target === frame.target);
  if (same?.exact) return fits;
  const lifted = {
    ...frame,
    score: Math.min(0.9, Math.max(frame.score, (same?.score ?? 0) + FRAME_AGREES)),
  };
  return [...fits.filter((fit) => fit !== same), lifted].sort((a, b) => b.score - a.score);
}

const toWords = (even: string): readonly HeadingWord[] => wordsOfEven(even).map(correctSpelling);

function fitsOf(even: string): readonly FieldFit[] {
  const fits = withFrame(fieldFits(toWords(even)), frameFit(even));
  if (fits[0]?.exact) return fits;
  const best = new Map<FieldFit['target'], FieldFit>();
  for (const fit of [...fits, ...alternativesFit(even, toWords)]) {
    if (fit.score > (best.get(fit.target)?.score ?? 0)) best.set(fit.target, fit);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

function classify(heading: string): readonly HeadingGuess[] {
  if (heading.length > LONGEST_HEADING) return [UNKNOWN];
  const even = evenHeading(heading);
  const fits = fitsOf(even);
  const best = fits[0];
  const sentence = readSentence(even);
  const items =
    sentence.kind !== 'none' && !(best?.exact && best.score > 0.8)
      ? itemGuesses(even, sentence.sureness)
      : [];
  const fields = fits.slice(0, MOST_GUESSES).map(toGuess);
  const weak = best === undefined || best.score < LEAST_SCORE ? [UNKNOWN] : [];
  const firstItem = items[0];
  if (firstItem && sentence.sureness > (best?.score ?? 0) - 0.1)
    return [...items, ...weak, ...fields];
  return [...weak, ...fields, ...items];
}

/**
 * Every plausible meaning of a column heading or form label, best first; never empty. Line breaks,
 * numbering, stars, capitals, endings, common short forms and misspellings make no difference. A
 * heading that nothing is known about is `unmapped` with a low confidence, so that values can decide.
 */
export const classifyHeading: (heading: string) => readonly HeadingGuess[] = remembered(classify);
