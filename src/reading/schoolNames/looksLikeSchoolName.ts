import { remembered } from '../headings/remembered';
import {
  SCHOOL_STAGES,
  SCHOOL_TYPES,
  NOT_IN_SCHOOL_NAMES,
  SAINTLY,
  SCHOOL_ENDINGS,
} from '../../vocabulary/schoolNameWords';
import { parseSchoolName } from './schoolName';

const MOST_WORDS = 9;
const LONGEST = 70;

/** Every telling word begins with a capital, as a name's words do (or all letters are capitals). */
function isNamed(text: string): boolean {
  const words = text
    .replace(/\([^)]*\)/g, '')
    .split(/[\s-]+/)
    .filter((word) => word !== '');
  const small = /^(of|the|and|à|a|in|at|on|&|for|le|de|la|through)$/i;
  return words.every((word) => small.test(word) || /^[\p{Lu}'’(]/u.test(word));
}

function measure(text: string): number {
  const bare = text.trim();
  if (bare.length < 4 || bare.length > LONGEST || /[:?!;,\d]/.test(bare.replace(/\([^)]*\)/g, '')))
    return 0;
  if (bare.split(/\s+/).length > MOST_WORDS || NOT_IN_SCHOOL_NAMES.test(bare)) return 0;
  const { core, words } = parseSchoolName(bare);
  const own = core.filter((word) => !(word in SCHOOL_STAGES) && !SCHOOL_TYPES.has(word));
  if (own.length === 0 || words.length < 2 || !isNamed(bare)) return 0.05;
  const saintly = SAINTLY.test(bare);
  if (SCHOOL_ENDINGS.test(bare.replace(/\([^)]*\)/g, '').trim()))
    return core.length > 1 || saintly ? 0.95 : 0.85;
  return saintly && core.length <= 5 ? 0.7 : 0.1;
}

/** How much a text looks like the name of a school by its words alone, 0 to 1. */
export const looksLikeSchoolName: (text: string) => number = remembered(measure);
