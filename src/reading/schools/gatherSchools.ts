import type { School } from '../../plan/school';
import { NOT_SCHOOL_WORDS } from '../../vocabulary/schoolWords';
import { valueShape, type ValueShape } from '../values/valueShape';
import { everySchool } from './everySchool';
import { isCode } from './initials';
import { looksLikeSchoolName } from './looksLikeSchoolName';
import { askForSchool } from './matchSchool';
import { schoolNameWords } from './schoolNameWords';
import { splitSchools } from './splitSchools';

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

const LONGEST_NAME = 80;
const NO_SCHOOL_SHAPES: ReadonlySet<ValueShape> = new Set([
  'date',
  'day-month',
  'week',
  'term',
  'half-term',
  'month',
  'year',
  'number',
  'money',
  'duration',
  'percent',
  'tick',
  'yes-no',
  'status',
  'likert',
  'email',
  'url',
  'school-year-group',
  'staff-group',
  'format-word',
  'role',
  'long-text',
  'blank',
]);
const SEVERAL = /[,;\n/+|]|\s(?:and|&)\s|\s&|&\s/;
const NOTHING =
  /^(?:tb[cad]|n ?\/? ?a|none|unknown|other|prefer not to say|school|academy|name|-+|\?+)$/i;

/** Whether a text could be a school's name where one is expected. */
function couldBeSchool({ text, from }: SchoolMention): boolean {
  const bare = text.trim();
  if (
    bare.length < 2 ||
    bare.length > LONGEST_NAME ||
    NOTHING.test(bare) ||
    everySchool(bare) ||
    !/\p{L}{2}/u.test(bare)
  )
    return false;
  if (looksLikeSchoolName(bare) >= 0.5) return true;
  if (NO_SCHOOL_SHAPES.has(valueShape(bare))) return false;
  const words = schoolNameWords(bare).all;
  if (words.length === 0 || words.length > 7 || words.some((word) => NOT_SCHOOL_WORDS.has(word)))
    return false;
  return from !== 'title' && from !== 'sub-heading';
}

interface Cluster {
  readonly name: string;
  readonly aliases: readonly string[];
}

const TRAILING =
  /\s*[-–—|:]\s*(?:cpd|cpl|pdl|autumn|spring|summer|aut|spr|sum|term|plan|calendar|20\d\d|\d\d[-/]\d\d)\b.*$/i;

const clean = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(TRAILING, '')
    .replace(/[\s:*]+$/, '')
    .trim();

/** Fuller names first, codes last: a short form is matched with the full one that is there already. */
function fullness(text: string): number {
  const { all, core } = schoolNameWords(text);
  const typed = all.length - core.length;
  const untidy = text === text.toUpperCase() || text === text.toLowerCase() ? 4 : 0;
  const noted = /\(.*\d.*\)|\w\.$/.test(text) ? 8 : 0;
  return (
    (isCode(text) ? -100 : 0) +
    core.length * 10 +
    typed * 3 +
    Math.min(text.length, 60) / 60 -
    untidy -
    noted
  );
}

function addAlias(clusters: readonly Cluster[], name: string, alias: string): readonly Cluster[] {
  return clusters.map((cluster) => {
    if (cluster.name !== name || alias === name || cluster.aliases.includes(alias)) return cluster;
    return { name, aliases: [...cluster.aliases, alias] };
  });
}

/** Puts a wording to the school that it names, or makes it a school of its own. */
function place(
  clusters: readonly Cluster[],
  text: string,
  makesSchool: boolean
): readonly Cluster[] {
  const found = askForSchool(text, clusters);
  if (found.type === 'one') return addAlias(clusters, found.match.school, text);
  if (found.type === 'several' || !makesSchool) return clusters;
  return [...clusters, { name: text, aliases: [] }];
}

/** The fullest wording becomes the name; the rest are aliases. */
function withFullestName({ name, aliases }: Cluster): School {
  const all = [name, ...aliases];
  const fullest = all.reduce(
    (best, wording) => (fullness(wording) > fullness(best) ? wording : best),
    name
  );
  return { name: fullest, aliases: all.filter((wording) => wording !== fullest) };
}

function placePairs(
  clusters: readonly Cluster[],
  pairs: readonly SchoolPair[]
): readonly Cluster[] {
  return pairs.reduce((known, { code, name }) => {
    const found = askForSchool(name, known);
    if (found.type !== 'one') return known;
    const taken = askForSchool(code, known);
    const elsewhere =
      taken.type === 'one' &&
      taken.match.school !== found.match.school &&
      taken.match.confidence > 0.9;
    return elsewhere || everySchool(code) ? known : addAlias(known, found.match.school, code);
  }, clusters);
}

/** Cells with several schools: what is not known yet in them becomes a school where it looks like one. */
function placeSeveral(clusters: readonly Cluster[], texts: readonly string[]): readonly Cluster[] {
  return texts.reduce((known, text) => {
    const parts = splitSchools(text, known);
    if (parts.every((part) => part !== null))
      return parts.length === 1 ? place(known, text, false) : known;
    if (looksLikeSchoolName(text) >= 0.5) return place(known, text, true);
    const pieces = text.split(/\s*[,;\n/+|]\s*/).filter((piece) => piece.trim() !== '');
    return pieces.length < 2
      ? known
      : pieces.reduce(
          (so, piece) =>
            place(
              so,
              clean(piece),
              couldBeSchool({ text: piece, from: 'school column', sheet: '' }) && !isCode(piece)
            ),
          known
        );
  }, clusters);
}

/**
 * The schools behind all mentions of a workbook: each with its fullest name and its other
 * spellings. All schools, the trust, `TBC`, groups of staff and the like never become schools; a
 * wording that could be two schools is left out. Pairs join a code to its name.
 */
export function gatherSchools(
  mentions: readonly SchoolMention[],
  pairs: readonly SchoolPair[] = []
): readonly School[] {
  const named = pairs.map(({ name }): SchoolMention => ({ text: name, from: 'key', sheet: '' }));
  const texts = [...named, ...mentions]
    .filter(couldBeSchool)
    .map(({ text }) => clean(text))
    .filter((text) => text !== '');
  const distinct = [...new Set(texts)].sort((a, b) => fullness(b) - fullness(a));
  const codes = new Set(pairs.map(({ code }) => clean(code)));
  const severals = distinct.filter((text) => SEVERAL.test(text) && looksLikeSchoolName(text) < 0.5);
  const singles = distinct.filter((text) => !severals.includes(text) && !codes.has(text));
  const words = singles.filter((text) => !isCode(text));
  const full = words.reduce<readonly Cluster[]>((known, text) => place(known, text, true), []);
  const paired = placePairs(full, pairs);
  const coded = singles.filter(isCode).reduce((known, text) => place(known, text, true), paired);
  return placeSeveral(coded, severals).map(withFullestName);
}
