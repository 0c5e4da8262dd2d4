import type { School } from '../../plan/school';
import { everySchool } from '../schoolNames/everySchool';
import { splitSchools } from '../schoolNames/splitSchools';

/** Whose a record is: one or more schools, every school, or nobody knows. */
export interface WhichSchools {
  /** Canonical names; empty where it is every school's or unknown. */
  readonly names: readonly (string | null)[];
  readonly every: boolean;
}

const UNKNOWN: WhichSchools = { names: [null], every: false };
const EVERY: WhichSchools = { names: [null], every: true };

/** A reader of school cells that remembers what each wording meant. */
export function schoolCells(schools: readonly School[]): (text: string) => WhichSchools {
  const known = new Map<string, WhichSchools>();
  const read = (text: string): WhichSchools => {
    if (text === '') return UNKNOWN;
    if (everySchool(text)) return EVERY;
    const names = [
      ...new Set(splitSchools(text, schools).flatMap((name) => (name === null ? [] : [name]))),
    ];
    return names.length > 0 ? { names, every: false } : UNKNOWN;
  };
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const now = read(text);
    known.set(text, now);
    return now;
  };
}
