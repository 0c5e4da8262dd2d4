import { HEADING_ENDS } from '../../vocabulary/headingEnds';
import { QUESTION_FRAMES } from '../../vocabulary/headingQuestions';
import type { FieldFit } from './fieldGuesses';

/** Where the vocabulary knows the very phrase it is surer than this. */
const SURE_OF_FRAME = 0.62;

/** `Delivered?` and the like ask whether something is done. */
const DONE_OR_NOT = /^[a-z]{3,}(?:ed|ent|eld|one|et)(?: yesno)? ?\?$/;
const SURE_OF_STATUS = 0.9;

const bareOf = (even: string): string =>
  even
    .replace(/\((?!number|total|count)[^)]*\)/g, ' ')
    .replace(/[?:.!*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What a heading asks for by the way it is worded: a question, or how it ends; null for neither. */
export function frameFit(even: string): FieldFit | null {
  const bare = bareOf(even);
  if (DONE_OR_NOT.test(even))
    return { target: 'status', score: SURE_OF_STATUS, exact: false, because: bare };
  if (!bare.includes(' ')) return null;
  const padded = ` ${even
    .replace(/[^a-z0-9' ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()} $`;
  const asked = QUESTION_FRAMES.find(
    ({ starts, having }) =>
      starts.test(bare) &&
      (having.length === 0 || having.some((beginning) => padded.includes(` ${beginning}`)))
  );
  const target = asked?.target ?? HEADING_ENDS.find(({ ends }) => ends.test(bare))?.target;
  return target === undefined
    ? null
    : { target, score: SURE_OF_FRAME, exact: false, because: bare };
}
