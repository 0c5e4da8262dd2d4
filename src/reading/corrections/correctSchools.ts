import type { School } from '../../plan/school';
import type { Corrections, PlaceKey } from './corrections';
import { nameKey } from './places';

const spellingsOf = ({ name, aliases }: School): readonly string[] => [name, ...aliases];

function withSpelling(schools: readonly School[], key: PlaceKey): School | undefined {
  return schools.find((school) =>
    spellingsOf(school).some((spelling) => nameKey(spelling) === key)
  );
}

/** Takes spellings out of the schools they were taken for; each becomes a school. */
function part(schools: readonly School[], apart: ReadonlySet<PlaceKey>): readonly School[] {
  if (apart.size === 0) return schools;
  return schools.flatMap((school) => {
    const own = school.aliases.filter((alias) => apart.has(nameKey(alias)));
    if (own.length === 0) return [school];
    const aliases = school.aliases.filter((alias) => !own.includes(alias));
    return [{ ...school, aliases }, ...own.map((name) => ({ name, aliases: [] }))];
  });
}

/** The first of the two keeps its name: schools come with the fullest names first. */
function merge(
  schools: readonly School[],
  [one, other]: readonly [PlaceKey, PlaceKey]
): readonly School[] {
  const pair = [withSpelling(schools, one), withSpelling(schools, other)];
  const [kept, joined] = schools.filter((school) => pair.includes(school));
  if (!kept || !joined) return schools;
  const together = { ...kept, aliases: [...kept.aliases, ...spellingsOf(joined)] };
  return schools.flatMap((school) =>
    school === joined ? [] : [school === kept ? together : school]
  );
}

/** The schools as found, with those joined and parted that a person joined and parted. */
export function correctSchools(
  schools: readonly School[],
  { same, apart }: Corrections
): readonly School[] {
  return same.reduce(merge, part(schools, new Set(apart)));
}
