import type { How, SourceCell, TrustPlan } from '../plan/trustPlan';
import { idGiver } from '../plan/stableId';
import type { TrustSettings } from '../plan/trustSettings';
import { isRoutine, isUnanswered, isVagueDate, planWords, saysTooLittle } from './planText';
import type { Asked, Given, HowRule, KnownReadiness, Rule, RuleId } from './rule';
import { RULES } from './rules';

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

const tableOf = ({ source: { file, sheet } }: How): string => `${file}|${sheet}`;

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

/** What questions about hows go by: the rules that are on, in their order. */
interface Asking {
  readonly rules: readonly HowRule[];
  readonly given: Given;
}

/** The first question that applies to a how, in the order of the rules, or none. */
function questionOf(how: How, { rules, given }: Asking, { missing }: TableGaps): Draft | null {
  const school = how.whose.type === 'school' ? how.whose.name : '';
  const unanswered = saysTooLittle(how.hardHere);
  for (const rule of rules) {
    if (missing.has(rule.id)) continue;
    if (unanswered && (rule.id === 'R05' || rule.id === 'R06')) continue;
    const asked = rule.asks(how, given);
    if (asked) return questionFrom(rule, asked, { where: how.source, school, about: how.id });
  }
  return null;
}

/** Boxes that a how has not got at all, so that nothing is asked about them. */
export type MissingBoxes = ReadonlySet<RuleId>;

/** What questions about single hows go by under a trust's settings: made once, used for many. */
export function howQuestions(settings: TrustSettings) {
  const given: Given = { settings, readiness: null, words: planWords(settings) };
  const rules = RULES.filter(
    (rule): rule is HowRule => rule.scope === 'how' && isSwitchedOn(rule, settings)
  );
  return (how: How, missing: MissingBoxes): string =>
    isRoutine(how, given.words)
      ? ''
      : (questionOf(how, { rules, given }, { noProblemBox: false, missing })?.question ?? '');
}

function questionsOfHows(hows: readonly How[], asking: Asking): readonly Draft[] {
  const byTable = new Map<string, How[]>();
  for (const how of hows) {
    const table = byTable.get(tableOf(how));
    if (table) table.push(how);
    else byTable.set(tableOf(how), [how]);
  }
  const noProblem = asking.rules.find(({ id }) => id === 'R01');
  return [...byTable].flatMap(([about, table]) => {
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
}

/** True where a trust's settings, or else the rule itself, switch a question on. */
export function isSwitchedOn({ id, onByDefault }: Rule, { switches }: TrustSettings): boolean {
  return switches.get(id) ?? onByDefault;
}

/**
 * The questions worth asking about a plan: one at most for each how that somebody wrote, none for
 * sessions, statutory and routine rows, one for a table that has no box for the problem, and the
 * trust's own first. Only rules that are switched on are asked, by the plan's settings unless others
 * are given.
 */
export function checkPlan(plan: TrustPlan, checkGiven: CheckGiven = {}): readonly Question[] {
  const { settings = plan.settings, readiness = null } = checkGiven;
  const given: Given = { settings, readiness, words: planWords(settings) };
  const on = RULES.filter((rule) => isSwitchedOn(rule, settings));
  const written = plan.hows.filter(
    (how) => how.origin.type === 'written' && !isRoutine(how, given.words)
  );
  const rules = on.filter((rule) => rule.scope === 'how');
  const all = withoutRepeats([
    ...questionsOfPlan({ ...plan, hows: written }, on, given),
    ...questionsOfWhys(plan, on, given),
    ...questionsOfHows(written, { rules, given }),
  ]);
  return withIds([
    ...all.filter(({ school }) => school === ''),
    ...all
      .filter(({ school }) => school !== '')
      .sort((one, other) => bySchool.compare(one.school, other.school)),
  ]);
}
