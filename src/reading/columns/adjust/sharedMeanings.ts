import type { Field } from '../../../vocabulary/fields';
import type { ColumnDraft } from '../columnDraft';
import { become, each, fieldOf, type Change } from './change';

/** Two columns of problems side by side, the first of a few words each: those are the priorities' titles. */
export const titlesOfProblems: Change = (columns) => {
  if (columns.some((draft) => fieldOf(draft) === 'priority')) return columns;
  const [first, second, ...more] = columns.filter((draft) => fieldOf(draft) === 'problem');
  if (!first || !second || more.length > 0) return columns;
  const isTitle =
    first.profile.meanLength <= 45 && second.profile.meanLength > 1.5 * first.profile.meanLength;
  return isTitle
    ? columns.map((draft) =>
        draft === first
          ? become(draft, 'priority', 'short titles beside the problems themselves')
          : draft
      )
    : columns;
};

const NUMBERED_GOAL = /^(my |our )?(goal|target|objective|aim)s? ?(no\.? ?)?([a-e]|\d)\b/i;
const MOST_FIGURES = 0.4;

/** `Objective 2` or `Target A` over words is something to work towards, whatever it is for. */
export const numberedGoals: Change = each((draft) => {
  const { shares } = draft.profile;
  const figures = (shares.number ?? 0) + (shares.percent ?? 0) + (shares.money ?? 0);
  return NUMBERED_GOAL.test(draft.heading) && draft.profile.filled > 0 && figures <= MOST_FIGURES
    ? become(draft, 'priority', 'a goal, one of several')
    : draft;
});

/** A field that only values speak for is not given again where another column's heading names it. */
export const namedElsewhere: Change = (columns) => {
  const byHeading = (draft: ColumnDraft, field: Field): boolean =>
    draft.guesses.some(
      ({ meaning, confidence }) =>
        meaning.type === 'field' && meaning.field === field && confidence >= 0.4
    );
  return columns.map((draft) => {
    const field = fieldOf(draft);
    if (field === null || draft.heading === '' || byHeading(draft, field)) return draft;
    const named = columns.some(
      (other) => other !== draft && fieldOf(other) === field && byHeading(other, field)
    );
    return named && draft.confidence <= 0.65
      ? become(draft, null, 'another column says this by its heading')
      : draft;
  });
};

/** Fields that a table gives once, so that an ambiguous heading gives way to a plain one. */
const GIVEN_ONCE: ReadonlySet<Field> = new Set([
  'priority',
  'problem',
  'approach',
  'lead',
  'audience',
  'date',
  'end',
  'target',
  'baseline',
  'pupils',
  'term',
  'review',
]);
const ALTERNATIVE = 0.3;

/** Where two columns share a meaning, the one whose heading could mean something else means that. */
export const secondMeanings: Change = (columns) => {
  const taken = new Set(columns.flatMap((draft) => fieldOf(draft) ?? []));
  return columns.map((draft) => {
    const field = fieldOf(draft);
    if (field === null || !GIVEN_ONCE.has(field)) return draft;
    const plainer = columns.some(
      (other) =>
        other !== draft &&
        fieldOf(other) === field &&
        headingConfidence(other, field) > headingConfidence(draft, field) + 0.15
    );
    if (!plainer) return draft;
    const next = draft.guesses.find(
      ({ meaning, confidence }) =>
        meaning.type === 'field' &&
        meaning.field !== field &&
        !taken.has(meaning.field) &&
        confidence >= ALTERNATIVE &&
        confidence >= headingConfidence(draft, field) - 0.25
    );
    if (next?.meaning.type !== 'field') return draft;
    taken.add(next.meaning.field);
    return become(draft, next.meaning.field, `${next.reason}; another column is the ${field}`);
  });
};

function headingConfidence(draft: ColumnDraft, field: Field): number {
  return (
    draft.guesses.find(({ meaning }) => meaning.type === 'field' && meaning.field === field)
      ?.confidence ?? 0
  );
}
