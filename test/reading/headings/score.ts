import { existsSync, readFileSync } from 'node:fs';
import {
  classifyHeading,
  type HeadingMeaning,
} from '../../../src/reading/headings/classifyHeading';

/** A heading as typed with the meaning that a person gave it. */
export interface LabelledHeading {
  readonly heading: string;
  readonly label: string;
}

/** Which share of some labelled headings was read as the person did, and which were not. */
export interface HeadingScore {
  readonly right: number;
  readonly of: number;
  readonly accuracy: number;
  readonly wrong: readonly string[];
}

const word = (meaning: HeadingMeaning): string =>
  meaning.type === 'field'
    ? meaning.field
    : meaning.type === 'item'
      ? `item:${meaning.dimension}`
      : 'unmapped';

/** The lines of a list of headings, or none where the file is absent. */
export function readLabelled(path: string): readonly LabelledHeading[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => {
      const tab = line.lastIndexOf('\t');
      return {
        heading: line.slice(0, tab).replaceAll('\\n', '\n'),
        label: line.slice(tab + 1).trim(),
      };
    });
}

/** Scores the first guess of each heading. */
export function scoreHeadings(labelled: readonly LabelledHeading[]): HeadingScore {
  const wrong = labelled.flatMap(({ heading, label }) => {
    const best = classifyHeading(heading)[0];
    const got = best ? word(best.meaning) : 'nothing';
    return got === label
      ? []
      : [
          `${heading.replaceAll('\n', '\\n')} | wanted ${label} | got ${got} ${(best?.confidence ?? 0).toFixed(2)} (${best?.reason ?? ''})`,
        ];
  });
  const right = labelled.length - wrong.length;
  return {
    right,
    of: labelled.length,
    accuracy: labelled.length === 0 ? 0 : right / labelled.length,
    wrong,
  };
}

/** Mapped headings are those that a field fits. */
export const isMapped = ({ label }: LabelledHeading): boolean =>
  label !== 'unmapped' && !label.startsWith('item:');
