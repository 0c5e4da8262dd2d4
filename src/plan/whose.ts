import type { SourceRecord } from './sourceRecord';

/** Whose something is: one school's, all schools' together, or nobody said. */
export type Whose =
  | { readonly type: 'school'; readonly name: string }
  | { readonly type: 'together' }
  | { readonly type: 'unknown' };

/** What people see in place of a school's name where all schools do something together. */
export const TOGETHER = 'Together across the trust';

const SHARED: Whose = { type: 'together' };
const UNKNOWN: Whose = { type: 'unknown' };

/** The words for whose something is: the school's name, `Together across the trust`, or ''. */
export function whoseName(whose: Whose): string {
  if (whose.type === 'school') return whose.name;
  return whose.type === 'together' ? TOGETHER : '';
}

/** Tells whose a record is; gives the same object for the same school. */
export function whoseTeller(): (record: SourceRecord) => Whose {
  const known = new Map<string, Whose>();
  return ({ school, everySchool }) => {
    if (school === null) return everySchool ? SHARED : UNKNOWN;
    const seen = known.get(school);
    if (seen) return seen;
    const whose: Whose = { type: 'school', name: school };
    known.set(school, whose);
    return whose;
  };
}
