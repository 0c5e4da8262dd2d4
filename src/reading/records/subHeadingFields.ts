import type { School } from '../../plan/school';
import type { Field } from '../../vocabulary/fields';
import type { ColumnDraft } from '../columns/columnDraft';
import { everySchool } from '../schoolNames/everySchool';
import { matchSchool } from '../schoolNames/matchSchool';
import type { SubHeading } from '../tables/layout';
import { valueShape } from '../values/valueShape';

/** What the sub-heading above a row gives to it. */
export interface SubHeadingValues {
  readonly school: string | null;
  readonly everySchool: boolean;
  readonly field: Field | null;
  readonly text: string;
}

const NOTHING: SubHeadingValues = { school: null, everySchool: false, field: null, text: '' };
const TERM_SHAPES: ReadonlySet<string> = new Set(['term', 'half-term', 'week', 'month']);
const YEAR_ONLY = /^(academic |school )?(year )?(20\d\d)?\s*[-–/]?\s*(20)?\d\d( year)?$/i;

function saysTerm(text: string): boolean {
  if (TERM_SHAPES.has(valueShape(text))) return true;
  return (
    text.length <= 40 &&
    /\b(autumn|spring|summer|aut|spr|sum|half[ -]?term|ht ?[1-6]|term [1-6])\b/i.test(text)
  );
}

function read(
  text: string,
  context: { columns: readonly ColumnDraft[]; schools: readonly School[] }
): SubHeadingValues {
  const has = (field: Field): boolean =>
    context.columns.some(({ meaning }) => meaning.type === 'field' && meaning.field === field);
  const bare = text.replace(/[:–-]\s*$/, '').trim();
  if (saysTerm(bare)) return { ...NOTHING, field: 'term', text: bare };
  const school = matchSchool(bare, context.schools);
  if (school) return { ...NOTHING, school: school.school };
  if (everySchool(bare)) return { ...NOTHING, everySchool: true };
  if (YEAR_ONLY.test(bare) || bare.length > 80) return NOTHING;
  return has('priority') ? NOTHING : { ...NOTHING, field: 'priority', text: bare };
}

/** For each row, what the sub-heading above it says: a school, a term, or the group that it belongs to. */
export function subHeadingFields(
  subHeadings: readonly SubHeading[],
  context: { readonly columns: readonly ColumnDraft[]; readonly schools: readonly School[] }
): (row: number) => SubHeadingValues {
  if (subHeadings.length === 0) return () => NOTHING;
  const values = subHeadings.map(({ row, text }) => ({ row, values: read(text, context) }));
  return (row) => {
    let school = NOTHING;
    let field = NOTHING;
    for (const entry of values) {
      if (entry.row > row) break;
      if (entry.values.school !== null || entry.values.everySchool) school = entry.values;
      else if (entry.values.field !== null) field = entry.values;
    }
    return {
      school: school.school,
      everySchool: school.everySchool,
      field: field.field,
      text: field.text,
    };
  };
}
