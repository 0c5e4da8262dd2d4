import { asText, evened } from './sameValue';
import type { JudgedValue, Truth } from './truth';

/** Words that mean every school, so that no single one is named. */
const EVERY_SCHOOL = /^\s*(all\b|every|trust|whole|central|both\b|cross|mat\b)/i;

/** The school that a name stands for: its own name, null for every school, `?…` for a stranger. */
export type SchoolBook = (name: JudgedValue) => string | null;

function nameKey(name: JudgedValue): string {
  return evened(name).replace(/^the/, '');
}

/** The book of a truth's schools, by all the names that it gives them. */
export function schoolBook(schools: Truth['schools']): SchoolBook {
  const known = new Map(
    schools.flatMap(({ name, aliases = [] }) =>
      [name, ...aliases].map((written) => [nameKey(written), name] as const)
    )
  );
  return (name) => {
    if (asText(name).trim() === '') return null;
    const school = known.get(nameKey(name));
    if (school !== undefined) return school;
    return EVERY_SCHOOL.test(asText(name)) ? null : `?${evened(name)}`;
  };
}
