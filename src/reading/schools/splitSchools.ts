import type { School } from '../../plan/school';
import { matchSchool } from './matchSchool';

/** The schools that a cell names, in its order; null for a piece that is no school of the list. */
export function splitSchools(text: string, schools: readonly School[]): readonly (string | null)[] {
  return [matchSchool(text, schools)?.school ?? null];
}
