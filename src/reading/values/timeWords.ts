import { WEEKDAY } from '../../vocabulary/timeWords';
import { DAY_READERS } from './dayReaders';
import type { ReadDate } from './dateReading';
import { TERM_READERS } from './termReaders';
import { MONTH, TERM } from './timeParts';
import { WEEK_READERS } from './weekReaders';

const LONGEST_TIME = 60;
/** The first that fits decides: a week inside a half term before the half term itself. */
const READERS = [...WEEK_READERS, ...TERM_READERS, ...DAY_READERS];

/** Only texts with a digit or one of these beginnings can be about time; the rest is quickly let go. */
const HINT = new RegExp(
  String.raw`\d|\b${WEEKDAY}\b|\b(?:${MONTH}|${TERM})|term|week|\bwk\b|month|year|${'xmas|christmas|easter|whit'}|day|tb[cad]\b|ongoing|on.going|asap|needed|required|various|rolling|annual|daily|throughout|flexible|confirmed|arranged|decided|continuous|paced|own time`,
  'i'
);

/** Reads words about time that are no full date; `other` where they are not about time at all. */
export function readTimeWords(words: string, context?: number): ReadDate {
  const none: ReadDate = { type: 'words', kind: 'other', words, means: null };
  if (words === '' || words.length > LONGEST_TIME || !HINT.test(words)) return none;
  for (const { kind, pattern, read } of READERS) {
    const parts = pattern.exec(words);
    if (!parts) continue;
    const means = read(parts.slice(1));
    if (means === 'no') continue;
    const withYear =
      means && context !== undefined && means.year === undefined
        ? { academicYear: context, ...means }
        : means;
    return { type: 'words', kind, words, means: withYear };
  }
  return none;
}
