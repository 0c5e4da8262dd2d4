import type { How, SourceCell, TrustPlan, Why } from '../plan/trustPlan';
import type { TrustSettings } from '../plan/trustSettings';
import type { PlanWords } from './planText';

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

/** What a school's staff survey says, as plain numbers from 0 to 100; null where it is not known or kept back. */
export interface KnownReadiness {
  readonly school: string;
  readonly score: number | null;
  readonly dimensions: Readonly<
    Record<'trust' | 'autonomy' | 'safety' | 'collaboration' | 'competence', number | null>
  >;
  /** True where under half of the staff replied, or the answers are over a year old. */
  readonly doubtful: boolean;
}

/** What the questions go by, beside the plan. */
export interface Given {
  readonly settings: TrustSettings;
  /** The schools' readiness; null where no survey was read at all, and nothing is asked about it. */
  readonly readiness: readonly KnownReadiness[] | null;
  /** How words are read under these settings. */
  readonly words: PlanWords;
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
  readonly asks: (how: How, given: Given) => Asked | null;
}

/** A rule about one row of Why. */
export interface WhyRule extends RuleWords {
  readonly scope: 'why';
  readonly bad: Partial<Why>;
  readonly good: Partial<Why>;
  readonly asks: (why: Why, given: Given) => Asked | null;
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
  /** The schools' readiness in the two examples, for rules that look at it. */
  readonly exampleReadiness?: {
    readonly bad: readonly KnownReadiness[];
    readonly good: readonly KnownReadiness[];
  };
  readonly asks: (plan: TrustPlan, given: Given) => readonly AskedOfPlan[];
}

/** A question worth asking: what it looks at, its words, a bad and a good example. */
export type Rule = HowRule | WhyRule | PlanRule;
