import type { HeadingWord } from './headingWords';
import { fieldFits, type FieldFit } from './fieldGuesses';

/** The first of two headings in one counts a little more; a place or a link beside a field little. */
const SURE_OF_PART = 0.84;
const LATER_PART = 0.04;
const SURE_OF_CONTEXT = 0.5;
/** Only a part that is plain by itself says what the whole means. */
const PLAIN = 0.9;
const MOST_PARTS = 3;

/**
 * What a heading of two or three headings in one means (`Why / problem`): what its plain parts say;
 * empty where it is not of that kind or no part is plain.
 */
export function alternativesFit(
  even: string,
  toWords: (text: string) => readonly HeadingWord[]
): readonly FieldFit[] {
  const parts = even
    .replace(/\([^)]*\)/g, ' ')
    .split(/\s*[/|]\s*/)
    .filter((part) => part.trim() !== '');
  if (parts.length < 2 || parts.length > MOST_PARTS) return [];
  return parts.flatMap((part, nth): FieldFit[] => {
    const best = fieldFits(toWords(part))[0];
    if (!best?.exact || best.score < PLAIN) return [];
    const score = best.target === 'unmapped' ? SURE_OF_CONTEXT : SURE_OF_PART - nth * LATER_PART;
    return [{ ...best, score, exact: false }];
  });
}
