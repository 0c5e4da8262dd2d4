import type { Field } from '../../vocabulary/fields';
import type { TableKind } from '../reading';
import type { ColumnDraft } from './columnDraft';
import { namesEachPerson } from './peopleColumns';

type Change = (columns: readonly ColumnDraft[]) => readonly ColumnDraft[];

const fieldOf = ({ meaning }: ColumnDraft): Field | null =>
  meaning.type === 'field' ? meaning.field : null;

const become = (draft: ColumnDraft, field: Field | null, reason: string): ColumnDraft => ({
  ...draft,
  meaning: field === null ? { type: 'unmapped' } : { type: 'field', field },
  reason,
});

const each =
  (change: (draft: ColumnDraft) => ColumnDraft): Change =>
  (columns) =>
    columns.map(change);

/** In a list of people or facts only these keep their meaning; the rest is carried along. */
const KEPT_IN_OTHER: ReadonlySet<Field> = new Set([
  'school',
  'person',
  'role',
  'count',
  'hours',
  'date',
  'end',
  'notes',
  'status',
  'lead',
  'review',
  'problem',
  'approach',
  'cost',
  'provider',
  'audience',
  'term',
]);

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

const inSurvey: Change = each((draft) => {
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
const numbersReplies: Change = (columns) => {
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
const twoTimes: Change = (columns) => {
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

const inOther: Change = (columns) => {
  const hasPerson = columns.some((draft) => fieldOf(draft) === 'person');
  return columns.map((draft) => inList(draft, hasPerson));
};

function inList(draft: ColumnDraft, hasPerson: boolean): ColumnDraft {
  const field = fieldOf(draft);
  if (draft.meaning.type === 'school')
    return become(draft, null, 'figures of one school, carried along');
  if (field === 'lead' && hasPerson) return become(draft, null, 'initials beside the names');
  return field !== null && !KEPT_IN_OTHER.has(field)
    ? become(draft, null, 'carried along: the list is no plan')
    : draft;
}

/** Outside surveys a heading that reads like a statement is a heading like others. */
const outsideSurveys: Change = each((draft) => {
  if (fieldOf(draft) === 'respondent')
    return become(draft, 'person', 'a name, where nobody answers a survey');
  if (draft.meaning.type !== 'item') return draft;
  const next = draft.guesses.find(({ meaning }) => meaning.type === 'field');
  return next && next.confidence >= 0.35
    ? { ...draft, meaning: next.meaning, confidence: next.confidence, reason: next.reason }
    : become(draft, null, 'reads like a survey statement, but this is no survey');
});

const ROW_NUMBER = /^\W*(no|nr|num|number|ref|item|row|priority no|s\/?n|#)\W*$/i;

/** A column that only counts the rows, or blocks of rows, says nothing about them. */
const rowNumbers: Change = each((draft) => {
  if (fieldOf(draft) !== 'count' || draft.samples.length < 3) return draft;
  const numbers = draft.samples.map(Number);
  const counts = numbers.every((value, at) => {
    const before = numbers[at - 1];
    return (
      Number.isInteger(value) &&
      (before === undefined
        ? value <= 1
        : value === before + 1 || (value === before && ROW_NUMBER.test(draft.heading)))
    );
  });
  return counts ? become(draft, null, 'numbers the rows') : draft;
});

/** Two columns of problems side by side, the first of a few words each: those are the priorities' titles. */
const titlesOfProblems: Change = (columns) => {
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

/** A field that only values speak for is not given again where another column's heading names it. */
const namedElsewhere: Change = (columns) => {
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

/** Dates under a heading that speaks of terms, and terms under one that speaks of dates. */
const datesOrTerms: Change = each((draft) => {
  const { shares } = draft.profile;
  const field = fieldOf(draft);
  if (field === 'term' && (shares.date ?? 0) >= 0.6)
    return become(draft, 'date', 'most of its values are dates');
  const terms = (shares.term ?? 0) + (shares['half-term'] ?? 0) + (shares.week ?? 0);
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

/** `Booked` or `Attended` over whole numbers says how many. */
const numbersOfPeople: Change = each((draft) =>
  fieldOf(draft) === 'status' &&
  draft.samples.length >= 2 &&
  draft.samples.every((text) => /^\d{1,4}$/.test(text)) &&
  draft.profile.distinct > 2
    ? become(draft, 'count', 'whole numbers: how many came')
    : draft
);

const PATH = /^(https?:|www\.|\S+[/\\]\S*$|\S+\.(docx?|pdf|pptx?|xlsx?)$)/i;

/** A link to evidence is no evidence. */
const links: Change = each((draft) => {
  const isLink =
    /\b(link|url|hyperlink|folder|file|doc(ument)?)s?\b/i.test(draft.heading) &&
    draft.samples.filter((text) => PATH.test(text)).length >= draft.samples.length * 0.6;
  return isLink && draft.samples.length > 0 && draft.meaning.type === 'field'
    ? become(draft, null, 'links, carried along')
    : draft;
});

const TIME_OF_DAY =
  /^\d{1,2}([:.]\d{2})?\s?(am|pm)?(\s?([-–]|to)\s?\d{1,2}([:.]\d{2})?\s?(am|pm)?)?$/i;

/** A time of day is neither a date nor a duration. */
const timesOfDay: Change = each((draft) => {
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
const secondMeanings: Change = (columns) => {
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

/** Who attended: in a log the column that names another person in every row. */
const attendees: Change = (columns) =>
  columns.some((draft) => fieldOf(draft) === 'person')
    ? columns
    : columns.map((draft) =>
        namesEachPerson(draft) ? become(draft, 'person', 'another person in every row') : draft
      );

const FIGURE = /^£?[\d.,]+$/;

/** A budget without a column of costs: the figures furthest right are what was spent. */
const hasCost: Change = (columns) => {
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
const hasSubject: Change = (columns) => {
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
  if (field !== null && field !== 'priority' && draft.confidence >= 0.6) return 0;
  return (guess?.confidence ?? 0) + (guess || field === null ? worded * 0.3 : 0);
}

/** A plan, log or budget says what is done: where no column does, the likeliest one is it. */
const hasApproach: Change = (columns) => {
  if (columns.some((draft) => fieldOf(draft) === 'approach' || fieldOf(draft) === 'steps'))
    return columns;
  const best = [...columns].sort((a, b) => approachLikeness(b) - approachLikeness(a))[0];
  const unheaded = columns.every(({ heading }) => heading === '');
  if (!best || approachLikeness(best) < (unheaded ? 0.2 : 0.4)) return columns;
  return columns.map((draft) =>
    draft === best ? become(draft, 'approach', 'the column that says what is done') : draft
  );
};

const ANYWHERE: readonly Change[] = [
  outsideSurveys,
  rowNumbers,
  numbersOfPeople,
  links,
  timesOfDay,
  datesOrTerms,
];
const PLANNED: readonly Change[] = [...ANYWHERE, titlesOfProblems, namedElsewhere, secondMeanings];

const CHANGES: Readonly<Record<TableKind, readonly Change[]>> = {
  survey: [inSurvey, numbersReplies, twoTimes],
  survey_summary: [],
  other: [...ANYWHERE, inOther],
  plan: [...PLANNED, hasApproach],
  log: [...ANYWHERE, attendees, hasApproach],
  budget: [...ANYWHERE, hasCost, hasApproach],
  priorities: PLANNED,
  matrix: [...ANYWHERE, hasSubject],
};

/** Looks again at columns once the kind of table is known, since the same heading means different things. */
export function adjustToKind(
  columns: readonly ColumnDraft[],
  kind: TableKind
): readonly ColumnDraft[] {
  return CHANGES[kind].reduce((changed, change) => change(changed), columns);
}

/** Who filled a form in, and when, is no part of the plan. */
const ABOUT_THE_FORM =
  /\b(filled in|form (completed|filled)|completed (by|on)|date (of|on) (this |the )?form|date completed|form date|prepared by|submitted)\b/i;

const aboutTheForm: Change = each((draft) =>
  ABOUT_THE_FORM.test(draft.heading) && fieldOf(draft) !== 'school'
    ? become(draft, null, 'about the form, not about the plan')
    : draft
);

/** Looks again at the labels of a form or sideways table. */
export function adjustLabels(labels: readonly ColumnDraft[]): readonly ColumnDraft[] {
  return secondMeanings(datesOrTerms(aboutTheForm(outsideSurveys(labels))));
}
