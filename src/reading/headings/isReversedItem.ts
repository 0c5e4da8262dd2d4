import { NOT_REVERSED_CUES, REVERSED_CUES } from '../../vocabulary/surveySentences';
import { OUR_SURVEY } from '../../vocabulary/ourSurvey';
import { evenHeading } from './headingWords';

const MARKED = /\((?:r|rev|reversed?)\)|\breverse[d]?\b|\*r\b|\[r\]/i;

const wordsOnly = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;

const REVERSED = REVERSED_CUES.map(wordsOnly);
const NOT_REVERSED = NOT_REVERSED_CUES.map(wordsOnly);
const OURS = new Map(OUR_SURVEY.map(({ text, reversed }) => [wordsOnly(text), reversed]));

/** True where a survey statement is marked `(R)` or worded so that agreeing is bad news. */
export function isReversedItem(heading: string): boolean {
  if (MARKED.test(heading)) return true;
  const even = wordsOnly(evenHeading(heading));
  const ours = OURS.get(even);
  if (ours !== undefined) return ours;
  const kept = NOT_REVERSED.reduce((text, cue) => text.replaceAll(cue, ' '), even);
  return REVERSED.some((cue) => kept.includes(cue));
}
