import type { TableKind } from '../reading';
import { become, each, fieldOf, type Change } from './adjust/change';
import { inOther } from './adjust/lists';
import { attendees, hasApproach, hasCost, hasSubject } from './adjust/missingColumns';
import { staffNotPupils } from './adjust/people';
import {
  codesOfDigits,
  links,
  numbersOfPeople,
  paidOrNot,
  rowLetters,
  rowNumbers,
} from './adjust/numbersAndLinks';
import {
  namedElsewhere,
  numberedGoals,
  secondMeanings,
  titlesOfProblems,
} from './adjust/sharedMeanings';
import { inSurvey, numbersReplies, outsideSurveys, twoTimes } from './adjust/surveys';
import { datesAreWhen, datesOrTerms, timesOfDay } from './adjust/times';
import type { ColumnDraft } from './columnDraft';

const ANYWHERE: readonly Change[] = [
  outsideSurveys,
  rowNumbers,
  rowLetters,
  codesOfDigits,
  paidOrNot,
  numbersOfPeople,
  links,
  timesOfDay,
  datesOrTerms,
  datesAreWhen,
  staffNotPupils,
];
const PLANNED: readonly Change[] = [
  ...ANYWHERE,
  numberedGoals,
  titlesOfProblems,
  namedElsewhere,
  secondMeanings,
];

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
