import type { Field } from '../vocabulary/fields';
import { academicYearName, academicYearOf } from './academicYear';
import type { ColumnHeadings } from './columnHeadings';
import { joinWords } from './joinWords';
import type { PlacedRecord } from './placeRecords';
import { sameWords } from './sameWords';
import { shorten } from './shorten';
import { sourceCell } from './sourceCell';
import type { How } from './trustPlan';
import { whoseName } from './whose';

/** Fields that a how has room for; the rest of its row is carried over. */
export const HOW_FIELDS: ReadonlySet<Field> = new Set([
  'school',
  'problem',
  'pupils',
  'evidence',
  'baseline',
  'approach',
  'steps',
  'lead',
  'success',
  'target',
  'review',
  'impact',
  'audience',
  'provider',
  'format',
  'date',
  'end',
  'term',
  'hours',
  'cost',
  'status',
  'notes',
]);

/** Longest name by which a session says which how it is part of. */
export const LONGEST_HOW_NAME = 80;

/** Headings that ask how a school fits something to itself, rather than how it is carried out. */
const FITTING =
  /\b(adapt\w*|fit|fitted|local|locally|here|our (context|school|setting)|chang\w*|differ\w*|tailor\w*)\b/i;

/** The academic year of a date, else of the file, by name; '' where neither says. */
export function yearOf(date: string | undefined, fileYear: number | null): string {
  const first = (date === undefined ? null : academicYearOf(date)) ?? fileYear;
  return first === null ? '' : academicYearName(first);
}

/** A how that somebody wrote: each box in their words, boxes of one meaning one below the other. */
export function writtenHow(
  placed: PlacedRecord,
  headings: ColumnHeadings
): Omit<How, 'id' | 'helpsWith'> {
  const { record, table, whose } = placed;
  const { fields } = record;
  const fits = FITTING.test(headings.ofField('steps')?.heading ?? '');
  return {
    origin: { type: 'written' },
    whose,
    name: shorten(fields.approach ?? fields.steps ?? fields.problem ?? '', LONGEST_HOW_NAME),
    hardHere: fields.problem ?? '',
    whichPupils: fields.pupils ?? '',
    howWeKnow: joinWords([fields.evidence, fields.baseline]),
    whatWeWillDo: joinWords([fields.approach, fits ? '' : fields.steps]),
    whatWeChange: fits ? (fields.steps ?? '') : '',
    whoLeads: fields.lead ?? '',
    hope: joinWords([fields.success, fields.target]),
    lookAgain: fields.review ?? '',
    whatChanged: fields.impact ?? '',
    staff: fields.audience ?? '',
    provider: fields.provider ?? '',
    format: fields.format ?? '',
    start: fields.date ?? '',
    end: fields.end ?? '',
    term: fields.term ?? '',
    hours: fields.hours ?? '',
    cost: fields.cost ?? '',
    status: fields.status ?? '',
    notes: fields.notes ?? '',
    year: yearOf(fields.date, table.academicYear),
    source: sourceCell(table, record),
  };
}

/** What a how's id follows from: whose it is, what is done, and the problem that it answers. */
export function howIdWords({ record, whose }: PlacedRecord): string {
  const { approach = '', problem = '' } = record.fields;
  return [whoseName(whose), sameWords(approach), sameWords(problem)].join('|');
}
