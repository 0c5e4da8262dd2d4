import { CONTINUED_WORDS, FORMAT_TITLES, SERIES_WORDS } from '../vocabulary/series';
import { sameWords } from './sameWords';
import { anyOf } from './wordPattern';

/** A session's title as part of a series. */
export interface SeriesTitle {
  /** The same for all parts of the series. */
  readonly key: string;
  /** The words that the parts share, as typed in this one. */
  readonly words: string;
  /** True where the title numbers its part or says that it carries on. */
  readonly numbered: boolean;
}

const NUMBER = String.raw`(?:\d{1,2}|one|two|three|four|five|six)(?:\s*(?:of|/)\s*\d{1,2})?`;
const PART = new RegExp(
  `[\\s,(–-]*${anyOf(SERIES_WORDS).source}\\s*${NUMBER}(?!\\w|\\s*[-–:%]?\\d)`,
  'i'
);
const BRACKETED = new RegExp(String.raw`\s*\(${NUMBER}\)`, 'i');
const CONTINUED = new RegExp(`[\\s,(–-]*${anyOf(CONTINUED_WORDS).source}\\.?\\)?`, 'i');
const SUBJECT_AFTER = /^([^:(]{3,}?)\s*(?::|\()/;
const FORMATS = new Set(FORMAT_TITLES.map(sameWords));

/** The title without what stands after a colon or in brackets, unless only a format stands before. */
function withoutSubject(title: string): string {
  const head = SUBJECT_AFTER.exec(title)?.[1]?.trim();
  return head === undefined || FORMATS.has(sameWords(head)) ? title : head;
}

/**
 * A session's title as part of a series: `WalkThrus cluster 2 (Show-me boards)` is a numbered part
 * of `WalkThrus`, `Little Wandle part 1/2` of `Little Wandle`. Year groups and key stages number nothing.
 */
export function seriesTitle(title: string): SeriesTitle {
  const mark = PART.exec(title) ?? BRACKETED.exec(title) ?? CONTINUED.exec(title);
  const before = mark && mark.index > 2 ? title.slice(0, mark.index) : title;
  const words = withoutSubject(before.trim());
  const numbered = before !== title;
  return { key: sameWords(words), words, numbered };
}
