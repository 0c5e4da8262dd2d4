import { COLLECT_WORDS } from '../../text/collecting';
import { FORM_BOXES, type FormField } from '../../vocabulary/formBoxes';
import { shortHash } from '../stableId';
import type { CollectState, SeenHere, ToDecide } from './collected';

/** Whose words are to stand in a box for which there are two texts. */
export type BoxChoice = 'theirs' | 'ours' | 'both';

/** What a person chose, by the line's key. */
export type BoxChoices = Readonly<Record<string, BoxChoice>>;

/** A line of To decide with its two sides. */
export interface BoxSides {
  readonly key: string;
  readonly line: ToDecide;
  readonly theirs: string;
  readonly ours: string;
  /** Whose words stand in the box unless a person says otherwise. */
  readonly stands: 'theirs' | 'ours';
  /** What a person can choose; nothing where there is no box to put the words in. */
  readonly choices: readonly BoxChoice[];
}

/** What is written under *What we decide* for a choice made while collecting. */
export const DECIDED: Readonly<Record<BoxChoice, string>> = {
  theirs: 'Theirs',
  ours: 'Ours',
  both: 'Both',
};

/** Between two texts in one box. */
const BETWEEN = '\n';

/** A line's name while nothing was chosen yet. */
export function lineKey({ row, box, other }: ToDecide): string {
  return shortHash([row, box, other].join('\u0001'));
}

const SEEN_FIELDS = {
  'Do you see this here?': 'sees',
  'What do you see?': 'what',
  'In our words': 'words',
} as const satisfies Readonly<Record<string, keyof SeenHere>>;

type SeenBox = keyof typeof SEEN_FIELDS;
const isSeenBox = (box: string): box is SeenBox => box in SEEN_FIELDS;

/** The box of a how or of what a school sees that a line is about; null for words beside the boxes. */
type Target =
  | {
      readonly type: 'how';
      readonly id: string;
      readonly field: FormField;
      readonly joins: boolean;
    }
  | { readonly type: 'seen'; readonly row: string; readonly box: SeenBox; readonly joins: boolean };

const seenRow = ({ whyId, school }: SeenHere): string => `${whyId}@${school}`;

function targetOf({ row, box }: ToDecide, { hows, seen }: CollectState): Target | null {
  const known = FORM_BOXES.find(({ label }) => label === box);
  if (known && hows.some(({ id }) => id === row))
    return { type: 'how', id: row, field: known.field, joins: known.kind === 'words' };
  if (isSeenBox(box) && seen.some((each) => seenRow(each) === row))
    return { type: 'seen', row, box, joins: SEEN_FIELDS[box] !== 'sees' };
  return null;
}

/** A line's two sides, and what can be chosen. */
export function sidesOf(line: ToDecide, state: CollectState): BoxSides {
  const otherIsTheirs = line.whose !== COLLECT_WORDS.trust;
  const [theirs, ours] = otherIsTheirs ? [line.other, line.now] : [line.now, line.other];
  const target = targetOf(line, state);
  const joins = (target?.joins ?? false) && theirs !== '' && ours !== '';
  return {
    key: lineKey(line),
    line,
    theirs,
    ours,
    stands: otherIsTheirs ? 'ours' : 'theirs',
    choices: target === null ? [] : ['theirs', 'ours', ...(joins ? (['both'] as const) : [])],
  };
}

function withText(state: CollectState, target: Target, text: string): CollectState {
  if (target.type === 'how')
    return {
      ...state,
      hows: state.hows.map((how) =>
        how.id === target.id ? { ...how, boxes: { ...how.boxes, [target.field]: text } } : how
      ),
    };
  return {
    ...state,
    seen: state.seen.map((each) =>
      seenRow(each) === target.row ? { ...each, [SEEN_FIELDS[target.box]]: text } : each
    ),
  };
}

function choose(
  state: CollectState,
  { key, line, theirs, ours, stands }: BoxSides,
  choice: BoxChoice
): CollectState {
  const target = targetOf(line, state);
  if (target === null) return state;
  const texts = { theirs, ours, both: `${theirs}${BETWEEN}${ours}` };
  const now = texts[choice];
  const flips = choice !== 'both' && choice !== stands;
  const isForm = stands === 'theirs' || line.happened === COLLECT_WORDS.twoForms;
  const whoseStood = isForm ? COLLECT_WORDS.form(line.school) : COLLECT_WORDS.trust;
  const settled: ToDecide = {
    ...line,
    now,
    other: flips ? texts[stands] : line.other,
    whose: flips ? whoseStood : line.whose,
    decided: DECIDED[choice],
  };
  const decide = state.decide.map((each) => {
    if (lineKey(each) === key) return settled;
    return each.row === line.row && each.box === line.box ? { ...each, now } : each;
  });
  return withText({ ...state, decide }, target, now);
}

/**
 * Puts in each box what a person chose. Whatever is chosen, the other words stay on To decide, with
 * what was decided beside them.
 */
export function applyChoices(state: CollectState, choices: BoxChoices): CollectState {
  const lines = state.decide.flatMap((line) => {
    const sides = sidesOf(line, state);
    const choice = choices[sides.key];
    return choice !== undefined && sides.choices.includes(choice) ? [{ sides, choice }] : [];
  });
  return lines.reduce((grown, { sides, choice }) => choose(grown, sides, choice), state);
}
