import { COLLECT_WORDS } from '../../text/collecting';
import { FORM_BOXES, type FormField } from '../../vocabulary/formBoxes';
import { lineKey, sidesOf, type BoxSides } from './boxChoices';
import type { CollectState, SeenHere, StandingHow } from './collected';

/** A box that only the school changed. */
export interface ChangedBox {
  /** What the strand does, or the name of the why. */
  readonly about: string;
  readonly box: string;
  readonly was: string;
  readonly now: string;
}

/** What a school says of a shared problem that it had not said before. */
export interface CameSeen {
  readonly why: string;
  readonly sees: string;
  readonly what: string;
  readonly words: string;
  /** "This school worded the problem differently. Worth a talk?", that the why has changed since, or ''. */
  readonly remark: string;
}

/** What collecting brings of one school. */
export interface SchoolCame {
  readonly school: string;
  /** What each new strand does, in the school's words. */
  readonly newStrands: readonly string[];
  readonly changed: readonly ChangedBox[];
  readonly seen: readonly CameSeen[];
  /** Strands that did not come back; they stay until a person decides. */
  readonly takenOut: readonly string[];
  /** Boxes with two texts, new with these forms. */
  readonly toDecide: readonly BoxSides[];
  /** Words that stand beside the boxes. */
  readonly beside: readonly string[];
}

const nameOf = ({ boxes }: StandingHow): string => boxes.doing || boxes.hard || '';

function changedBoxes(
  how: StandingHow,
  was: StandingHow,
  undecided: ReadonlySet<string>
): readonly ChangedBox[] {
  const text = ({ boxes }: StandingHow, field: FormField): string => boxes[field] ?? '';
  return FORM_BOXES.flatMap(({ field, label }): ChangedBox[] => {
    const [before, now] = [text(was, field), text(how, field)];
    if (before === now || undecided.has(`${how.id}|${label}`)) return [];
    return [{ about: nameOf(was) || nameOf(how), box: label, was: before, now }];
  });
}

const sameSeen = (one: SeenHere, other: SeenHere): boolean =>
  one.sees === other.sees &&
  one.what === other.what &&
  one.words === other.words &&
  one.remark === other.remark;

function newSeen(before: CollectState, after: CollectState, school: string): readonly CameSeen[] {
  const known = new Map(before.seen.map((each) => [`${each.whyId}@${each.school}`, each]));
  return after.seen.flatMap((each) => {
    const was = known.get(`${each.whyId}@${each.school}`);
    if (each.school !== school || (was && sameSeen(was, each))) return [];
    const { why, sees, what, words, remark } = each;
    return [{ why, sees, what, words, remark }];
  });
}

function schoolCame(before: CollectState, after: CollectState, school: string): SchoolCame {
  const known = new Set(before.decide.map(lineKey));
  const fresh = after.decide.filter((line) => line.school === school && !known.has(lineKey(line)));
  const sides = fresh.map((line) => sidesOf(line, after));
  const undecided = new Set(fresh.map(({ row, box }) => `${row}|${box}`));
  const stood = new Map(before.hows.map((how) => [how.id, how]));
  const theirs = after.hows.filter((how) => how.school === school);
  const having = (happened: string): typeof sides =>
    sides.filter(({ line }) => line.happened === happened);
  return {
    school,
    newStrands: theirs.filter(({ added }) => added).map(nameOf),
    changed: theirs.flatMap((how) => {
      const was = stood.get(how.id);
      return was ? changedBoxes(how, was, undecided) : [];
    }),
    seen: newSeen(before, after, school),
    takenOut: having(COLLECT_WORDS.strandGone).map(({ line }) => line.now),
    toDecide: sides.filter(({ choices }) => choices.length > 0),
    beside: having(COLLECT_WORDS.beside).map(({ line }) => line.other),
  };
}

/** What collecting changed, school by school in alphabetical order: the state before and after. */
export function whatCame(
  before: CollectState,
  after: CollectState,
  schools: readonly string[]
): readonly SchoolCame[] {
  return [...new Set(schools)]
    .sort((one, other) => one.localeCompare(other, 'en-GB'))
    .map((school) => schoolCame(before, after, school));
}
