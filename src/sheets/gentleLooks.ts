import type { TrustSettings } from '../plan/trustSettings';
import { PLACEHOLDERS, VAGUE_DATES } from '../vocabulary/planWords';
import { PROGRAMMES, TECHNIQUES } from '../vocabulary/programmes';
import { GROUP_WORDS, PHASE_WORDS } from '../vocabulary/pupilGroups';
import { PUPIL_WORDS } from '../vocabulary/pupils';
import { LIST_NAMES } from './names';

/** A list behind formulas or drop-downs: a column of Lists with a defined name. */
export interface List {
  readonly heading: string;
  readonly name: string;
  readonly choices: readonly string[];
}

/** The boxes of one how as cell addresses for a formula: `$C5`. */
export interface GentleBoxes {
  /** What pupils find hard here. */
  readonly problem: string;
  readonly whichPupils: string;
  readonly whatWeWillDo: string;
  readonly lookAgain: string;
  /** Where a person says that it is routine; null where the form has no such box. */
  readonly helpsWith: string | null;
}

/** When a box is worth a thought, each a formula without `=`; one at a time, the problem first. */
export interface GentleFormulas {
  /** Nothing that pupils find hard, or a programme from the list in its place. */
  readonly problem: string;
  /** A problem, and no group of pupils in either box. */
  readonly whichPupils: string;
  /** A problem with its group, and no day to look again. */
  readonly lookAgain: string;
}

const LONGEST_YEAR = 13;

/** Years by their names: Excel's SEARCH knows `?` and `*`, but no digits. */
const YEARS: readonly string[] = Array.from({ length: LONGEST_YEAR }, (_, at) =>
  String(at + 1)
).flatMap((year) => [
  `year ${year}`,
  `years ${year}`,
  `y${year}`,
  `yr ${year}`,
  `yr${year}`,
  `y${year}s`,
]);
const CLASSES: readonly string[] = ['7', '8', '9', '10', '11'].flatMap((year) =>
  ['a', 'b', 'c', 'd', 'e'].map((letter) => `${year}${letter}`)
);

const sorted = (words: readonly string[]): readonly string[] => [...new Set(words)].sort();

function listsFor({ programmes, notProgrammes, statutory }: TrustSettings): readonly List[] {
  const out = new Set(notProgrammes);
  const named = [...PROGRAMMES, ...TECHNIQUES, ...programmes].filter((name) => !out.has(name));
  return [
    { heading: 'Programmes', name: LIST_NAMES.programmes, choices: sorted(named) },
    {
      heading: 'Words for pupils',
      name: LIST_NAMES.pupilWords,
      choices: sorted([...PUPIL_WORDS, ...YEARS]),
    },
    {
      heading: 'Groups of pupils',
      name: LIST_NAMES.groups,
      choices: sorted([...GROUP_WORDS, ...PHASE_WORDS, ...YEARS, ...CLASSES]),
    },
    { heading: 'Statutory words', name: LIST_NAMES.statutory, choices: sorted(statutory) },
    { heading: 'No answer yet', name: LIST_NAMES.placeholders, choices: sorted(PLACEHOLDERS) },
    {
      heading: 'No day yet',
      name: LIST_NAMES.vagueDates,
      choices: sorted([...PLACEHOLDERS, ...VAGUE_DATES]),
    },
  ];
}

const known = new WeakMap<TrustSettings, readonly List[]>();

/** The lists that the formulas of plain Excel look at; they belong on the Lists sheet. */
export function gentleLists(settings: TrustSettings): readonly List[] {
  const lists = known.get(settings) ?? listsFor(settings);
  known.set(settings, lists);
  return lists;
}

const MARKS = [',', '.', ';', ':', '/', '(', ')', '"'] as const;

/** A cell's words with a space on either side, so that a listed word is found whole. */
const padded = (cell: string): string =>
  MARKS.reduce(
    (formula, mark) => `SUBSTITUTE(${formula},"${mark === '"' ? '""' : mark}"," ")`,
    `" "&${cell}&" "`
  );

/** How many words of a list stand in a cell. A trailing `*` in the list stands for any ending. */
const found = (list: string, cell: string): string =>
  `SUMPRODUCT(--ISNUMBER(SEARCH(" "&${list}&" ",${padded(cell)})))`;

/** True where a cell holds nothing, or nothing but a word of the list. */
const isNothing = (list: string, cell: string): string =>
  `OR(TRIM(${cell})="",SUMPRODUCT(--(${list}=TRIM(${cell})))>0)`;

/**
 * The formulas of soft tints that need no add-in, for a how's row or a form. They use functions that
 * every Excel since 2010 has, and the lists of `gentleLists`; they tint, they never stop anyone.
 * Statutory and routine work is left alone, and so is a row in which nothing is done yet.
 */
export function gentleFormulas(boxes: GentleBoxes): GentleFormulas {
  const { problem, whichPupils, whatWeWillDo, lookAgain, helpsWith } = boxes;
  const asked = [
    `TRIM(${whatWeWillDo})<>""`,
    `${found(LIST_NAMES.statutory, whatWeWillDo)}=0`,
    ...(helpsWith === null ? [] : [`${helpsWith}<>"Statutory or routine"`]),
  ].join(',');
  const empty = isNothing(LIST_NAMES.placeholders, problem);
  const named = `AND(${found(LIST_NAMES.programmes, problem)}>0,${found(LIST_NAMES.pupilWords, problem)}=0)`;
  const unsaid = `OR(${empty},${named})`;
  const noGroup = `AND(${isNothing(LIST_NAMES.placeholders, whichPupils)},${found(LIST_NAMES.groups, problem)}=0)`;
  return {
    problem: `AND(${asked},${unsaid})`,
    whichPupils: `AND(${asked},NOT(${unsaid}),${noGroup})`,
    lookAgain: `AND(${asked},NOT(${unsaid}),NOT(${noGroup}),${isNothing(LIST_NAMES.vagueDates, lookAgain)})`,
  };
}
