import { explainTotal, READINESS_PURPOSE } from '../readiness/explain';
import type { TrustReadiness } from '../readiness/scoreTrust';
import { leftOutLine } from '../text/leftOut';
import type { SheetDeclaration } from './declaration';
import { readinessRow } from './readiness/columns';
import { readinessPage } from './readiness/page';
import type { BuildDetails } from './settings';
import { spokenDate } from './spokenDate';

/** Answers that could not be used, in one line; none where all could. */
function leftOutLines({ leftOut }: TrustReadiness): readonly string[] {
  if (leftOut.length === 0) return [];
  const lines = leftOut.map(({ sheet, count, reason }) => leftOutLine(sheet, count, reason));
  return [`Left out. ${lines.join('; ')}.`];
}

function introduction(readiness: TrustReadiness, builtOn: string): readonly string[] {
  const { trust, parameters } = readiness;
  const across =
    trust === null ? '' : ` Across the ${trust.schools} schools with a total: ${trust.shown}.`;
  return [
    READINESS_PURPOSE,
    `Values of ${spokenDate(builtOn)}, from 0 to 100; the note on a total says how it came about. Nothing is shown for fewer than ${parameters.minimumReplies} people.${across}`,
    'Schools are in alphabetical order. Let each school see its own line first.',
    ...leftOutLines(readiness),
  ];
}

/**
 * How ready each school's culture is, as values in a plain range: only what may be shown is declared,
 * and what is kept back is words. Null where there is no survey.
 */
export function readinessSheet(
  readiness: TrustReadiness | null,
  { builtOn }: BuildDetails
): SheetDeclaration | null {
  if (readiness === null || readiness.schools.length === 0) return null;
  const { schools, parameters } = readiness;
  const worked = `Worked out on ${spokenDate(builtOn)} from the staff survey:`;
  return readinessPage({
    lead: introduction(readiness, builtOn),
    rows: schools.map(readinessRow),
    notes: schools.map((school) => [worked, ...explainTotal(school, parameters)].join('\n')),
  });
}
