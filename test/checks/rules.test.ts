import { checkPlan } from '../../src/checks/checkPlan';
import { planWords } from '../../src/checks/planText';
import type { Asked, ExamplePlan, Given, Rule } from '../../src/checks/rule';
import { RULES } from '../../src/checks/rules';
import { oneOrMore } from '../../src/plan/alikeQuotes';
import { DEFAULT_SETTINGS } from '../../src/plan/trustSettings';
import { GOOD_ROWS } from './goodRows';
import { MORE_GOOD_ROWS } from './moreGoodRows';
import { how, plan, why } from './examplePlans';

const planOf = ({ hows = [], whys = [], ...rest }: ExamplePlan) =>
  plan({ ...rest, hows: hows.map((each) => how(each)), whys: whys.map((each) => why(each)) });

const BLAMING =
  /\b(?:fail\w*|wrong|error|poor|bad|weak|must|never|lack\w*|incorrect|inadequate|blame|fault|ofsted grade)\b/i;
const VERDICT =
  /\b(?:this is (?:an? )?(?:answer|solution|not|no)|not a problem|is a programme|only an? |merely|you (?:need|have) to|you should|why (?:did|didn't|haven't) you|compared with other schools|best school|red|amber|green)\b/i;
const OWN_TERMS =
  /\b(?:fidelity|metacognit\w*|mechanisms?|solutionitis|active ingredients?|pedagog\w*|interventions?|cohorts?|baseline|SLT|CPD|T&L|KPI|RAG|AFI|QA|SIP|SEF|deep dive|strands?|stakeholders?|leverage|impactful)\b/i;

const given = (readiness: Given['readiness'] = null): Given => ({
  settings: DEFAULT_SETTINGS,
  words: planWords(DEFAULT_SETTINGS),
  readiness,
});

function askedOf(rule: Rule): { readonly bad: number; readonly good: number } {
  const times = (asked: unknown): number => (asked === null ? 0 : 1);
  if (rule.scope === 'how')
    return {
      bad: times(rule.asks(how(rule.bad), given())),
      good: times(rule.asks(how(rule.good), given())),
    };
  if (rule.scope === 'why')
    return {
      bad: times(rule.asks(why(rule.bad), given())),
      good: times(rule.asks(why(rule.good), given())),
    };
  const { bad, good } = rule.exampleReadiness ?? { bad: null, good: null };
  return {
    bad: rule.asks(planOf(rule.bad), given(bad)).length,
    good: rule.asks(planOf(rule.good), given(good)).length,
  };
}

describe('each rule asks about its bad example and is silent about its good one', () => {
  for (const rule of RULES) {
    it(`${rule.id} ${rule.name}`, () => {
      const { bad, good } = askedOf(rule);
      expect(bad).toBeGreaterThan(0);
      expect(good).toBe(0);
    });
  }

  it('there are forty of them, numbered without a gap', () => {
    const numbers = new Set(RULES.map(({ id }) => id));
    for (let at = 1; at <= 40; at += 1) {
      expect(numbers).toContain(`R${String(at).padStart(2, '0')}`);
    }
    expect(numbers.size).toBe(40);
  });

  it('the twelve questions that matter most are on', () => {
    const on = new Set(RULES.filter(({ onByDefault }) => onByDefault).map(({ id }) => id));
    expect([...on].sort()).toEqual([
      'R01',
      'R02',
      'R03',
      'R04',
      'R05',
      'R06',
      'R10',
      'R11',
      'R16',
      'R17',
      'R21',
      'R29',
      'R30',
      'R33',
    ]);
  });
});

/** The questions in other words that rules ask about their bad examples. */
const asked: readonly (Asked | null)[] = RULES.flatMap((rule): readonly (Asked | null)[] => {
  if (rule.scope === 'how') {
    const special = {
      ...rule.bad,
      whose: { type: 'school', name: 'Birch Special School' },
    } as const;
    return [rule.asks(how(rule.bad), given()), rule.asks(how(special), given())];
  }
  if (rule.scope === 'why') return [rule.asks(why(rule.bad), given())];
  return rule.asks(planOf(rule.bad), given(rule.exampleReadiness?.bad ?? null));
});

/** Every sentence that asks somebody something. */
const QUESTIONS: readonly string[] = [
  ...new Set([
    ...RULES.map(({ question }) => question),
    ...asked.flatMap((each) => each?.instead ?? []),
    ...[2, 3, 10, 40].map(oneOrMore),
  ]),
];

describe('every question is one that a tired person is glad to read', () => {
  it('is asked in other words where the usual ones do not fit', () => {
    expect(QUESTIONS.length).toBeGreaterThan(
      new Set(RULES.map(({ question }) => question)).size + 4
    );
  });

  it.each(QUESTIONS)('%s', (question) => {
    expect(question).toMatch(/\?$/);
    expect(question.split(/[.?!](?:\s|$)/).filter(Boolean).length).toBeLessThanOrEqual(2);
    expect(question.length).toBeLessThanOrEqual(190);
    expect(question).not.toMatch(BLAMING);
    expect(question).not.toMatch(VERDICT);
    expect(question).not.toMatch(OWN_TERMS);
    expect(question).not.toMatch(/\d/);
  });
});

const full = GOOD_ROWS[0];

/** A row that is good but for what is given. */
const rowWith = (row: Parameters<typeof how>[0]) => how({ ...full, ...row });

describe('near misses stay silent', () => {
  it.each([
    [{ hardHere: 'Lack of vocabulary holds Year 5 back in science' }, 'R02'],
    [{ hope: 'Attendance of Year 10 PP pupils rises to 94%' }, 'R11'],
    [
      {
        whatWeWillDo:
          'Fidelity to the core because pupils need the same words; teachers choose texts',
      },
      'R16',
    ],
    [{ whatWeWillDo: 'I/We/You as shared words; teachers decide how long each takes' }, 'R19'],
    [{ hardHere: 'Teachers tell us pupils in Year 3 stop after two lines' }, 'R04'],
    [{ whatWeWillDo: "Meaning mustn't be lost when pupils read; teachers choose texts" }, 'R16'],
    [{ whatWeWillDo: 'De-escalation script practised by everyone; classes choose when' }, 'R19'],
  ])('%j does not lead to %s', (row, id) => {
    const asked = RULES.flatMap((rule) =>
      rule.scope === 'how' && rule.id === id ? [rule.asks(rowWith(row), given())] : []
    );
    expect(asked).toEqual([null]);
    expect(checkPlan(plan({ hows: [rowWith(row)] }))).toEqual([]);
  });
});

describe('good rows', () => {
  it('lead to one question at most over forty of them', () => {
    const questions = GOOD_ROWS.flatMap((row) => checkPlan(plan({ hows: [how(row)] })));
    expect(questions.length).toBeLessThanOrEqual(1);
  });

  it('of other kinds lead to one at most over twenty', () => {
    const questions = MORE_GOOD_ROWS.flatMap((row) => checkPlan(plan({ hows: [how(row)] })));
    expect(questions.length).toBeLessThanOrEqual(1);
  });

  it('lead to none as one plan', () => {
    const hows = GOOD_ROWS.map((row, index) =>
      how({ ...row, whose: { type: 'school', name: `School ${index % 5}` } })
    );
    expect(checkPlan(plan({ hows })).length).toBeLessThanOrEqual(1);
  });

  it('are silent in every rule about their problem, success and approach', () => {
    const asked = GOOD_ROWS.flatMap((row) =>
      RULES.flatMap((rule) =>
        rule.scope === 'how' && rule.onByDefault ? [rule.asks(how(row), given())] : []
      )
    );
    expect(asked.filter((each) => each !== null).length).toBeLessThanOrEqual(1);
  });
});
