import { readinessOf, type ReadinessFound } from '../../operations/readiness';
import { explainSchool } from '../../readiness/explain';
import { readTrust } from '../../reading/readTrust';
import { matchSchool } from '../../reading/schoolNames/matchSchool';
import { noSuchSchool, noSurvey } from '../../text/cliReadiness';
import { buildDetailsNow } from '../buildDetails';
import { EXIT, type ExitCode } from '../exitCodes';
import { readSnapshot } from '../files/readSnapshot';
import { refusal } from '../outcome';
import { refuse } from '../refuse';
import { readinessJson } from '../show/readinessJson';
import { readinessText } from '../show/readinessText';
import type { Terminal } from '../terminal';

/** What `readiness` shows: all schools for programs or for people, or the sums behind one school. */
export type ReadinessForm =
  | { readonly type: 'json' }
  | { readonly type: 'summary' }
  | { readonly type: 'explain'; readonly school: string; readonly json: boolean };

/** The school that a person means, by its name or any spelling of it. */
function chosenSchool({ readiness }: ReadinessFound, named: string) {
  const known = readiness.schools.map(({ school }) => ({ name: school, aliases: [] }));
  const same = readiness.schools.find(
    ({ school }) => school.toLowerCase() === named.trim().toLowerCase()
  );
  const match = same?.school ?? matchSchool(named, known)?.school;
  return readiness.schools.find(({ school }) => school === match) ?? null;
}

function explain(
  found: ReadinessFound,
  { school: named, json }: Extract<ReadinessForm, { readonly type: 'explain' }>,
  terminal: Terminal
): ExitCode {
  const school = chosenSchool(found, named);
  if (!school) {
    const schools = found.readiness.schools.map((each) => each.school);
    return refuse(refusal(EXIT.input, noSuchSchool(named, schools)), terminal);
  }
  const lines = explainSchool(school, found.readiness.parameters);
  terminal.print(
    json
      ? `${JSON.stringify({ school: school.school, explanation: lines })}\n`
      : `${terminal.colours.bold(school.school)}\n${lines.map((line) => `    ${line}\n`).join('')}`
  );
  return EXIT.fine;
}

/** `trellis readiness FILE [--json] [--explain SCHOOL]`: scores the staff surveys of one workbook. */
export async function readiness(
  file: string,
  form: ReadinessForm,
  terminal: Terminal
): Promise<ExitCode> {
  const snapshot = await readSnapshot(file);
  if (!snapshot.ok) return refuse(snapshot, terminal);
  const { builtOn } = buildDetailsNow();
  const found = readinessOf([snapshot.value], readTrust([snapshot.value]), builtOn);
  if (!found) return refuse(refusal(EXIT.input, noSurvey(file)), terminal);
  if (form.type === 'explain') return explain(found, form, terminal);
  terminal.print(
    form.type === 'json'
      ? `${JSON.stringify(readinessJson(found))}\n`
      : readinessText(snapshot.value.file, found, terminal.colours)
  );
  return EXIT.fine;
}
