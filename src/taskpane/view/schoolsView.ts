import type { School } from '../../plan/school';
import type { PlaceKey } from '../../reading/corrections/corrections';
import { nameKey } from '../../reading/corrections/places';
import { mayBeOneSchool } from '../../reading/schoolNames/mayBeOneSchool';

/** A school with the spellings that were taken for it. */
export interface SchoolView {
  readonly name: string;
  readonly key: PlaceKey;
  readonly spellings: readonly { readonly text: string; readonly key: PlaceKey }[];
}

/** Two schools whose names are alike enough to ask whether they are one. */
export interface AlikeSchools {
  readonly one: SchoolView;
  readonly other: SchoolView;
}

/** The trust's schools as found, and those that may be one. */
export interface SchoolsView {
  readonly schools: readonly SchoolView[];
  readonly alike: readonly AlikeSchools[];
}

function schoolView({ name, aliases }: School): SchoolView {
  return {
    name,
    key: nameKey(name),
    spellings: aliases.map((text) => ({ text, key: nameKey(text) })),
  };
}

/** The schools in alphabetical order, and the pairs that are worth a question. */
export function schoolsView(found: readonly School[]): SchoolsView {
  const schools = [...found]
    .sort((one, other) => one.name.localeCompare(other.name, 'en-GB'))
    .map(schoolView);
  const alike = schools.flatMap((one, at) =>
    schools
      .slice(at + 1)
      .filter((other) => mayBeOneSchool(one.name, other.name))
      .map((other) => ({ one, other }))
  );
  return { schools, alike };
}
