import type { Field } from '../../vocabulary/fields';
import type { ColumnProfile } from '../values/profileColumn';
import { valueShape, type ValueShape } from '../values/valueShape';
import { classifyHeading, type HeadingGuess, type HeadingMeaning } from './classifyHeading';
import type { WordedField } from '../../vocabulary/valueExamples';
import { valueFit } from './valueFits';
import { fromValues, shareOf } from './valueGuesses';

/** Values move a heading's confidence by at most this. */
const WEIGHT_OF_VALUES = 0.33;
/** A heading this sure is not helped by the group heading over it. */
const SURE = 0.92;
const WEIGHT_OF_GROUP = 0.3;
/** Below this, what the values say alone is considered too. */
const WEAK = 0.45;
/** As headings get surer than that, what the values say alone counts less and less. */
const FROM_WEAK_TO_SURE = 0.25;
const TIMES: ReadonlySet<ValueShape> = new Set(['term', 'half-term', 'month', 'week', 'year']);
/** Fields told in words: ticks or RAG letters under such a heading are a status. */
const IN_WORDS: ReadonlySet<Field> = new Set([
  'impact',
  'success',
  'steps',
  'approach',
  'notes',
  'evidence',
  'priority',
  'lead',
  'term',
  'review',
  'end',
  'date',
]);

/** Where any words at all may stand, words that fit make nobody surer. */
const FITS_ANY_TEXT: ReadonlySet<Field> = new Set(['notes']);

const keyOf = (meaning: HeadingMeaning): string =>
  meaning.type === 'field'
    ? meaning.field
    : meaning.type === 'item'
      ? `item:${meaning.dimension}`
      : 'unmapped';

/** A heading that only says when, or nothing: the group heading over it says what. */
function isBareTime(heading: HeadingGuess | undefined): boolean {
  return (
    heading?.meaning.type === 'field' &&
    heading.meaning.field === 'term' &&
    heading.confidence > 0.9
  );
}

function fromGroup(
  guesses: readonly HeadingGuess[],
  groupHeading: string
): readonly HeadingGuess[] {
  const group = groupHeading.trim();
  if (group === '' || TIMES.has(valueShape(group))) return [];
  const sure = (guesses[0]?.confidence ?? 0) >= SURE && !isBareTime(guesses[0]);
  if (sure) return [];
  return classifyHeading(group).filter(
    ({ confidence, meaning }) => confidence >= 0.5 && meaning.type !== 'item'
  );
}

/** Words move a heading's confidence by at most this, and a plain heading by next to nothing. */
const WEIGHT_OF_WORDS = 0.3;
/** Leanings are shares of thirteen fields: about three even shares speak for a field. */
const SPEAKS_FOR = 0.25;
const LEAST_LEANING = 0.3;

/** How far the words of a column speak for a field (up to 1) or against it (down to -1); 0 says nothing. */
function wordsFor(field: Field, { leaning }: ColumnProfile): number {
  const own = leaning?.[(field === 'person' ? 'lead' : field) as WordedField];
  if (!leaning || own === undefined) return 0;
  const most = Math.max(...Object.values(leaning));
  if (most < LEAST_LEANING) return 0;
  return own >= SPEAKS_FOR ? own / most : own / most - 0.6;
}

/** Guesses as they stand when the values have been asked. */
function weighed(guess: HeadingGuess, profile: ColumnProfile): HeadingGuess {
  const { meaning, confidence, reason } = guess;
  if (meaning.type !== 'field') {
    const answers =
      meaning.type === 'item' ? shareOf(profile, ['likert', 'number', 'rag', 'yes-no']) : 0;
    return { ...guess, confidence: Math.min(0.97, confidence + (answers >= 0.6 ? 0.15 : 0)) };
  }
  const fits = valueFit(meaning.field, profile);
  const fit = FITS_ANY_TEXT.has(meaning.field) ? Math.min(0, fits) : fits;
  const moved = Math.max(
    0.02,
    Math.min(
      0.98,
      confidence +
        WEIGHT_OF_WORDS * wordsFor(meaning.field, profile) * (1 - confidence) +
        WEIGHT_OF_VALUES * fit * (fit < 0 ? confidence : 1 - confidence / 2)
    )
  );
  const said =
    fit > 0.5
      ? `${reason}, and its values fit`
      : fit < -0.5
        ? `${reason}, though its values look different`
        : reason;
  return { meaning, confidence: moved, reason: said };
}

function merged(guesses: readonly HeadingGuess[]): readonly HeadingGuess[] {
  const best = new Map<string, HeadingGuess>();
  for (const guess of guesses) {
    const key = keyOf(guess.meaning);
    const there = best.get(key);
    if (!there || there.confidence < guess.confidence) best.set(key, guess);
  }
  return [...best.values()];
}

function withGroup(
  guesses: readonly HeadingGuess[],
  groupHeading: string
): readonly HeadingGuess[] {
  const over = fromGroup(guesses, groupHeading);
  if (over.length === 0) return guesses;
  const first = guesses[0];
  const takesGroup = first === undefined || isBareTime(first) || first.confidence < WEAK;
  const lifted = over.map((guess): HeadingGuess => {
    const own = guesses.find(({ meaning }) => keyOf(meaning) === keyOf(guess.meaning));
    const confidence = takesGroup
      ? Math.max(guess.confidence * 0.8, own?.confidence ?? 0)
      : (own?.confidence ?? 0.1) + WEIGHT_OF_GROUP * guess.confidence;
    return {
      meaning: guess.meaning,
      confidence: Math.min(0.9, confidence),
      reason: `it stands under “${groupHeading.trim()}”`,
    };
  });
  const rest =
    takesGroup && isBareTime(first)
      ? guesses.map((guess) => ({ ...guess, confidence: guess.confidence * 0.7 }))
      : guesses;
  return [...lifted, ...rest];
}

function joinedWithGroup(
  guesses: readonly HeadingGuess[],
  groupHeading: string,
  heading: string
): readonly HeadingGuess[] {
  if (heading === '' || groupHeading.trim() === '') return [];
  const first = guesses[0];
  if (first && first.confidence >= SURE) return [];
  return classifyHeading(`${groupHeading} ${heading}`).filter(
    ({ confidence, meaning }) => confidence >= 0.9 && meaning.type === 'field'
  );
}

/** True where a heading lists what may stand under it: `Paid / committed / forecast`. */
function listsItsValues(heading: string, { mostCommon }: ColumnProfile): boolean {
  const parts = heading.toLowerCase().split(/\s*[/|,]\s*|\s+or\s+/);
  if (parts.length < 2 || mostCommon.length === 0) return false;
  return mostCommon.every((value) => parts.includes(value.toLowerCase()));
}

function marksAreStatus(best: HeadingGuess, profile: ColumnProfile, heading: string): HeadingGuess {
  const fits = best.meaning.type === 'field' && valueFit(best.meaning.field, profile) > 0.3;
  if (!fits && listsItsValues(heading, profile) && profile.distinct <= profile.filled / 2)
    return {
      meaning: { type: 'field', field: 'status' },
      confidence: 0.7,
      reason: 'its heading lists the stages that stand under it',
    };
  if (best.meaning.type !== 'field' || !IN_WORDS.has(best.meaning.field) || profile.filled < 2)
    return best;
  if (shareOf(profile, ['rag', 'tick']) < 0.75) return best;
  return {
    meaning: { type: 'field', field: 'status' },
    confidence: 0.6,
    reason: 'its values are RAG letters or ticks',
  };
}

/**
 * What heading, group heading and values together say that a column means. The heading's words
 * weigh most; values decide between its meanings and speak alone where it says little; a group
 * heading helps only a heading that is weak by itself.
 */
export function combineGuesses(
  guesses: readonly HeadingGuess[],
  profile: ColumnProfile,
  groupHeading = '',
  heading = ''
): HeadingGuess {
  const joined = joinedWithGroup(guesses, groupHeading, heading);
  const grouped = [...joined, ...withGroup(guesses, groupHeading)];
  const spoken = grouped.map((guess) => weighed(guess, profile));
  const strongest = spoken.reduce(
    (most, { confidence, meaning }) =>
      meaning.type === 'unmapped' && confidence <= 0.25 ? most : Math.max(most, confidence),
    0
  );
  const unsaid = Math.max(0.4, 1 - Math.max(0, strongest - WEAK) / FROM_WEAK_TO_SURE);
  const alone = fromValues(profile).map((guess) => ({
    ...guess,
    confidence: guess.confidence * unsaid,
  }));
  const all = [...merged([...spoken, ...alone])].sort((a, b) => b.confidence - a.confidence);
  const best = all[0] ?? {
    meaning: { type: 'unmapped' },
    confidence: 0.1,
    reason: 'no heading, and its values say nothing',
  };
  return marksAreStatus(best, profile, heading);
}
