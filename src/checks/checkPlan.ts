import type { How, SourceCell, TrustPlan } from '../plan/trustPlan';
import { idGiver } from '../plan/stableId';
import { DEFAULT_SETTINGS, type TrustSettings } from '../plan/trustSettings';
import { firstQuestion, HOW_RULES, isSwitchedOn, type Asking } from './firstQuestion';
import { isRoutine, isUnanswered, isVagueDate, planWords } from './planText';
import type { Asked, Given, KnownReadiness, Rule, RuleId } from './rule';
import { RULES } from './rules';

export { isSwitchedOn } from './firstQuestion';

/** A question worth asking, with where it stands and the words that led to it. */
export interface Question {
  /** Follows from the rule, the school and the words or row asked about: the same in every build. */
  readonly id: string;
  readonly rule: RuleId;
  readonly where: SourceCell | null;
  /** The school's name, or '' where the question is the trust's own. */
  readonly school: string;
  readonly question: string;
  /** Words from the plan, or '' where there are none or they must not be repeated. */
  readonly quoted: string;
}

/** Boxes whose emptiness asks a question; where a whole table lacks the box, its rows are not asked. */
const BOXES: Readonly<Partial<Record<RuleId, (how: How) => boolean>>> = {
  R10: ({ hope }) => isUnanswered(hope),
  R17: ({ whatWeChange }) => isUnanswered(whatWeChange),
  R21: ({ lookAgain }) => isVagueDate(lookAgain),
};

/** What a table of hows has no box for. */
interface TableGaps {
  readonly noProblemBox: boolean;
  readonly missing: ReadonlySet<RuleId>;
}

/** From this many rows on, a box that all leave empty is a box that the table doesn't have. */
const ROWS_TO_TELL = 2;

const sheetOf = ({ source: { file, sheet } }: How): string => `${file}|${sheet}`;

function gapsOf(hows: readonly How[]): TableGaps {
  if (hows.length < ROWS_TO_TELL) return { noProblemBox: false, missing: new Set() };
  const missing = (Object.entries(BOXES) as [RuleId, (how: How) => boolean][])
    .filter(([, isEmpty]) => hows.every(isEmpty))
    .map(([id]) => id);
  return {
    noProblemBox: hows.every(({ hardHere }) => isUnanswered(hardHere)),
    missing: new Set(missing),
  };
}

/** A question without its id, and the words that its id follows from. */
interface Draft extends Omit<Question, 'id'> {
  readonly about: string;
}

/** What a question is about: its place, its school, and the row's own id or words. */
interface About {
  readonly where: SourceCell | null;
  readonly school: string;
  readonly about: string;
}

function questionFrom(rule: Rule, asked: Asked, { where, school, about }: About): Draft {
  return {
    rule: rule.id,
    where,
    school,
    question: asked.instead ?? rule.question,
    quoted: asked.quoted,
    about,
  };
}

const withIds = (drafts: readonly Draft[]): readonly Question[] => {
  const giveId = idGiver('Q');
  return drafts.map(({ about, ...question }) => ({
    id: giveId([question.rule, question.school, about].join('|')),
    ...question,
  }));
};

/** The first question that applies to a how, in the order of the rules, or none. */
function questionOf(how: How, asking: Asking, { missing }: TableGaps): Draft | null {
  const first = firstQuestion(how, asking, missing);
  if (!first) return null;
  const school = how.whose.type === 'school' ? how.whose.name : '';
  return questionFrom(first.rule, first.asked, { where: how.source, school, about: how.id });
}

function questionsOfHows(hows: readonly How[], asking: Asking, tableOf: (how: How) => string) {
  const byTable = new Map<string, How[]>();
  for (const how of hows) {
    const table = byTable.get(tableOf(how));
    if (table) table.push(how);
    else byTable.set(tableOf(how), [how]);
  }
  const noProblem = asking.rules.find(({ id }) => id === 'R01');
  return [...byTable].flatMap(([about, table]): readonly Draft[] => {
    const gaps = gapsOf(table);
    const [first] = table;
    if (gaps.noProblemBox && first) {
      const place = { where: first.source, school: '', about };
      return noProblem ? [questionFrom(noProblem, { quoted: '' }, place)] : [];
    }
    return table.flatMap((how) => questionOf(how, asking, gaps) ?? []);
  });
}

function questionsOfWhys({ whys }: TrustPlan, on: readonly Rule[], given: Given): readonly Draft[] {
  return on.flatMap((rule) =>
    rule.scope === 'why'
      ? whys.flatMap((why) => {
          const asked = rule.asks(why, given);
          const place = { where: why.source, school: '', about: why.id };
          return asked ? [questionFrom(rule, asked, place)] : [];
        })
      : []
  );
}

function questionsOfPlan(plan: TrustPlan, on: readonly Rule[], given: Given): readonly Draft[] {
  return on.flatMap((rule) =>
    rule.scope === 'plan'
      ? rule
          .asks(plan, given)
          .map((asked) => questionFrom(rule, asked, { ...asked, about: asked.quoted }))
      : []
  );
}

/** The same question about the same words of one school is asked once, as where a cell spans rows. */
function withoutRepeats(questions: readonly Draft[]): readonly Draft[] {
  const asked = new Set<string>();
  return questions.filter(({ rule, school, quoted, where }) => {
    if (quoted === '') return true;
    const key = [rule, school, where?.file, where?.sheet, quoted].join('|');
    return asked.has(key) ? false : asked.add(key);
  });
}

const bySchool = new Intl.Collator('en-GB');

/** What the questions go by, where a caller has more than the plan. */
export interface CheckGiven {
  /** What the trust has set; the defaults where nothing is given. */
  readonly settings?: TrustSettings;
  /** What staff surveys say, as plain numbers; null where none was read. */
  readonly readiness?: readonly KnownReadiness[] | null;
  /** The table that a how was first written in, by any name; its sheet where nothing is given. */
  readonly tableOf?: (how: How) => string;
}

const NO_GAPS: TableGaps = { noProblemBox: false, missing: new Set() };

/**
 * The one question worth asking about a single how, or null: the first that applies in the order of
 * the rules that are on. Nothing is asked about routine work and what is only suggested.
 */
export function questionForHow(how: How, checkGiven: CheckGiven = {}): Question | null {
  const { settings = DEFAULT_SETTINGS, readiness = null } = checkGiven;
  const given: Given = { settings, readiness, words: planWords(settings) };
  if (how.origin.type !== 'written' || isRoutine(how, given.words)) return null;
  const rules = HOW_RULES.filter((rule) => isSwitchedOn(rule, settings));
  const draft = questionOf(how, { rules, given }, NO_GAPS);
  return draft === null ? null : (withIds([draft])[0] ?? null);
}

/**
 * The questions worth asking about a plan: one at most for each how that somebody wrote, none for
 * sessions, statutory and routine rows, one for a table that has no box for the problem, and the
 * trust's own first. Only rules that are switched on are asked, by the plan's settings unless others
 * are given.
 */
export function checkPlan(plan: TrustPlan, checkGiven: CheckGiven = {}): readonly Question[] {
  const { settings = plan.settings, readiness = null, tableOf = sheetOf } = checkGiven;
  const given: Given = { settings, readiness, words: planWords(settings) };
  const on = RULES.filter((rule) => isSwitchedOn(rule, settings));
  const written = plan.hows.filter(
    (how) => how.origin.type === 'written' && !isRoutine(how, given.words)
  );
  const rules = HOW_RULES.filter((rule) => isSwitchedOn(rule, settings));
  const all = withoutRepeats([
    ...questionsOfPlan({ ...plan, hows: written }, on, given),
    ...questionsOfWhys(plan, on, given),
    ...questionsOfHows(written, { rules, given }, tableOf),
  ]);
  return withIds([
    ...all.filter(({ school }) => school === ''),
    ...all
      .filter(({ school }) => school !== '')
      .sort((one, other) => bySchool.compare(one.school, other.school)),
  ]);
}
