import type { School } from '../../plan/school';

/** A school that a text was taken for. */
export interface SchoolMatch {
  /** The canonical name. */
  readonly school: string;
  readonly confidence: number;
  readonly reason: string;
}

/** The one school that a text names, or null where it names none or could name two. */
export function matchSchool(text: string, schools: readonly School[]): SchoolMatch | null {
  const found = schools.find(({ name, aliases }) => name === text || aliases.includes(text));
  return found ? { school: found.name, confidence: 1, reason: 'the same name' } : null;
}
