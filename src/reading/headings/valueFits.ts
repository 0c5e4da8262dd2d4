import type { Field } from '../../vocabulary/fields';
import type { ColumnProfile } from '../values/profileColumn';
import type { ValueShape } from '../values/valueShape';

type Shares = Readonly<Partial<Record<ValueShape, number>>>;

const TEXT: Shares = { 'short-text': 0.8, 'long-text': 1 };
const NAMES: Shares = {
  'short-text': 0.8,
  'long-text': 0.6,
  'format-word': 0.4,
  'staff-group': 0.2,
};
const PEOPLE: Shares = { 'person-name': 1, initials: 1, role: 0.7, 'staff-group': 0.2 };
const FIGURES: Shares = { percent: 1, number: 0.9, 'short-text': 0.5, 'long-text': 0.3 };

/**
 * How well a value of each shape fits each field, 0 to 1; shapes left out do not fit at all. The
 * order of magnitude is judgement: a heading's own words weigh more than this.
 */
export const FITTING_SHAPES: Readonly<Record<Field, Shares>> = {
  school: { 'short-text': 0.6, initials: 0.5, id: 0.3 },
  priority: { ...TEXT, id: 0.4, number: 0.3 },
  problem: TEXT,
  pupils: { 'school-year-group': 1, 'short-text': 0.6, 'long-text': 0.4 },
  evidence: TEXT,
  why: TEXT,
  success: TEXT,
  baseline: { ...FIGURES, rag: 0.4 },
  target: { ...FIGURES, rag: 0.4 },
  approach: NAMES,
  steps: TEXT,
  audience: {
    'staff-group': 1,
    role: 0.6,
    'short-text': 0.5,
    'school-year-group': 0.4,
    'format-word': 0.2,
  },
  lead: { ...PEOPLE, 'short-text': 0.4 },
  provider: { 'short-text': 0.8, 'person-name': 0.6, initials: 0.4, 'format-word': 0.3 },
  format: { 'format-word': 1, 'short-text': 0.5 },
  date: { date: 1, 'day-month': 1, month: 0.5, week: 0.3 },
  end: { date: 1, 'day-month': 1, month: 0.8, week: 0.6, term: 0.6, 'half-term': 0.6 },
  term: { term: 1, 'half-term': 1, week: 1, month: 0.8, year: 0.2, 'day-month': 0.3, date: 0.2 },
  hours: { duration: 1, number: 0.9, 'short-text': 0.3 },
  cost: { money: 1, number: 0.9, 'short-text': 0.3 },
  impact: TEXT,
  review: {
    date: 1,
    'day-month': 1,
    month: 0.9,
    week: 0.9,
    term: 0.9,
    'half-term': 0.9,
    'short-text': 0.3,
    'long-text': 0.2,
  },
  status: { rag: 1, tick: 1, 'yes-no': 1, status: 1, percent: 0.7, date: 0.2, 'short-text': 0.3 },
  notes: { ...TEXT, 'person-name': 0.2 },
  respondent: {
    id: 1,
    number: 0.8,
    email: 1,
    'person-name': 0.8,
    initials: 0.6,
    'short-text': 0.3,
  },
  role: { role: 1, 'staff-group': 0.8, 'short-text': 0.5 },
  person: { 'person-name': 1, initials: 0.7, 'short-text': 0.4 },
  count: { number: 1, 'short-text': 0.2 },
};

/** How well a column's values fit a field: -1 not at all, 0 says nothing, 1 exactly. */
export function valueFit(field: Field, profile: ColumnProfile): number {
  if (profile.filled === 0) return 0;
  if (field === 'school' && profile.schoolShare > 0.3) return 1;
  const fitting = FITTING_SHAPES[field];
  const shapes = Object.entries(profile.shares) as [ValueShape, number][];
  const fit = shapes.reduce((sum, [shape, share]) => sum + share * (fitting[shape] ?? 0), 0);
  const sure = profile.filled >= 3 ? 1 : 0.6;
  return (fit * 2 - 1) * sure;
}

/** What values alone speak for where no heading helps: shapes, the field, how sure, in plain words. */
export const VALUES_ALONE: readonly {
  readonly shapes: readonly ValueShape[];
  readonly field: Field;
  readonly confidence: number;
  readonly words: string;
}[] = [
  {
    shapes: ['rag', 'tick', 'yes-no', 'status'],
    field: 'status',
    confidence: 0.6,
    words: 'RAG letters, ticks or stages',
  },
  { shapes: ['date', 'day-month'], field: 'date', confidence: 0.6, words: 'dates' },
  {
    shapes: ['term', 'half-term', 'week', 'month'],
    field: 'term',
    confidence: 0.6,
    words: 'terms or weeks',
  },
  { shapes: ['money'], field: 'cost', confidence: 0.6, words: 'sums of money' },
  { shapes: ['duration'], field: 'hours', confidence: 0.55, words: 'durations' },
  { shapes: ['staff-group'], field: 'audience', confidence: 0.55, words: 'groups of staff' },
  {
    shapes: ['school-year-group'],
    field: 'pupils',
    confidence: 0.55,
    words: 'year groups or groups of pupils',
  },
  { shapes: ['format-word'], field: 'format', confidence: 0.5, words: 'forms of CPD' },
  { shapes: ['role'], field: 'role', confidence: 0.45, words: 'jobs' },
  {
    shapes: ['person-name', 'initials'],
    field: 'lead',
    confidence: 0.42,
    words: 'names of people',
  },
];
