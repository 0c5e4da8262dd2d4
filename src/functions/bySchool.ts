import type { LeftOut, SurveyReading, SurveyReply } from '../plan/survey';
import type { School } from '../plan/school';
import { withMinimumReplies } from '../readiness/parameters';
import { scoreTrust, type TrustReadiness } from '../readiness/scoreTrust';
import { schoolCells } from '../reading/records/whichSchools';
import { everySchool } from '../reading/schoolNames/everySchool';
import { gatherSchools } from '../reading/schoolNames/gatherSchools';
import { leftOutLine } from '../text/leftOut';
import { answersIn, type AnswerArguments, type AnswerRange } from './arguments/answers';
import { isBlank, isErrorCell, quoted, usedRows, type Cells } from './arguments/cells';
import { settingsIn } from './arguments/settings';
import { cannotUse, gives, type Outcome } from './outcome';

/** What CPD.BYSCHOOL is given. */
export interface BySchoolArguments extends AnswerArguments {
  readonly schools: unknown;
  readonly staffTable: unknown;
  readonly settings: unknown;
}

/** A school's staff as its table has it, the name as typed. */
interface StaffRow {
  readonly name: string;
  readonly staff: number;
}

const EMPTY = 'whole replies, because nothing was answered';
const NO_SCHOOL = 'whole replies, because nothing says whose they are or they name two schools';
/** How answers that were left out are introduced: no sheet is known here. */
const HERE = 'In these answers';

/** Rows of a table with a name and a number of people each; a heading row has no number and is passed over. */
function staffRows(call: string, argument: unknown): Outcome<readonly StaffRow[]> {
  const rows: StaffRow[] = [];
  for (const [at, row] of usedRows(argument).entries()) {
    const name = row.find((cell) => typeof cell === 'string' && !isBlank(cell) && !isWhole(cell));
    const number = row.map(Number).find((value, column) => !isBlank(row[column]) && value > 0);
    if (typeof name !== 'string' || number === undefined || Number.isNaN(number)) continue;
    if (!Number.isInteger(number))
      return cannotUse(
        `${call} needs staff as whole numbers of people, not full-time equivalents; row ${at + 1} of the staff table holds ${number}.`
      );
    rows.push({ name: name.trim(), staff: number });
  }
  return gives(rows);
}

const isWhole = (cell: string): boolean => /^\s*\d+(?:\.\d+)?\s*$/.test(cell);

/** The school of each row of answers as typed; refused where the two ranges don't go together. */
function schoolTexts(
  { call, schools }: BySchoolArguments,
  cells: Cells,
  { rows }: AnswerRange
): Outcome<readonly string[]> {
  const last = (rows.at(-1) ?? -1) + 1;
  const first = rows[0] ?? 0;
  const filled = cells.length;
  // A column of schools may begin below the heading that the answers begin with.
  const offset = first === 1 && filled < last && filled === last - 1 ? 1 : 0;
  if (rows.length > 0 && filled === 0)
    return cannotUse(
      `${call} needs a school for each row of answers; ${quoted(schools)} names none.`
    );
  const texts = rows.map((row) => {
    const cell = cells[row - offset]?.find((each) => !isBlank(each));
    return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
  });
  const bad = cells.findIndex((row) => row.some((cell) => isErrorCell(cell)));
  return bad >= 0
    ? cannotUse(
        `${call} can't use the schools: row ${bad + 1} holds an error. Mend that cell first.`
      )
    : gives(texts);
}

function schoolsOf(texts: readonly string[], staff: readonly StaffRow[]): readonly School[] {
  const names = new Set([...texts, ...staff.map(({ name }) => name)].filter((text) => text !== ''));
  return gatherSchools([...names].map((text) => ({ text, from: 'school column', sheet: '' })));
}

/** The one school that a cell names; a name that looks like no school's is taken as it stands. */
function ownerOf(text: string, whose: ReturnType<typeof schoolCells>): string | null {
  if (text === '' || everySchool(text)) return null;
  const { names } = whose(text);
  const [only = null] = names;
  return names.length > 1 ? null : (only ?? text);
}

function countedReasons(
  { bad }: AnswerRange,
  whole: ReadonlyMap<string, number>
): readonly LeftOut[] {
  const counts = new Map<string, number>();
  for (const { reason } of bad) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  for (const [reason, count] of whole) if (count > 0) counts.set(reason, count);
  return [...counts].map(([reason, count]) => ({ file: '', sheet: HERE, reason, count }));
}

function surveyOf(
  range: AnswerRange,
  texts: readonly string[],
  staff: readonly StaffRow[]
): SurveyReading {
  const whose = schoolCells(schoolsOf(texts, staff));
  const replies: SurveyReply[] = [];
  const whole = new Map([
    [EMPTY, 0],
    [NO_SCHOOL, 0],
  ]);
  range.people.forEach((answers, person) => {
    const school = ownerOf(texts[person] ?? '', whose);
    if (!answers.some((answer) => answer !== null)) whole.set(EMPTY, (whole.get(EMPTY) ?? 0) + 1);
    else if (school === null) whole.set(NO_SCHOOL, (whole.get(NO_SCHOOL) ?? 0) + 1);
    else replies.push({ school, answers });
  });
  const statements = range.questions.map((question) => ({ ...question, heading: '' }));
  const table = { file: '', sheet: HERE, statements, scale: range.scale, replies };
  return {
    tables: [{ ...table, month: null, doubts: [], place: null }],
    summaries: [],
    staff: staff.flatMap(({ name, staff: number }) => {
      const school = ownerOf(name, whose);
      return school === null ? [] : [{ school, staff: number }];
    }),
    leftOut: countedReasons(range, whole),
    notes: [],
  };
}

/** Scores the schools of a range as the Readiness sheet does: answers that can't be used are counted. */
export function scoreBySchool(given: BySchoolArguments): Outcome<TrustReadiness> {
  const range = answersIn(given);
  if (!range.ok) return range;
  const texts = schoolTexts(given, usedRows(given.schools), range.value);
  if (!texts.ok) return texts;
  const staff = staffRows(given.call, given.staffTable);
  if (!staff.ok) return staff;
  const { minimumReplies } = settingsIn(given.settings);
  const surveys = surveyOf(range.value, texts.value, staff.value);
  return gives(scoreTrust(surveys, withMinimumReplies(minimumReplies), null));
}

/** What was left out, in one line; '' where nothing was. */
export function leftOutWords({ leftOut }: TrustReadiness): string {
  return leftOut.map(({ sheet, count, reason }) => leftOutLine(sheet, count, reason)).join('; ');
}
