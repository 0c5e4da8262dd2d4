import { stemmer } from 'stemmer';
import { VALUE_EXAMPLES, type WordedField } from '../../vocabulary/valueExamples';
import { remembered } from '../headings/remembered';
import { learnLikeness, type Likeness } from './likeness';

/** For each field that is filled with words how much a column's values lean to it; together 1. */
export type Leaning = Readonly<Record<WordedField, number>>;

const FIELDS = Object.keys(VALUE_EXAMPLES) as WordedField[];

/** What words of a sort have in common, so that an example of one speaks for them all. */
const SORTS: readonly (readonly [string, RegExp])[] = [
  ['percent', /\d ?%|\bpercent\b/i],
  ['number', /\b\d+\b/],
  [
    'pupils',
    /\b(pupils?|children|child|students?|learners?|boys|girls|y\d+|yr ?\d+|year \d+s?|ks\d|class(es)?|cohort|pp|send|eal|ehcps?|lowest)\b/i,
  ],
  [
    'staff',
    /\b(staff|teachers?|tas?|lsas?|leads?|leaders?|team|dept|departments?|ects?|tutors?|colleagues|adults|heads?|coordinators?|supervisors?)\b/i,
  ],
  [
    'negation',
    /\b(not|no|never|cannot|few|fewer than|lack|lacks|low|poor|weak|behind|gaps?|struggl\w+|too (many|few|much|little)|only|less|don|doesn|can|isn|aren)('t\b|\b)/i,
  ],
  [
    'better',
    /\b(improve[sd]?|improving|increase[sd]?|rise[sn]?|better|more|fewer|reduced?|halved?|above|at least|all)\b/i,
  ],
  ['now', /\b(now|so far|yet|already|since|still|seen|noticed|has|have)\b/i],
  [
    'body',
    /\b(ltd|hub|trust|university|college|council|cic|la|institute|academy|consult\w+|associates|company|alliance|network|foundation|service|services|centre|diocese|charity|authority|group|school)\b/i,
  ],
  [
    'training',
    /\b(training|course|workshop|coaching|inset|twilight|npq\w*|programme|seminar|module|cpd|session|meeting|strateg\w+|practice|routines?|modelling|teaching|techniques?)\b/i,
  ],
  [
    'checks',
    /\b(data|survey|tests?|results?|assessment|books?|walks?|voice|scrutiny|analysis|report|logs?|tracking|moderation|screening|review|scores?|observations?)\b/i,
  ],
  [
    'remark',
    /\b(check|ask|chase|email|invoice|cancelled|moved|waiting|confirm\w*|book(ed)?|cover|paid|needs?|please)\b/i,
  ],
];
/** Every word with a capital, as names of people and bodies have. */
const NAMES = /^\p{Lu}[\p{L}'’.-]*(?:(?: and |[ /&+,]+)\p{Lu}[\p{L}'’.-]*){0,3}$/u;
const FEW_WORDS = 3;
const MANY_WORDS = 8;

function featuresOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[a-z']+/g) ?? [];
  const stems = words.map((word) => stemmer(word.replace(/'s?$/, '')));
  const length =
    words.length <= FEW_WORDS ? '#few' : words.length >= MANY_WORDS ? '#many' : '#some';
  return [
    ...new Set([
      ...stems,
      `^${stems[0] ?? ''}`,
      ...SORTS.filter(([, sort]) => sort.test(text)).map(([name]) => `#${name}`),
      length,
      ...(NAMES.test(text) ? ['#names'] : []),
      /[.!?,;:]/.test(text) ? '#sentence' : '#phrase',
    ]),
  ];
}

let learnt: Likeness<WordedField> | null = null;

function leaningOf(text: string): Leaning {
  learnt ??= learnLikeness(
    new Map(FIELDS.map((field) => [field, VALUE_EXAMPLES[field]])),
    featuresOf
  );
  const likeness = learnt(featuresOf(text));
  const weights = FIELDS.map((field) => Math.exp(likeness.get(field) ?? 0));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return Object.fromEntries(
    FIELDS.map((field, at) => [field, (weights[at] ?? 0) / sum])
  ) as unknown as Leaning;
}

const rememberedLeaning = remembered(leaningOf);

/** How much texts lean to each field, on the average of them all; null where there are none. */
export function wordedLeaning(texts: readonly string[]): Leaning | null {
  if (texts.length === 0) return null;
  const each = texts.map(rememberedLeaning);
  return Object.fromEntries(
    FIELDS.map((field) => [
      field,
      each.reduce((sum, leaning) => sum + leaning[field], 0) / each.length,
    ])
  ) as unknown as Leaning;
}
