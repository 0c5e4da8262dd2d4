import type { How, SourceCell, TrustPlan, Why } from '../plan/trustPlan';

/** The rules' numbers, which never change. */
export type RuleId = `R${number}`;

/** What a rule found: words to quote, or '' where it must not repeat them; other words to ask in. */
export interface Asked {
  readonly quoted: string;
  /** The question in other words, where the rule's own don't fit this school. */
  readonly instead?: string;
}

/** A question that a whole plan leads to, with where it stands. */
export interface AskedOfPlan extends Asked {
  readonly where: SourceCell | null;
  /** The school that it is for, or '' for the trust. */
  readonly school: string;
}

interface RuleWords {
  readonly id: RuleId;
  readonly name: string;
  readonly looksAt: string;
  readonly question: string;
  readonly onByDefault: boolean;
}

/** A rule about one row of How. */
export interface HowRule extends RuleWords {
  readonly scope: 'how';
  readonly bad: Partial<How>;
  readonly good: Partial<How>;
  readonly asks: (how: How) => Asked | null;
}

/** A rule about one row of Why. */
export interface WhyRule extends RuleWords {
  readonly scope: 'why';
  readonly bad: Partial<Why>;
  readonly good: Partial<Why>;
  readonly asks: (why: Why) => Asked | null;
}

/** A plan in an example: only what the rule looks at. */
export type ExamplePlan = Partial<Omit<TrustPlan, 'hows' | 'whys'>> & {
  readonly hows?: readonly Partial<How>[];
  readonly whys?: readonly Partial<Why>[];
};

/** A rule about the plan as a whole. */
export interface PlanRule extends RuleWords {
  readonly scope: 'plan';
  readonly bad: ExamplePlan;
  readonly good: ExamplePlan;
  readonly asks: (plan: TrustPlan) => readonly AskedOfPlan[];
}

/** A rule for which the plan holds nothing yet: its words and examples wait for it. */
export interface WaitingRule extends RuleWords {
  readonly scope: 'waiting';
  /** What the plan would have to hold. */
  readonly waitsFor: string;
  readonly bad: string;
  readonly good: string;
}

/** A question worth asking: what it looks at, its words, a bad and a good example. */
export type Rule = HowRule | WhyRule | PlanRule | WaitingRule;
