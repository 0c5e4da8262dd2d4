import type { Field } from '../vocabulary/fields';
import type { SourceRecord, SourceTable } from './sourceRecord';
import type { Whose } from './whose';
import { whoseTeller } from './whose';

/** Where a record goes; every record goes to exactly one place. */
export type Place =
  | 'how'
  | 'session'
  | 'why'
  | 'theme'
  | 'matrix'
  | 'training count'
  | 'left where it is'
  | 'carried over';

/** A record with the place that was decided for it. */
export interface PlacedRecord {
  readonly table: SourceTable;
  readonly record: SourceRecord;
  readonly place: Place;
  readonly whose: Whose;
  /** The words of its problem, else of its priority, that name a pupil problem, or null. */
  readonly problem: string | null;
}

/**
 * Whether words name a pupil problem. Under a heading that asks for problems `they` are pupils;
 * anywhere else pupils must be named.
 */
export type NamesProblem = (text: string, under: 'problem' | 'any heading') => boolean;

/** What makes a row a plan: somebody thought about why, for whom and how they would know. */
const PLAN_FIELDS: readonly Field[] = [
  'problem',
  'pupils',
  'evidence',
  'success',
  'baseline',
  'target',
  'steps',
  'impact',
  'review',
];
/** An undated row with this many plan fields carries a plan; convention. */
const PLAN_FIELDS_UNDATED = 2;
/** A dated row with this many plan fields is more than a session; convention. */
const PLAN_FIELDS_DATED = 4;
/** With more rows a school than this, a dated table is a calendar: strands are two to four a school. */
const MOST_STRANDS_A_SCHOOL = 8;
const CALENDAR_SHARE = 0.5;

const isDated = ({ fields }: SourceRecord): boolean =>
  fields.date !== undefined || fields.term !== undefined || fields.end !== undefined;

function planFields({ fields }: SourceRecord): number {
  let count = 0;
  for (const field of PLAN_FIELDS) if (fields[field] !== undefined) count += 1;
  return count;
}

function isCalendar({ records }: SourceTable): boolean {
  return records.filter(isDated).length >= records.length * CALENDAR_SHARE;
}

function hasFewRowsASchool({ records }: SourceTable): boolean {
  const schools = new Set(records.map(({ school }) => school)).size;
  return records.length <= schools * MOST_STRANDS_A_SCHOOL;
}

function placeWithoutPlan(record: SourceRecord): Place {
  const { approach, problem, priority } = record.fields;
  if (approach !== undefined || isDated(record)) return 'session';
  if (problem !== undefined) return 'why';
  return priority === undefined ? 'carried over' : 'theme';
}

/**
 * Rows of a plan or list of priorities. A calendar's rows are sessions, unless the table has only a
 * few rows a school and the row says what is hard, for whom and how one would know. In an undated
 * table, and in an improvement plan, a row with a plan is a how.
 */
function placeInPlan(table: SourceTable): (record: SourceRecord) => Place {
  if (table.orientation !== 'rows') return () => 'how';
  const calendar = isCalendar(table);
  const few = hasFewRowsASchool(table);
  if (calendar && !few) return placeWithoutPlan;
  const enough = calendar && table.kind === 'plan' ? PLAN_FIELDS_DATED : PLAN_FIELDS_UNDATED;
  return (record) => (planFields(record) >= enough ? 'how' : placeWithoutPlan(record));
}

/** True where a table lists people: nothing of it travels but headings and counts. */
function listsPeople({ columns }: SourceTable): boolean {
  return columns.some(({ field }) => field === 'person' || field === 'respondent');
}

function placeIn(table: SourceTable): (record: SourceRecord) => Place {
  switch (table.kind) {
    case 'plan':
    case 'priorities':
      return placeInPlan(table);
    case 'log':
      return () => 'training count';
    case 'survey':
    case 'survey_summary':
      return () => 'left where it is';
    case 'matrix':
      return () => 'matrix';
    case 'budget':
    case 'other':
      return listsPeople(table) ? () => 'left where it is' : () => 'carried over';
  }
}

/** Only plans and lists of priorities have boxes in which a problem named is a problem meant. */
function problemIn(
  { kind }: SourceTable,
  { fields }: SourceRecord,
  names: NamesProblem
): string | null {
  if (kind !== 'plan' && kind !== 'priorities') return null;
  const { problem, priority } = fields;
  if (problem !== undefined && names(problem, 'problem')) return problem;
  return priority !== undefined && names(priority, 'any heading') ? priority : null;
}

/** Decides for every record of every table where it goes, and reads the problem that it names. */
export function placeRecords(
  tables: readonly SourceTable[],
  names: NamesProblem
): readonly PlacedRecord[] {
  const whoseIs = whoseTeller();
  const placed: PlacedRecord[] = [];
  for (const table of tables) {
    const place = placeIn(table);
    for (const record of table.records) {
      placed.push({
        table,
        record,
        place: place(record),
        whose: whoseIs(record),
        problem: problemIn(table, record, names),
      });
    }
  }
  return placed;
}
