import type { School } from '../../plan/school';

/** A place in a workbook that names a school. */
export interface SchoolMention {
  readonly text: string;
  readonly from: 'school column' | 'sheet name' | 'title' | 'matrix heading' | 'sub-heading' | 'key';
  readonly sheet: string;
}

/** Two wordings that the workbook itself gives to one school: `SA` and `Saltmarsh Academy`. */
export interface SchoolPair {
  readonly code: string;
  readonly name: string;
}

/** The schools behind all mentions: each with its fullest name and its other spellings. */
export function gatherSchools(mentions: readonly SchoolMention[], pairs: readonly SchoolPair[] = []): readonly School[] {
  return [...new Set([...mentions.map(({ text }) => text), ...pairs.map(({ name }) => name)])].map((name) => ({ name, aliases: [] }));
}
