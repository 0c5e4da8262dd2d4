import type { School } from '../plan/school';
import { matchSchool } from '../reading/schoolNames/matchSchool';
import { isBlank, quoted, usedRows } from './arguments/cells';
import { cannotUse, gives, isMissing, type Outcome } from './outcome';

/** Lists that were read last: a column of formulas hands over the same one again and again. */
let last: { readonly key: string; readonly schools: readonly School[] } | null = null;

function schoolsIn(argument: unknown): readonly School[] {
  const names = usedRows(argument)
    .flat()
    .flatMap((cell) => (typeof cell === 'string' && !isBlank(cell) ? [cell.trim()] : []));
  const key = names.join('\n');
  if (last?.key !== key)
    last = { key, schools: [...new Set(names)].map((name) => ({ name, aliases: [] })) };
  return last.schools;
}

/** The school of a list that a text means; refused where it means none, or could mean two. */
export function findSchool(text: string, list: unknown): Outcome<string> {
  if (text === '') return gives('');
  const schools = schoolsIn(list);
  if (schools.length === 0)
    return cannotUse(
      'CPD.SCHOOL needs a list of your schools as its second argument; this range is empty.'
    );
  const same = schools.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  const match = same?.name ?? matchSchool(text, schools)?.school;
  return match === undefined
    ? isMissing(
        `${quoted(text)} fits no school of the list, or several alike. Type more of the name, or add the school to the list.`
      )
    : gives(match);
}
