import { become, each, fieldOf, type Change } from './change';

/** Dates under a heading that speaks of terms, and terms under one that speaks of dates. */
export const datesOrTerms: Change = each((draft) => {
  const { shares } = draft.profile;
  const field = fieldOf(draft);
  if (field === 'term' && (shares.date ?? 0) >= 0.6)
    return become(draft, 'date', 'most of its values are dates');
  const terms = (shares.term ?? 0) + (shares['half-term'] ?? 0) + (shares.week ?? 0);
  if (field === 'pupils' && terms >= 0.6)
    return become(draft, 'term', 'its values are terms, not pupils');
  if (
    field === 'date' &&
    terms >= 0.6 &&
    (shares.date ?? 0) < 0.2 &&
    (shares['day-month'] ?? 0) < 0.2
  ) {
    return become(draft, 'term', 'most of its values are terms, half terms or weeks');
  }
  return draft;
});

const SURE_OF_NO_FIELD = 0.85;
const WHEN: readonly string[] = ['date', 'end', 'term', 'review'];

/** A table that says nowhere when: its one column of dates does, unless its heading is known for another thing. */
export const datesAreWhen: Change = (columns) => {
  if (columns.some((draft) => WHEN.includes(fieldOf(draft) ?? ''))) return columns;
  const dated = columns.filter(
    ({ profile, meaning, guesses }) =>
      meaning.type === 'unmapped' &&
      profile.filled >= 2 &&
      (profile.shares.date ?? 0) + (profile.shares['day-month'] ?? 0) >= 0.7 &&
      (guesses[0]?.meaning.type !== 'unmapped' || guesses[0].confidence < SURE_OF_NO_FIELD)
  );
  const [only, ...others] = dated;
  return only === undefined || others.length > 0
    ? columns
    : columns.map((draft) =>
        draft === only ? become(draft, 'date', 'the only dates of the table') : draft
      );
};

const TIME_OF_DAY =
  /^\d{1,2}([:.]\d{2})?\s?(am|pm)?(\s?([-–]|to)\s?\d{1,2}([:.]\d{2})?\s?(am|pm)?)?$/i;

/** A time of day is neither a date nor a duration. */
export const timesOfDay: Change = each((draft) => {
  const field = fieldOf(draft);
  if (field !== 'hours' && field !== 'term' && field !== 'date') return draft;
  const times = draft.samples.filter(
    (text) => /[:.]\d{2}|am|pm/i.test(text) && TIME_OF_DAY.test(text)
  ).length;
  const ranges = draft.samples.filter(
    (text) => /\d\s?([-–]|to)\s?\d/.test(text) && TIME_OF_DAY.test(text)
  ).length;
  const clock = field === 'hours' ? ranges : times;
  return draft.samples.length > 0 && clock / draft.samples.length >= 0.6
    ? become(draft, null, 'times of day, carried along')
    : draft;
});
