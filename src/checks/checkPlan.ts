import type { How, SourceCell, TrustPlan } from '../plan/trustPlan';
import { isRoutine, isUnanswered, isVagueDate, saysTooLittle } from './planText';
import type { Asked, HowRule, Rule, RuleId } from './rule';
import { RULES } from './rules';

/** A question worth asking, with where it stands and the words that led to it. */
export interface Question {
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

function questionFrom(
  rule: Rule,
  asked: Asked,
  where: SourceCell | null,
  school: string
): Question {
  return {
    rule: rule.id,
    where,
    school,
    question: asked.instead ?? rule.question,
    quoted: asked.quoted,
  };
}

/** The first question that applies to a how, in the order of the rules, or none. */
function questionOf(how: How, rules: readonly HowRule[], { missing }: TableGaps): Question | null {
  const school = how.whose.type === 'school' ? how.whose.name : '';
  const unanswered = saysTooLittle(how.hardHere);
  for (const rule of rules) {
    if (missing.has(rule.id)) continue;
    if (unanswered && (rule.id === 'R05' || rule.id === 'R06')) continue;
    const asked = rule.asks(how);
    if (asked) return questionFrom(rule, asked, how.source, school);
  }
  return null;
}

function questionsOfHows(hows: readonly How[], rules: readonly HowRule[]): readonly Question[] {
  const byTable = new Map<string, How[]>();
  for (const how of hows) {
    const table = byTable.get(tableOf(how));
    if (table) table.push(how);
    else byTable.set(tableOf(how), [how]);
  }
  const noProblem = rules.find(({ id }) => id === 'R01');
  return [...byTable.values()].flatMap((table) => {
    const gaps = gapsOf(table);
    const [first] = table;
    if (gaps.noProblemBox && first) {
      return noProblem ? [questionFrom(noProblem, { quoted: '' }, first.source, '')] : [];
    }
    return table.flatMap((how) => questionOf(how, rules, gaps) ?? []);
  });
}

/** The same question about the same words of one school is asked once, as where a cell spans rows. */
function withoutRepeats(questions: readonly Question[]): readonly Question[] {
  const asked = new Set<string>();
  return questions.filter(({ rule, school, quoted, where }) => {
    if (quoted === '') return true;
    const key = [rule, school, where?.file, where?.sheet, quoted].join('|');
    return asked.has(key) ? false : asked.add(key);
  });
}

const bySchool = new Intl.Collator('en-GB');

/**
 * The questions worth asking about a plan: one at most for each how that somebody wrote, none for
 * sessions, statutory and routine rows, one for a table that has no box for the problem, and the
 * trust's own first. Only rules that are switched on are asked.
 */
export function checkPlan(
  plan: TrustPlan,
  isOn: (rule: Rule) => boolean = ({ onByDefault }) => onByDefault
): readonly Question[] {
  const on = RULES.filter(isOn);
  const written = plan.hows.filter((how) => how.origin.type === 'written' && !isRoutine(how));
  const ofPlan = on.flatMap((rule) =>
    rule.scope === 'plan'
      ? rule
          .asks({ ...plan, hows: written })
          .map((asked) => questionFrom(rule, asked, asked.where, asked.school))
      : []
  );
  const ofWhys = on.flatMap((rule) =>
    rule.scope === 'why'
      ? plan.whys.flatMap((why) => {
          const asked = rule.asks(why);
          return asked ? [questionFrom(rule, asked, why.source, '')] : [];
        })
      : []
  );
  const ofHows = questionsOfHows(
    written,
    on.filter((rule) => rule.scope === 'how')
  );
  const all = withoutRepeats([...ofPlan, ...ofWhys, ...ofHows]);
  return [
    ...all.filter(({ school }) => school === ''),
    ...all
      .filter(({ school }) => school !== '')
      .sort((one, other) => bySchool.compare(one.school, other.school)),
  ];
}
