import type { School } from '../../plan/school';
import { NO_SCHOOL } from '../../vocabulary/schoolNameWords';
import { everySchool } from './everySchool';
import { looksLikeSchoolName } from './looksLikeSchoolName';
import { matchSchool } from './matchSchool';
import { parseSchoolName } from './schoolName';

/** A place in a workbook that names a school. */
export interface SchoolMention {
  readonly text: string;
  readonly from:
    'school column' | 'sheet name' | 'title' | 'matrix heading' | 'sub-heading' | 'key';
  readonly sheet: string;
}

/** Two wordings that the workbook itself gives to one school: `SA` and `Saltmarsh Academy`. */
export interface SchoolPair {
  readonly code: string;
  readonly name: string;
}

const SEVERAL = /[,;/+\n]|\s&\s|\band\b/i;
const LONGEST_NAME = 70;
const SURE_OF_PIECE = 0.8;

function mayBeSchool(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_NAME || !/\p{L}{2}/u.test(text)) return false;
  if (/\b(staff|teachers?|leaders?|teams?|pupils|governors)\b/i.test(text)) return false;
  if (everySchool(text) || NO_SCHOOL.test(text) || /[?!@]|\d{2}/.test(text)) return false;
  return text.split(/\s+/).length <= 10 && parseSchoolName(text).words.length > 0;
}

/** Names written out come first, since the shorter spellings are measured against them. */
function fullness(text: string): number {
  const { words } = parseSchoolName(text);
  const shouted = text === text.toUpperCase() ? -0.5 : 0;
  const whispered = text === text.toLowerCase() ? -0.7 : 0;
  const bracket = /\((?!special|semh|vc|va)/i.test(text) ? -1.5 : 0;
  return (
    looksLikeSchoolName(text) * 4 +
    Math.min(words.length, 8) +
    shouted +
    whispered +
    bracket +
    Math.min(text.length, 60) / 100
  );
}

/** A growing list: a new list each time, so that what was matched before is not remembered wrongly. */
function addSpelling(schools: readonly School[], text: string, to: string): readonly School[] {
  return schools.map((school) =>
    school.name === to && text !== to && !school.aliases.includes(text)
      ? { ...school, aliases: [...school.aliases, text] }
      : school
  );
}

function place(schools: readonly School[], text: string): readonly School[] {
  if (schools.some(({ name }) => name === text)) return schools;
  const match = matchSchool(text, schools);
  if (match) return addSpelling(schools, text, match.school);
  return isAmbiguous(text, schools) ? schools : [...schools, { name: text, aliases: [] }];
}

/** A short name that fits several schools alike is none of them, and no new school either. */
function isAmbiguous(text: string, schools: readonly School[]): boolean {
  const fitting = schools.filter(
    (school) => (matchSchool(text, [school])?.confidence ?? 0) >= 0.75
  );
  return fitting.length >= 2;
}

/** `St Edwen's and Alder Row` names two where one of them is known; `St Peter & St Paul` names one. */
function namesSeveral(text: string, schools: readonly School[]): boolean {
  const pieces = text.split(/\s*(?:[,;/+\n]|&|\band\b)\s*/i).filter((piece) => piece !== '');
  return (
    pieces.length >= 2 &&
    pieces.some((piece) => (matchSchool(piece, schools)?.confidence ?? 0) >= SURE_OF_PIECE)
  );
}

/** The schools behind all mentions: each with its fullest name and its other spellings. */
export function gatherSchools(
  mentions: readonly SchoolMention[],
  pairs: readonly SchoolPair[] = []
): readonly School[] {
  const named = new Set(pairs.map(({ name }) => name));
  const codes = new Set(pairs.map(({ code }) => code).filter((code) => !named.has(code)));
  const texts = [
    ...new Set([...pairs.map(({ name }) => name), ...mentions.map(({ text }) => text)]),
  ]
    .filter((text) => mayBeSchool(text) && !codes.has(text))
    .sort((a, b) => fullness(b) - fullness(a) || a.localeCompare(b, 'en-GB'));
  const singles = texts.filter((text) => !SEVERAL.test(text));
  const several = texts.filter((text) => SEVERAL.test(text));
  let schools: readonly School[] = [];
  for (const text of singles) schools = place(schools, text);
  for (const { code, name } of pairs) {
    const owner = schools.find((school) => school.name === name || school.aliases.includes(name));
    if (owner) schools = addSpelling(schools, code, owner.name);
  }
  for (const text of several) if (!namesSeveral(text, schools)) schools = place(schools, text);
  return schools;
}
