import type { School } from '../../plan/school';
import type { Field } from '../../vocabulary/fields';
import { everySchool } from '../schoolNames/everySchool';
import { looksLikeSchoolName } from '../schoolNames/looksLikeSchoolName';
import { matchSchool } from '../schoolNames/matchSchool';
import {
  asSchools,
  NEARLY_ALL_SCHOOLS,
  PEOPLE_AND_BODIES,
  PLAIN_HEADING,
  type ColumnDraft,
} from './columnDraft';

/** Below this share of values that are school names a column is not the schools' column. */
const SHARE_OF_SCHOOLS = 0.6;
const SURE_OF_SCHOOL = 0.6;
/** A heading that plainly names a field is not taken for a school's name. */
const SURE_OF_FIELD = 0.6;
const LONGEST_MARK = 60;
/** A school's own name over a column is the school, however much stands under it. */
const SURE_OF_NAME = 0.95;

function schoolShare({ samples }: ColumnDraft, schools: readonly School[]): number {
  const distinct = [...new Set(samples)];
  if (distinct.length === 0) return 0;
  const known = distinct.filter(
    (text) => text.length <= 80 && (everySchool(text) || matchSchool(text, schools) !== null)
  );
  return known.length / distinct.length;
}

/** Headings under which schools that are known by now may stand: of others, and of whom it is for. */
const MAY_BE_SCHOOLS: readonly Field[] = [...PEOPLE_AND_BODIES, 'pupils'];

/** True where a column's heading says so little that a share of school names decides. */
function isOpenToSchools({ meaning, confidence, guesses }: ColumnDraft): boolean {
  return meaning.type === 'unmapped' || confidence < 0.5 || (guesses[0]?.confidence ?? 0) < 0.5;
}

/** True where school names in nearly every row outweigh a heading of other people or places. */
function mayHoldSchools(draft: ColumnDraft): boolean {
  if (isOpenToSchools(draft)) return true;
  const { meaning, guesses } = draft;
  return (
    meaning.type === 'field' &&
    MAY_BE_SCHOOLS.includes(meaning.field) &&
    (guesses[0]?.confidence ?? 0) < PLAIN_HEADING
  );
}

/** A column of school names whatever its heading says, or a column that carries one school's marks. */
function placeOne(draft: ColumnDraft, schools: readonly School[], isNamed: boolean): ColumnDraft {
  const { meaning } = draft;
  const isSchoolColumn = meaning.type === 'field' && meaning.field === 'school';
  if ((isSchoolColumn && looksLikeSchoolName(draft.heading) < 0.5) || meaning.type === 'item')
    return draft;
  const headed = draft.heading === '' ? null : matchSchool(draft.heading, schools);
  const best = draft.guesses[0];
  const plainField =
    best?.meaning.type === 'field' &&
    best.meaning.field !== 'school' &&
    best.confidence >= SURE_OF_FIELD;
  if (
    headed &&
    headed.confidence >= SURE_OF_SCHOOL &&
    !plainField &&
    (headed.confidence >= SURE_OF_NAME || draft.profile.meanLength <= LONGEST_MARK)
  ) {
    return {
      ...draft,
      meaning: { type: 'school', school: headed.school },
      confidence: headed.confidence,
      reason: headed.reason,
    };
  }
  if (
    !isNamed &&
    mayHoldSchools(draft) &&
    draft.profile.filled >= 2 &&
    schoolShare(draft, schools) >= (isOpenToSchools(draft) ? SHARE_OF_SCHOOLS : NEARLY_ALL_SCHOOLS)
  ) {
    return asSchools(draft, 0.8, 'its values are the names of schools');
  }
  return draft;
}

/** Down the side of a planner stand the schools, even where the corner says what runs across as well. */
export function schoolsBesideWeeks(
  drafts: readonly ColumnDraft[],
  schools: readonly School[]
): readonly ColumnDraft[] {
  const isSchool = ({ meaning }: ColumnDraft): boolean =>
    meaning.type === 'field' && meaning.field === 'school';
  const [first] = drafts;
  if (!first || drafts.some(isSchool) || schoolShare(first, schools) < NEARLY_ALL_SCHOOLS)
    return drafts;
  return drafts.map((draft) =>
    draft === first ? asSchools(draft, 0.8, 'the names of schools beside the weeks') : draft
  );
}

/** From here on a table is a matrix, and a code over a column is a school's whatever else it spells. */
const SURE_OF_MATRIX = 3;
const isCode = (heading: string): boolean => /^[A-Z]{2,5}$/.test(heading);

function asMarks(draft: ColumnDraft, schools: readonly School[]): ColumnDraft {
  const match = matchSchool(draft.heading, schools);
  if (!match || draft.meaning.type === 'school') return draft;
  return {
    ...draft,
    meaning: { type: 'school', school: match.school },
    confidence: match.confidence,
    reason: match.reason,
  };
}

/**
 * Finds the schools among a table's columns: the column that names them, and on a matrix the columns
 * that carry their marks. A single column with a school's name over it is no matrix.
 */
export function placeSchools(
  drafts: readonly ColumnDraft[],
  schools: readonly School[]
): readonly ColumnDraft[] {
  const isNamed = drafts.some(
    ({ meaning }) => meaning.type === 'field' && meaning.field === 'school'
  );
  const placed = drafts.map((draft) => placeOne(draft, schools, isNamed));
  const marks = placed.filter(({ meaning }) => meaning.type === 'school').length;
  if (marks >= SURE_OF_MATRIX)
    return placed.map((draft) => (isCode(draft.heading) ? asMarks(draft, schools) : draft));
  if (marks >= 2) return placed;
  return placed.map((draft, nth) =>
    draft.meaning.type === 'school' ? (drafts[nth] ?? draft) : draft
  );
}
