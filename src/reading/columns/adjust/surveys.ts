import type { Field } from '../../../vocabulary/fields';
import type { ColumnDraft } from '../columnDraft';
import { become, each, fieldOf, type Change } from './change';

/** What a survey holds beside its answers. */
const KEPT_IN_SURVEY: ReadonlySet<Field> = new Set([
  'school',
  'date',
  'end',
  'role',
  'respondent',
  'count',
  'audience',
  'pupils',
]);

/** One value for everybody, such as `anonymous`, or none at all tells nobody apart. */
const tellsPeopleApart = ({ profile }: ColumnDraft): boolean =>
  profile.filled > 0 && profile.distinct > 1;

/** Free text of people's own; an e-mail address or one word for everybody is none. */
const isOpenComment = ({ profile }: ColumnDraft): boolean =>
  profile.distinct >= 2 &&
  profile.meanLength >= 12 &&
  (profile.shares.email ?? 0) + (profile.shares.id ?? 0) + (profile.shares.date ?? 0) < 0.3;

/** Survey columns: who answered, open comments, and what is no part of the answers. */
export const inSurvey: Change = each((draft) => {
  if (draft.meaning.type === 'item') return draft;
  const field = fieldOf(draft);
  if (field === 'notes' || (field === null && isOpenComment(draft))) {
    return {
      ...draft,
      meaning: { type: 'item', dimension: 'other' },
      reason: 'an open comment in a survey',
    };
  }
  if (field === 'person' || field === 'respondent' || field === 'lead') {
    return tellsPeopleApart(draft)
      ? become(draft, 'respondent', 'tells the people who answered apart')
      : become(draft, null, 'the same for everybody');
  }
  if (field !== null && !KEPT_IN_SURVEY.has(field))
    return become(draft, null, 'no part of the answers');
  return draft;
});

/** The first column of a survey that numbers the replies is who answered, nameless as it is. */
export const numbersReplies: Change = (columns) => {
  if (columns.some((draft) => fieldOf(draft) === 'respondent')) return columns;
  const [first, ...rest] = columns;
  if (!first || first.meaning.type === 'item') return columns;
  const field = fieldOf(first);
  const numbered =
    first.samples.length >= 3 &&
    first.profile.distinct === first.profile.filled &&
    first.profile.meanLength <= 12;
  const free = field === null || field === 'count';
  return free && numbered
    ? [become(first, 'respondent', 'a number or code for each reply'), ...rest]
    : columns;
};

/** A Forms export gives two times a reply: when it was begun and when it was sent. */
export const twoTimes: Change = (columns) => {
  const dated = columns.filter(
    ({ profile, meaning }) => meaning.type !== 'item' && (profile.shares.date ?? 0) >= 0.7
  );
  const [first, second] = dated;
  if (!first) return columns;
  return columns.map((draft) =>
    draft === first
      ? become(draft, 'date', 'when the reply was begun')
      : draft === second
        ? become(draft, 'end', 'when the reply was sent')
        : draft
  );
};

/** Outside surveys a heading that reads like a statement is a heading like others. */
export const outsideSurveys: Change = each((draft) => {
  if (fieldOf(draft) === 'respondent')
    return become(draft, 'person', 'a name, where nobody answers a survey');
  if (draft.meaning.type !== 'item') return draft;
  const next = draft.guesses.find(({ meaning }) => meaning.type === 'field');
  return next && next.confidence >= 0.35
    ? { ...draft, meaning: next.meaning, confidence: next.confidence, reason: next.reason }
    : become(draft, null, 'reads like a survey statement, but this is no survey');
});
