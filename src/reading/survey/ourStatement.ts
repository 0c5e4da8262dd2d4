import { SURVEY_DIMENSIONS } from '../../vocabulary/fields';
import { OUR_SURVEY, type SurveyItem } from '../../vocabulary/ourSurvey';

/** Marks a statement as reversed: `(R)`. */
export const MARK = /\((?:r|rev|reversed?)\)|\*r\b|\[r\]/i;
/** The number or code that a form puts before a statement. */
export const CODE = /^(?:q(?:uestion)?\s?)?\d{1,2}[a-z]?\s*[.:)–-]*\s+(?=\S)/i;
/** A condition's id, perhaps with a number: `trust_2`. */
export const DIMENSION_NAME = new RegExp(`^(${SURVEY_DIMENSIONS.join('|')})[ _-]?\\d*$`, 'i');

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(MARK, ' ')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const OURS: ReadonlyMap<string, SurveyItem> = new Map(
  OUR_SURVEY.flatMap((item) => [
    [bare(item.id), item] as const,
    [bare(item.text), item] as const,
    [bare(`${item.id} ${item.text}`), item] as const,
  ])
);

/** The statement of our own survey that a heading gives, by its words or its code; else undefined. */
export function ourStatement(heading: string): SurveyItem | undefined {
  const lastPart = heading.split(' › ').at(-1) ?? heading;
  return (
    OURS.get(bare(heading)) ??
    OURS.get(bare(lastPart)) ??
    OURS.get(bare(lastPart.replace(CODE, '')))
  );
}
