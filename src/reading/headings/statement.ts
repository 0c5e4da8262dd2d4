import {
  PLAN_QUESTION_STARTS,
  STATEMENT_SUBJECTS,
  STATEMENT_VERBS,
  SURVEY_QUESTIONS,
} from '../../vocabulary/surveySentences';

const FEWEST_WORDS = 3;
/** From so many words on, a text with a full stop is a sentence whatever its words. */
const FEWEST_WORDS_UNKNOWN = 5;
const SUBJECT_BY_LENGTH = [...STATEMENT_SUBJECTS]
  .sort((a, b) => b.length - a.length)
  .map((subject) => `${subject} `);
const FIRST_WORDS = new Set(STATEMENT_SUBJECTS.map((subject) => subject.split(' ')[0]));
const ANY_SUBJECT = /^(?:the|our|my|this|these|most|all|some|every|each|other) [a-z-]+ /;
/** How far into a sentence its first verb may stand. */
const VERB_WITHIN = 8;

/** What kind of survey sentence a text is, and how sure that is (0 to 1). */
export interface SentenceReading {
  readonly kind: 'statement' | 'question' | 'none';
  readonly sureness: number;
}

const NONE: SentenceReading = { kind: 'none', sureness: 0 };

function subjectOf(text: string): string | null {
  const first = text.slice(0, Math.max(0, text.indexOf(' ')));
  const listed = FIRST_WORDS.has(first)
    ? SUBJECT_BY_LENGTH.find((subject) => text.startsWith(subject))?.trim()
    : undefined;
  return listed ?? ANY_SUBJECT.exec(text)?.[0].trim() ?? null;
}

function hasVerb(words: readonly string[]): boolean {
  return words.slice(0, VERB_WITHIN).some((word) => STATEMENT_VERBS.has(word));
}

/** Statements may begin like a question: `What we do in training helps pupils.` */
const SENTENCE_ANYWAY =
  /^(when|what|how) (i|we|staff|a pupil|pupils|leaders|my|things|teachers)\b.*\.$|^when (i|we|staff)\b/;

/** A sentence that the box beside it goes on with: `We will know it worked when …`. */
const LEFT_OPEN = /\b(when|if|because|that)(\.\.\.)?[ …:]*$/;

/** Statement stems that form builders put before or around the words: `I agree that: ...`. */
function withoutLeadIn(text: string): string {
  return text.replace(
    /^(please rate|rate|how (far|strongly|much) do you agree( that| with)?|do you agree( that)?|to what extent do you agree( that| with)?|i agree that|agree or disagree)\s*[:,-]?\s*/,
    ''
  );
}

function statement(text: string, isSentence: boolean): SentenceReading {
  const subject =
    subjectOf(text) ??
    (isSentence && text.split(' ').length >= FEWEST_WORDS_UNKNOWN
      ? (text.split(' ')[0] ?? null)
      : null);
  if (subject === null) return NONE;
  const rest = text
    .slice(subject.length)
    .trim()
    .replace(/[^a-z' -]/g, ' ')
    .split(/[\s-]+/)
    .filter((word) => word !== '');
  const words = subject.split(' ').length + rest.length;
  if (words < FEWEST_WORDS) return NONE;
  const ownVerb = / (is|are)$/.test(subject);
  const wholeSentence = isSentence && words >= FEWEST_WORDS_UNKNOWN;
  if (!ownVerb && !wholeSentence && subject !== 'i' && !hasVerb(rest)) return NONE;
  const personal = /\b(i|my|me|myself)\b/.test(text);
  const shared = /\b(we|us|our|here|this school|each other|one another)\b/.test(text);
  const sureness =
    0.45 +
    (personal ? 0.3 : 0) +
    (shared ? 0.15 : 0) +
    (isSentence ? 0.15 : 0) +
    (words >= 5 ? 0.1 : -0.1);
  return { kind: 'statement', sureness: Math.min(0.97, sureness) };
}

/**
 * Whether a text (evened out, lower case) is something that a staff survey asks people to agree
 * with or to answer; noun phrases and the questions of planning forms are not.
 */
export function readSentence(even: string): SentenceReading {
  const text = withoutLeadIn(even);
  if (SURVEY_QUESTIONS.some((question) => question.test(text) || question.test(even)))
    return { kind: 'question', sureness: 0.75 };
  if (PLAN_QUESTION_STARTS.test(text) && !SENTENCE_ANYWAY.test(even)) return NONE;
  if (text.endsWith('?') || LEFT_OPEN.test(text)) return NONE;
  return statement(
    text.replace(/^(that|the statement)\s+/, '').replace(/,/g, ''),
    /[.!]$/.test(text)
  );
}
