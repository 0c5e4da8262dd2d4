import type { How } from '../../plan/trustPlan';
import type { AskedOfPlan } from '../rule';

/** A day as `YYYY-MM-DD`. */
export const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Fewest rows or schools that several of them may be said to be; convention. */
export const SEVERAL = 3;

/** The name of the school whose how it is, or ''. */
export const schoolOf = ({ whose }: How): string => (whose.type === 'school' ? whose.name : '');

/** One question to the trust about the first of some hows, or none. */
export function ofTrust(hows: readonly How[], quoted: string): readonly AskedOfPlan[] {
  const first = hows[0];
  return first ? [{ where: first.source, school: '', quoted }] : [];
}

/** One question to a school about the first of its hows, with nothing quoted, or none. */
export function ofSchool(hows: readonly How[]): readonly AskedOfPlan[] {
  const first = hows[0];
  return first ? [{ where: first.source, school: schoolOf(first), quoted: '' }] : [];
}

/** The hows by a key, in their order; those with the key '' are left out. */
export function groupsOf(
  hows: readonly How[],
  keyOf: (how: How) => string
): readonly (readonly [string, readonly How[]])[] {
  const groups = new Map<string, How[]>();
  for (const how of hows) {
    const key = keyOf(how);
    const group = groups.get(key);
    if (group) group.push(how);
    else if (key !== '') groups.set(key, [how]);
  }
  return [...groups];
}

const EXAMPLE_SCHOOLS = ['Ash Primary', 'Beech Primary', 'Cedar Primary'] as const;

/** A how of an example school, for a rule's examples. */
export const schoolsHow = (name: string, rest: Partial<How>): Partial<How> => ({
  whose: { type: 'school', name },
  ...rest,
});

/** Hows of three example schools in turn. */
export const threeSchools = (each: readonly Partial<How>[]): readonly Partial<How>[] =>
  each.map((rest, index) => schoolsHow(EXAMPLE_SCHOOLS[index % 3] ?? '', rest));

/** The same how of one example school several times. */
export const times = (count: number, rest: Partial<How>): readonly Partial<How>[] =>
  Array.from({ length: count }, () => schoolsHow('Ash Primary', rest));
