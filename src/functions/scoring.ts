import { withMinimumReplies, type ReadinessParameters } from '../readiness/parameters';
import { missingDimensions } from '../readiness/schoolWarnings';
import { READINESS_DIMENSIONS } from '../readiness/dimensions';
import { scoreTally } from '../readiness/scoreSchool';
import { showSchool, type ShownSchool } from '../readiness/shownSchool';
import { tallySurveys, type SchoolTally } from '../readiness/tally';
import { soundAnswers, type AnswerArguments } from './arguments/answers';
import { numberIn } from './arguments/scalars';
import { settingsIn } from './arguments/settings';
import { cannotUse, gives, isMissing, type Outcome } from './outcome';

/** What a function about one school's answers is given. */
export interface SchoolArguments extends AnswerArguments {
  readonly staff?: unknown;
  readonly settings: unknown;
}

/** One school's scores, with what may not be shown already out of them. */
export interface Scored {
  readonly school: ShownSchool;
  readonly responses: number;
  readonly tally: SchoolTally | null;
  readonly parameters: ReadinessParameters;
}

/** A number of staff: a whole number of people, or null where it was left out. */
export function staffIn(call: string, argument: unknown): Outcome<number | null> {
  const number = numberIn({ call, name: 'staff', argument });
  if (!number.ok || number.value === null) return number;
  // A blank cell comes as 0 on some desktops; nobody asks no staff.
  if (number.value === 0) return gives(null);
  return Number.isInteger(number.value) && number.value >= 1
    ? number
    : cannotUse(
        `${call} needs staff as a whole number of people who were asked, not full-time equivalents; it holds ${number.value}.`
      );
}

/** Scores the answers of one school; answers or staff that can't be used are refused with their place. */
export function scoreAnswers(given: SchoolArguments): Outcome<Scored> {
  const range = soundAnswers(given);
  if (!range.ok) return range;
  const staff = staffIn(given.call, given.staff);
  if (!staff.ok) return staff;
  const parameters = withMinimumReplies(settingsIn(given.settings).minimumReplies);
  const { questions, scale, people } = range.value;
  const replies = people.map((answers) => ({ school: '', answers }));
  const tally = tallySurveys([{ statements: questions, scale, replies }], parameters).get('');
  const responses = tally?.responses ?? 0;
  if (staff.value !== null && staff.value < responses)
    return cannotUse(
      `${given.call} was given ${responses} replies and ${staff.value} staff. There can't be more replies than staff: did somebody answer twice, or is the number an old one?`
    );
  const scored = scoreTally(tally ?? NOBODY, staff.value, parameters);
  return gives({ school: showSchool(scored), responses, tally: tally ?? null, parameters });
}

const NOBODY: SchoolTally = {
  responses: 0,
  dimensions: [],
  means: [],
  runs: [],
  items: [],
  asked: Array.from({ length: 8 }, () => true),
};

const replies = (count: number): string => (count === 1 ? '1 reply' : `${count} replies`);

/** Why there is no total, in a sentence that gives nothing away; only called where there is none. */
export function noTotal({ school, responses, tally, parameters }: Scored) {
  const { minimumReplies } = parameters;
  if (responses < minimumReplies)
    return isMissing(`${replies(responses)} so far; results appear at ${minimumReplies}.`);
  const names = (ids: readonly (keyof typeof READINESS_DIMENSIONS)[]) =>
    ids.map((id) => `"${READINESS_DIMENSIONS[id]}"`).join(', ');
  const missing = tally ? missingDimensions(tally) : [];
  if (missing.length > 0)
    return isMissing(
      `There is no total: these questions ask too little about ${names(missing)}. At least two are needed for each; CPD.PROFILE shows the rest.`
    );
  const hidden = (
    Object.keys(READINESS_DIMENSIONS) as (keyof typeof READINESS_DIMENSIONS)[]
  ).filter((id) => school.dimensions[id].suppressed);
  return isMissing(
    `There is no total: fewer than ${minimumReplies} people answered enough about ${names(hidden)}. CPD.PROFILE shows the rest.`
  );
}
