import { BANDS, bandMeaning } from './bands';
import { DIMENSION_IDS, READINESS_DIMENSIONS, type ReadinessDimension } from './dimensions';
import type { ReadinessParameters } from './parameters';
import { lowestShown, type SchoolResult } from './scoreTrust';

/** What readiness is for; stands beside every score. */
export const READINESS_PURPOSE =
  'A conversation starter, not a measurement of staff or leaders. Not for appraisal, capability or ranking schools.';

/** A margin above this gets a caution in words: half a band. Convention. */
const WIDE_MARGIN = 10;

const names = (ids: readonly ReadinessDimension[]): string =>
  ids.map((id) => READINESS_DIMENSIONS[id]).join(', ');

/** `few answers, take with care` where a score's margin is wide, else ''. */
export function marginWords(margin: number | null): string {
  return margin !== null && margin > WIDE_MARGIN ? 'few answers, take with care' : '';
}

/** What a school's staff would most like to change: its lowest shown conditions, or ''. */
export function wouldMostLikeToChange(school: SchoolResult): string {
  const lowest = lowestShown(school);
  return lowest.length === DIMENSION_IDS.length ? 'All eight stand alike' : names(lowest);
}

/** What a school's total means for a next step, with what holds it back and how sure it is. */
export function whatItMeans(school: SchoolResult): string {
  const cares = school.warnings
    .filter(({ code }) => code !== 'averages')
    .map(({ sentence }) => sentence);
  if (school.shownWords === '') return cares.join(' ') || bandMeaning(school.band);
  const held = school.capped ? [`Held back by ${names(school.limiting)}.`] : [];
  const few = marginWords(school.margin);
  const caution = few === '' ? [] : [`Few answers, take with care.`];
  return [`${school.band}: ${bandMeaning(school.band)}`, ...held, ...caution, ...cares].join(' ');
}

function repliesSentence({ responses, staff, from }: SchoolResult): string {
  if (from === 'averages' && responses === null)
    return 'The figures are averages from a summary that does not say how many replied.';
  const replies = responses === 1 ? '1 person replied' : `${responses ?? 0} people replied`;
  return staff === null
    ? `${replies}; nobody said how many were asked.`
    : `${replies}, of ${staff} staff.`;
}

function dimensionLine(school: SchoolResult, id: ReadinessDimension, minimum: number): string {
  const { shown, n, suppressed } = school.dimensions[id];
  const name = READINESS_DIMENSIONS[id];
  if (suppressed)
    return `${name}: not shown, since fewer than ${minimum} people answered enough about it.`;
  if (shown === '') return `${name}: the survey asks too little about it.`;
  const people = school.from === 'averages' ? 'as the summary has it' : `the mean of ${n} people`;
  return `${name}: ${shown}, ${people}.`;
}

function rangeSentence({ shown, margin }: SchoolResult): readonly string[] {
  if (shown === null || margin === null) return [];
  const [low, high] = [Math.max(0, shown - margin), Math.min(100, shown + margin)];
  const within = BANDS.filter(
    ({ from }, at) => from <= high && low < (BANDS[at - 1]?.from ?? Infinity)
  ).map(({ band }) => band);
  const bands =
    within.length === 1
      ? `which is all ${within[0] ?? ''}`
      : `which touches ${within.join(' and ')}`;
  return [
    `With other people answering it could have been ${low} to ${high} (give or take ${margin}), ${bands}. That is chance only: who stayed silent is not in it.`,
  ];
}

function totalSentences(school: SchoolResult, slack: number): readonly string[] {
  if (school.shownWords === '')
    return ['There is no total, because it needs all eight conditions.'];
  const base = school.base === null ? '' : ` is ${Math.floor(school.base + 0.5 + 1e-9)}`;
  const mean = `The mean of the eight${base}.`;
  const cap = school.capped
    ? `Readiness is never more than ${slack} points above the weakest condition, here ${names(school.limiting)}, so it is held at ${school.shownWords}.`
    : `It is not more than ${slack} points above the weakest condition, so nothing holds it back: readiness is ${school.shownWords}.`;
  return [mean, cap, `${school.band}: ${bandMeaning(school.band)}`, ...rangeSentence(school)];
}

const HOW_COUNTED =
  'Each answer counts from 0 to 100, turned round where agreeing is bad news. A person counts in a condition with at least two answers about it. Figures were rounded after the sums, not before.';

const HIDDEN = 'Nothing is shown before that, so that nobody can be recognised.';

/** The sentences and the arithmetic behind a school's total alone, a line each: for a note beside its profile. */
export function explainTotal(
  school: SchoolResult,
  parameters: ReadinessParameters
): readonly string[] {
  if (school.responses !== null && school.responses < parameters.minimumReplies)
    return [...school.warnings.map(({ sentence }) => sentence), HIDDEN];
  return [repliesSentence(school), ...totalSentences(school, parameters.slack)];
}

/**
 * The sentences and the arithmetic behind a school's score, a line each, for people. Nothing that is
 * hidden is in them.
 */
export function explainSchool(
  school: SchoolResult,
  parameters: ReadinessParameters
): readonly string[] {
  const { minimumReplies } = parameters;
  const [replies, ...total] = explainTotal(school, parameters);
  if (replies === undefined || (school.responses !== null && school.responses < minimumReplies))
    return explainTotal(school, parameters);
  return [
    replies,
    ...DIMENSION_IDS.map((id) => dimensionLine(school, id, minimumReplies)),
    ...(school.from === 'answers' ? [HOW_COUNTED] : []),
    ...total,
    ...school.warnings.map(({ sentence }) => sentence),
    READINESS_PURPOSE,
  ];
}
