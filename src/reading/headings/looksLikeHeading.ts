import { TRAINING_TOPICS } from '../../vocabulary/terms';
import { valueShape, type ValueShape } from '../values/valueShape';
import { dimensionFits } from './dimensionFits';
import { fieldFits } from './fieldGuesses';
import { evenHeading, wordsOfEven, type HeadingWord } from './headingWords';
import { phraseBank } from './phraseBank';
import { remembered } from './remembered';
import { correctSpelling } from './spelling';
import { readSentence } from './statement';

const LONGEST_HEADING = 120;
/** A longer text is a heading only where it asks something or ends like a label. */
const LONGEST_PHRASE = 60;
const ASKS = /[?:]|^(?:\W*\d*\W*)(?:what|who|how|why|when|where|which)\b/i;
const LONGEST_STATEMENT = 260;
/** Sentences less sure than this stand in cells more often than over columns. */
const LEAST_SURE = 0.5;
/** Fewer known words than this make prose or the name of a programme. */
const LEAST_KNOWN = 0.4;
const NO_LETTER = /^[^\p{L}£%#]*$/u;

/** How much a cell can still be a heading when it has the shape of a value. */
const VALUE_LIKENESS: Readonly<Partial<Record<ValueShape, number>>> = {
  date: 0,
  'day-month': 0,
  week: 0,
  number: 0,
  money: 0,
  percent: 0,
  duration: 0,
  email: 0,
  url: 0,
  tick: 0,
  likert: 0,
  term: 0.1,
  'half-term': 0.05,
  month: 0.05,
  year: 0.05,
  rag: 0.2,
  'yes-no': 0.05,
  'school-year-group': 0.1,
  'staff-group': 0.1,
  'format-word': 0.1,
  'person-name': 0.05,
  initials: 0.1,
  role: 0.15,
  status: 0.25,
  id: 0.1,
  blank: 0,
};
/** Stages that stand in cells as often as over columns. */
const STAGE_OR_HEADING =
  /^(complete|completed|done|attended|confirmed|booked|delivered|achieved|planned|attendance|finished)$/;
const EVEN_CHANCE = 0.5;

/** A short form in capitals may be somebody's initials, unless it is one that stands over columns. */
const SURE_OF_SHORT_FORM = 0.8;
/** Last words of a sheet's title rather than of a heading. */
const TITLE_ENDS =
  /\b(calendar|plan|plans|log|overview|tracker|register|planner|programme|matrix|summary)( \d.*)?$/;
const ENDS_IN_NUMBER = /[a-z)] \d{1,2}$/;

/** Words that are values in most places and yet ordinary headings. */
const HEADINGS_ALL_THE_SAME =
  /^(due|signed off|directed time|trainee|half-?term|staff|rag|teachers?|teacher|school|schools|course|session|project|role|evaluation|observations?|pupils|children|students|everyone|term|week|half term|term.?ly|data|target|targets|training|training \/ cpd|online|mode|current|reviewed|ect|participants?|mentor|coach|start|end|head)$/i;

function likenessOfStatement(even: string): number {
  const sentence = readSentence(even);
  if (sentence.kind === 'none') return 0;
  if (sentence.sureness < LEAST_SURE) return 0.2;
  const fits = dimensionFits(even);
  const score = fits[0]?.score ?? 0;
  const about = score >= 3 ? 1.2 : score >= 1.5 ? 1 : 0.6;
  return Math.min(0.9, sentence.sureness * about * 0.85);
}

/** Share of the telling words that stand in the vocabulary of headings, before spelling is mended. */
function knownShare(words: readonly HeadingWord[]): number {
  const telling = words.filter(({ small, aside }) => !small && !aside);
  if (telling.length <= 2) return 1;
  return telling.filter(({ stem }) => phraseBank().weights.has(stem)).length / telling.length;
}

function likenessOfWords(even: string): number {
  const written = wordsOfEven(even);
  if (knownShare(written) < LEAST_KNOWN) return 0;
  const words = written.map(correctSpelling);
  const content = words.filter(({ small, aside }) => !small && !aside).length;
  if (words.length === 0 || content > 12) return 0;
  const best = fieldFits(words)[0];
  if (!best) return 0;
  if (best.exact && !ENDS_IN_NUMBER.test(even)) return 0.97;
  if (TITLE_ENDS.test(even)) return 0.15;
  const likeness = Math.max(0, Math.min(1, (best.score - 0.28) * 1.7));
  const factor =
    (content > 6 ? 0.7 : 1) *
    (best.target === 'unmapped' ? 0.7 : 1) *
    (ENDS_IN_NUMBER.test(even) ? 0.6 : 1);
  return likeness * factor;
}

function measure(text: string): number {
  if (NO_LETTER.test(text) || text.length > LONGEST_STATEMENT) return 0;
  const even = evenHeading(text);
  if (even === '') return 0;
  const shape = valueShape(text);
  const asValue = VALUE_LIKENESS[shape];
  const bare = even.replace(/[:?*. ]+$/, '');
  if (/[£%#]/.test(even) && even.length <= 2) return 0.8;
  if (shape === 'initials' || shape === 'id')
    return likenessOfWords(even) > 0.9 ? SURE_OF_SHORT_FORM : 0.1;
  if (STAGE_OR_HEADING.test(even)) return EVEN_CHANCE;
  if (asValue !== undefined && /[:?]$/.test(even))
    return Math.max(asValue, likenessOfWords(even) * 0.9);
  if (asValue !== undefined && !HEADINGS_ALL_THE_SAME.test(bare)) return asValue;
  if (TRAINING_TOPICS.has(bare) && !/:\s*$/.test(text) && !HEADINGS_ALL_THE_SAME.test(bare))
    return 0.2;
  const asHeading =
    text.length > LONGEST_HEADING || (text.length > LONGEST_PHRASE && !ASKS.test(text))
      ? 0
      : likenessOfWords(even);
  const label = asHeading > 0.2 && /[:?]\s*\*?$/.test(text) ? 0.1 : 0;
  return Math.min(1, Math.max(asHeading + label, likenessOfStatement(even)));
}

const rememberedLikeness = remembered(measure);

/**
 * How much a cell's text looks like a column heading, form label or survey statement of a CPD
 * sheet, 0 to 1: `Lead` about 1, `All staff` about 0.1, prose and names of programmes about 0.
 */
export function looksLikeHeading(text: string): number {
  if (text.length === 0 || text.length > LONGEST_STATEMENT) return 0;
  return rememberedLikeness(text);
}
