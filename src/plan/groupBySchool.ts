import type { Whose } from './whose';

/** Groups that are found by whose they are and a key; no long keys are made, for speed. */
export interface Groups<Group> {
  readonly get: (whose: Whose, key: string) => Group | undefined;
  readonly set: (whose: Whose, key: string, group: Group) => void;
  /** All groups in the order in which they were first met. */
  readonly all: () => readonly Group[];
}

/** Empty groups. The same school must come as the same object, as `whoseTeller` gives it. */
export function groupsBySchool<Group>(): Groups<Group> {
  const bySchool = new Map<Whose, Map<string, Group>>();
  const all: Group[] = [];
  return {
    get: (whose, key) => bySchool.get(whose)?.get(key),
    set: (whose, key, group) => {
      const groups = bySchool.get(whose) ?? new Map<string, Group>();
      bySchool.set(whose, groups);
      if (!groups.has(key)) all.push(group);
      groups.set(key, group);
    },
    all: () => all,
  };
}
