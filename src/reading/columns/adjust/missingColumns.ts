import type { Field } from '../../../vocabulary/fields';
import type { ColumnDraft } from '../columnDraft';
import { namesEachPerson } from '../peopleColumns';
import { become, fieldOf, type Change } from './change';

/** Who attended: in a log the column that names another person in every row. */
export const attendees: Change = (columns) =>
  columns.some((draft) => fieldOf(draft) === 'person')
    ? columns
    : columns.map((draft) =>
        namesEachPerson(draft) ? become(draft, 'person', 'another person in every row') : draft
      );

const FIGURE = /^£?[\d.,]+$/;

/** A budget without a column of costs: the figures furthest right are what was spent. */
export const hasCost: Change = (columns) => {
  if (columns.some((draft) => fieldOf(draft) === 'cost')) return columns;
  const figures = columns.filter(
    (draft) => draft.samples.length > 0 && draft.samples.every((text) => FIGURE.test(text))
  );
  const last = figures.at(-1);
  return last
    ? columns.map((draft) =>
        draft === last ? become(draft, 'cost', 'the figures of a list of spending') : draft
      )
    : columns;
};

/** What stands down the side of a matrix is what schools do, unless it is a priority. */
export const hasSubject: Change = (columns) => {
  if (columns.some((draft) => ['approach', 'priority', 'problem'].includes(fieldOf(draft) ?? '')))
    return columns;
  const first = columns.find(
    (draft) =>
      draft.meaning.type !== 'school' &&
      fieldOf(draft) !== 'school' &&
      draft.profile.meanLength >= 4 &&
      draft.profile.distinct >= 2
  );
  return first
    ? columns.map((draft) =>
        draft === first
          ? become(draft, 'approach', 'what stands down the side of the matrix')
          : draft
      )
    : columns;
};

/** Where nothing says what is done, these do: the priority worked on, the reason for a cost. */
const SAYS_WHAT_TOO: ReadonlySet<Field> = new Set(['priority', 'why']);

/** How strongly a column's heading or words speak for what is done in the row. */
function approachLikeness(draft: ColumnDraft): number {
  const field = fieldOf(draft);
  if (draft.meaning.type === 'item' || draft.meaning.type === 'school' || field === 'school')
    return 0;
  const guess = draft.guesses.find(
    ({ meaning }) => meaning.type === 'field' && meaning.field === 'approach'
  );
  const worded =
    (draft.profile.shares['long-text'] ?? 0) + (draft.profile.shares['short-text'] ?? 0);
  if (field !== null && !SAYS_WHAT_TOO.has(field) && draft.confidence >= 0.6) return 0;
  return (guess?.confidence ?? 0) + (guess || field === null ? worded * 0.3 : 0);
}

/** A plan, log or budget says what is done: where no column does, the likeliest one is it. */
export const hasApproach: Change = (columns) => {
  if (columns.some((draft) => fieldOf(draft) === 'approach' || fieldOf(draft) === 'steps'))
    return columns;
  const best = [...columns].sort((a, b) => approachLikeness(b) - approachLikeness(a))[0];
  const unheaded = columns.every(({ heading }) => heading === '');
  if (!best || approachLikeness(best) < (unheaded ? 0.2 : 0.4)) return columns;
  return columns.map((draft) =>
    draft === best ? become(draft, 'approach', 'the column that says what is done') : draft
  );
};
