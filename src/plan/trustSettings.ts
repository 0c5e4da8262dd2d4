import { QUESTIONED_IDEAS } from '../vocabulary/planWords';
import { ASK_SETTING, SETTING_NAMES } from '../vocabulary/settingNames';
import { STATUTORY_WORDS } from '../vocabulary/statutory';
import { sameWords } from './sameWords';
import { termDatesIn, type TermDates } from './termDates';

/** Numbers from which a question is worth asking; all are conventions that a trust may change. */
export interface Thresholds {
  /** Share of words, 0 to 1, that two texts have in common to count as nearly the same. */
  readonly copiedLikeness: number;
  /** Schools with nearly the same how before the trust is asked about it. */
  readonly copiedSchools: number;
  /** Rows of one lead in a school from which it is asked which two they would keep. */
  readonly strandsLed: number;
  /** Live rows in a school above which it is asked which could wait. */
  readonly liveRows: number;
  /** Days from the start of a how to the soonest sensible day to look again. */
  readonly soonestLook: number;
}

/** What a trust has set in its workbook, complete: what it left alone has its default. */
export interface TrustSettings {
  /** No count or score about fewer people is shown; never under 5. */
  readonly minimumReplies: number;
  /** `2025-26`, or '' where it is to follow from the files. */
  readonly academicYear: string;
  /** Questions switched on or off by their rule's number (`R05`); the others stay as they come. */
  readonly switches: ReadonlyMap<string, boolean>;
  /** Words of rows that the law or safety asks for; a trailing `*` stands for any ending. */
  readonly statutory: readonly string[];
  /** Names that count as programmes or techniques beside the built-in list. */
  readonly programmes: readonly string[];
  /** Names of the built-in list that this trust doesn't count. */
  readonly notProgrammes: readonly string[];
  /** Ideas that have been questioned. */
  readonly questioned: readonly string[];
  /** The half terms that the trust has given, in its order; empty where it gave none. */
  readonly termDates: readonly TermDates[];
  readonly thresholds: Thresholds;
}

/** Fewest people a count or score may ever be about: the habit of school surveys (domain research, 10). */
export const FEWEST_REPLIES = 5;

/** What is used where a trust sets nothing else. Likeness, schools and rows: conventions. */
export const DEFAULT_SETTINGS: TrustSettings = {
  minimumReplies: FEWEST_REPLIES,
  academicYear: '',
  switches: new Map(),
  statutory: STATUTORY_WORDS,
  programmes: [],
  notProgrammes: [],
  questioned: QUESTIONED_IDEAS,
  termDates: [],
  thresholds: {
    copiedLikeness: 0.85,
    copiedSchools: 3,
    strandsLed: 4,
    liveRows: 5,
    soonestLook: 21,
  },
};

const PER_CENT = 100;
const RULE_NUMBER = /\bR\d{2}\b/g;
const YES = new Set(['yes', 'y', 'on', 'true', '1']);
const NO = new Set(['no', 'n', 'off', 'false', '0']);

interface Setting {
  readonly name: string;
  readonly value: string;
}

const wordsOf = (cell: unknown): string =>
  typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? String(cell).trim()
    : '';

/** Rows whose value people have left empty, such as a place for an own word, set nothing. */
function settingsIn(rows: readonly (readonly unknown[])[]): readonly Setting[] {
  return rows
    .map(([name, value]) => ({ name: wordsOf(name), value: wordsOf(value) }))
    .filter(({ name, value }) => name !== '' && value !== '');
}

/** A number that makes sense there, else the default: what people mistype never changes a rule. */
function numberIn(
  settings: readonly Setting[],
  name: string,
  [least, most]: readonly [number, number]
) {
  const value = settings.findLast((setting) => sameWords(setting.name) === sameWords(name))?.value;
  const number = Number(value?.replace(/%$/, ''));
  return value !== undefined && number >= least && number <= most ? number : null;
}

function switchesIn(settings: readonly Setting[]): ReadonlyMap<string, boolean> {
  const switches = new Map<string, boolean>();
  for (const { name, value } of settings) {
    if (!name.toLowerCase().startsWith(ASK_SETTING.trim().toLowerCase())) continue;
    const word = value.toLowerCase();
    if (!YES.has(word) && !NO.has(word)) continue;
    for (const [id] of name.matchAll(RULE_NUMBER)) switches.set(id, YES.has(word));
  }
  return switches;
}

/** A word as our lists write it: `invigilat…` on the sheet is `invigilat*`. */
const listed = (word: string): string => word.toLowerCase().replace(/(?:…|\.\.\.)$/, '*');

function listIn(settings: readonly Setting[], name: string): readonly string[] {
  return settings
    .filter((setting) => sameWords(setting.name) === sameWords(name))
    .map(({ value }) => value);
}

const orDefault = (words: readonly string[], usual: readonly string[]): readonly string[] =>
  words.length === 0 ? usual : words.map(listed);

function thresholdsIn(settings: readonly Setting[]): Thresholds {
  const usual = DEFAULT_SETTINGS.thresholds;
  const likeness = numberIn(settings, SETTING_NAMES.copiedLikeness, [50, PER_CENT]);
  return {
    copiedLikeness: likeness === null ? usual.copiedLikeness : likeness / PER_CENT,
    copiedSchools:
      numberIn(settings, SETTING_NAMES.copiedSchools, [2, 1000]) ?? usual.copiedSchools,
    strandsLed: numberIn(settings, SETTING_NAMES.strandsLed, [2, 1000]) ?? usual.strandsLed,
    liveRows: numberIn(settings, SETTING_NAMES.liveRows, [1, 1000]) ?? usual.liveRows,
    soonestLook: numberIn(settings, SETTING_NAMES.soonestLook, [0, 366]) ?? usual.soonestLook,
  };
}

/**
 * What a trust has set, from the body of its Settings table: rows of name, value and anything after
 * them, as Excel gives cells. A minimum of replies under 5 is ignored; so is a value that makes no
 * sense, an unknown name and an empty row. No rows at all give the defaults.
 *
 * @example
 * trustSettings([['Minimum of replies', 8], ['Ask: who leads (R23)', 'Yes']])
 */
export function trustSettings(rows: readonly (readonly unknown[])[]): TrustSettings {
  const settings = settingsIn(rows);
  const replies = numberIn(settings, SETTING_NAMES.minimumReplies, [FEWEST_REPLIES, 10_000]);
  const year = listIn(settings, SETTING_NAMES.academicYear).at(-1) ?? '';
  return {
    minimumReplies: replies === null ? FEWEST_REPLIES : Math.ceil(replies),
    academicYear: /^\d{4}-\d{2}$/.test(year) ? year : '',
    switches: switchesIn(settings),
    statutory: orDefault(listIn(settings, SETTING_NAMES.statutory), STATUTORY_WORDS),
    programmes: listIn(settings, SETTING_NAMES.programme).map(listed),
    notProgrammes: listIn(settings, SETTING_NAMES.notProgramme).map(listed),
    questioned: orDefault(listIn(settings, SETTING_NAMES.questioned), QUESTIONED_IDEAS),
    termDates: listIn(settings, SETTING_NAMES.termDates).flatMap(
      (words) => termDatesIn(words) ?? []
    ),
    thresholds: thresholdsIn(settings),
  };
}
