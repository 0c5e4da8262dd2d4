import { stemmer } from 'stemmer';
import { PUPIL_WORDS } from '../vocabulary/pupils';
import { remember } from './remember';
import type { Quote, Why } from './trustPlan';
import { whoseName } from './whose';

/** Quotes that sound alike stand side by side; who says them, and which why they resemble. */
export interface AlikeQuotes {
  readonly quotes: readonly Quote[];
  /** How many schools say something alike; 1 where nobody else does. */
  readonly schools: number;
}

/** Two texts sound alike when they share at least this many telling words; convention. */
const FEWEST_SHARED = 2;
/** The least part of the shorter text's telling words that they share; convention, tried on real plans. */
const LEAST_PART = 0.5;
/** A word that stands in more texts than this tells nothing apart. */
const TOO_COMMON = 60;

const LONG_WORD = /\p{L}{3,}/gu;
const SMALL_WORDS = new Set(
  [
    ...'the and for that this with from have has had are was were not can cannot don doesn didn won isn aren they them their there when what which who how why our your his her its been being than then also into over under after before about because most many some more less very just only still even each every all any few one two three year years term week weeks day days school schools class classes lesson lessons work well much get gets got make makes made takes take too yet per below above behind between'.split(
      ' '
    ),
    ...PUPIL_WORDS.filter((word) => !word.includes(' ')),
  ].map(stemmer)
);

function tellingWords(text: string): ReadonlySet<string> {
  const stems = (text.toLowerCase().match(LONG_WORD) ?? []).map(stemmer);
  return new Set(stems.filter((stem) => !SMALL_WORDS.has(stem)));
}

function soundAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  const shared = [...few].filter((word) => many.has(word)).length;
  return shared >= FEWEST_SHARED && shared >= LEAST_PART * few.size;
}

type Reader = (text: string) => ReadonlySet<string>;

/** For each text the place of the first one that sounds like it, or its own; by way of shared words. */
function leadersOf(texts: readonly string[], read: Reader): readonly number[] {
  const byWord = new Map<string, number[]>();
  const leaders: number[] = [];
  texts.forEach((text, at) => {
    const words = read(text);
    const met = new Set([...words].flatMap((word) => byWord.get(word) ?? []));
    const first = [...met]
      .sort((one, other) => one - other)
      .find((earlier) => soundAlike(read(texts[earlier] ?? ''), words));
    leaders.push(first === undefined ? at : (leaders[first] ?? at));
    for (const word of words) {
      const standing = byWord.get(word);
      if (!standing) byWord.set(word, [at]);
      else if (standing.length < TOO_COMMON) standing.push(at);
    }
  });
  return leaders;
}

/**
 * Quotes in groups of those that sound alike, each group where its first stood. They are only put
 * side by side, never merged: whether it is one problem is for people to say.
 */
export function alikeQuotes(quotes: readonly Quote[]): readonly AlikeQuotes[] {
  const leaders = leadersOf(
    quotes.map(({ words }) => words),
    remember(tellingWords)
  );
  const groups = new Map<number, Quote[]>();
  quotes.forEach((quote, at) => {
    const leader = leaders[at] ?? at;
    const group = groups.get(leader);
    if (group) group.push(quote);
    else groups.set(leader, [quote]);
  });
  return [...groups.values()].map((group) => ({
    quotes: group,
    schools: new Set(group.map(({ whose }) => whoseName(whose)).filter((name) => name !== '')).size,
  }));
}

/** Gives the first why that sounds like a text, or undefined. */
export function alikeWhy(whys: readonly Why[]): (text: string) => Why | undefined {
  const read = remember(tellingWords);
  return (text) => whys.find(({ hardForPupils }) => soundAlike(read(hardForPupils), read(text)));
}

const NUMBERS = ['Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'] as const;

/** `Three schools describe something similar. One problem or three?`, or '' for a single school. */
export function oneOrMore(schools: number): string {
  if (schools < 2) return '';
  const number = NUMBERS[schools - 2];
  return number === undefined
    ? 'Many schools describe something similar. One problem or several?'
    : `${number} schools describe something similar. One problem or ${number.toLowerCase()}?`;
}
