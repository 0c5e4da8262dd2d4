import type { ReadinessFound } from '../../operations/readiness';
import { DIMENSION_IDS, READINESS_DIMENSIONS } from '../../readiness/dimensions';
import { READINESS_PURPOSE, whatItMeans, wouldMostLikeToChange } from '../../readiness/explain';
import { lowestShown, type SchoolResult } from '../../readiness/scoreTrust';
import { READINESS_PARTS, readinessTitle, repliesWords, trustLine } from '../../text/cliReadiness';
import { leftOutLine } from '../../text/leftOut';
import { COACHING_QUESTIONS } from '../../vocabulary/coachingQuestions';
import type { Colours } from '../terminal';

const NAME_WIDTH = Math.max(...Object.values(READINESS_DIMENSIONS).map(({ length }) => length)) + 2;

function profileLines(school: SchoolResult): readonly string[] {
  if (DIMENSION_IDS.every((id) => school.dimensions[id].shown === '')) return [];
  return DIMENSION_IDS.map((id) => {
    const { shown, suppressed } = school.dimensions[id];
    const empty = suppressed ? READINESS_PARTS.notShown : READINESS_PARTS.notAsked;
    return `    ${READINESS_DIMENSIONS[id].padEnd(NAME_WIDTH)}${shown === '' ? empty : shown}`;
  });
}

function schoolLines(school: SchoolResult, colours: Colours): readonly string[] {
  const change = wouldMostLikeToChange(school);
  const [lowest] = lowestShown(school);
  const total = school.shownWords === '' ? READINESS_PARTS.noTotal : school.shownWords;
  const profile = profileLines(school);
  return [
    '',
    `${colours.bold(school.school)}, ${repliesWords(school.responses, school.staff)}`,
    ...profile,
    ...(profile.length === 0
      ? []
      : [`    ${READINESS_PARTS.readiness.padEnd(NAME_WIDTH)}${total}`]),
    `    ${whatItMeans(school)}`,
    ...(change === '' ? [] : [`    ${READINESS_PARTS.change}: ${change}`]),
    ...(lowest === undefined
      ? []
      : [`    ${READINESS_PARTS.ask}: ${COACHING_QUESTIONS[lowest][0]}`]),
  ];
}

/** Readiness for people: a profile a school, what it means, and what was left out. */
export function readinessText(
  file: string,
  { surveys, readiness }: ReadinessFound,
  colours: Colours
): string {
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', colours.bold(title), ...lines.map((line) => `    ${line}`)];
  const lines = [
    colours.bold(readinessTitle(file, readiness.schools.length)),
    ...readiness.schools.flatMap((school) => schoolLines(school, colours)),
    '',
    trustLine(readiness.trust),
    ...part(READINESS_PARTS.notes, surveys.notes),
    ...part(
      READINESS_PARTS.leftOut,
      surveys.leftOut.map(({ sheet, count, reason }) => leftOutLine(sheet, count, reason))
    ),
    '',
    READINESS_PURPOSE,
  ];
  return `${lines.join('\n')}\n`;
}
