import type { Field } from '../../vocabulary/fields';
import type { Sureness, TableKind } from '../reading';
import { KIND_WORDS } from '../../vocabulary/kindWords';
import type { ColumnDraft } from '../columns/columnDraft';

/** A kind of table with how sure the reader is and why. */
export interface KindReading extends Sureness {
  readonly kind: TableKind;
}

/** What decides a table's kind. */
export interface KindEvidence {
  readonly columns: readonly ColumnDraft[];
  /** Title lines over the table and the sheet's name. */
  readonly words: string;
  readonly records: number;
  /** True where a row of dates or weeks runs across the top. */
  readonly isPlanner: boolean;
  /** How many rows of the first text column read like survey statements, 0 to 1. */
  readonly statementShare: number;
}

const decided = (kind: TableKind, confidence: number, reason: string): KindReading => ({
  kind,
  confidence,
  reason,
});

interface Has {
  readonly fields: ReadonlyMap<Field, number>;
  readonly items: number;
  readonly schools: number;
  readonly unmapped: number;
  readonly has: (...fields: readonly Field[]) => boolean;
  readonly count: (...fields: readonly Field[]) => number;
}

function inventory(columns: readonly ColumnDraft[]): Has {
  const fields = new Map<Field, number>();
  let items = 0;
  let schools = 0;
  let unmapped = 0;
  for (const { meaning } of columns) {
    if (meaning.type === 'field') fields.set(meaning.field, (fields.get(meaning.field) ?? 0) + 1);
    else if (meaning.type === 'item') items++;
    else if (meaning.type === 'school') schools++;
    else unmapped++;
  }
  const count = (...wanted: readonly Field[]): number =>
    wanted.filter((field) => fields.has(field)).length;
  return { fields, items, schools, unmapped, count, has: (...wanted) => count(...wanted) > 0 };
}

function mentions(words: string, kind: keyof typeof KIND_WORDS): string | null {
  return KIND_WORDS[kind].exec(words)?.[0] ?? null;
}

/** Answers per item: 1 to 7, agree words, or averages with decimals that no single person gives. */
function averagedShare(columns: readonly ColumnDraft[]): number {
  const items = columns.filter(({ meaning }) => meaning.type === 'item');
  const values = items.flatMap(({ samples }) => samples);
  const averaged = values.filter((text) => /^\d+\.\d+$/.test(text) || /^\d+(\.\d+)?%$/.test(text));
  return values.length === 0 ? 0 : averaged.length / values.length;
}

function surveyKind({ columns, records }: KindEvidence, has: Has): KindReading | null {
  if (has.items < 3 && !(has.items >= 2 && has.has('respondent'))) return null;
  const averaged = averagedShare(columns);
  const perSchool = has.has('school') && !has.has('respondent', 'role');
  if (averaged >= 0.4 || (perSchool && has.has('count') && records <= 60)) {
    return decided('survey_summary', 0.85, 'averages or shares by school, under survey statements');
  }
  return decided('survey', 0.9, `${String(has.items)} columns hold answers to survey statements`);
}

/** Share of the marks under schools' names that are figures, as averages are. */
function averagedMarks(columns: readonly ColumnDraft[]): number {
  const marks = columns
    .filter(({ meaning }) => meaning.type === 'school')
    .flatMap(({ samples }) => samples);
  return marks.length === 0
    ? 0
    : marks.filter((text) => /^[\d.]+ ?%?$/.test(text)).length / marks.length;
}

function matrixKind({ columns, statementShare }: KindEvidence, has: Has): KindReading | null {
  if (has.schools < 2) return null;
  if (statementShare >= 0.5)
    return decided('survey_summary', 0.85, 'a row a statement, a column a school');
  return decided('matrix', 0.9, `${String(has.schools)} schools stand across the top`);
}

const PLAN_CORE: readonly Field[] = [
  'problem',
  'success',
  'steps',
  'impact',
  'target',
  'baseline',
  'evidence',
  'why',
  'review',
  'pupils',
];

function logKind({ words }: KindEvidence, has: Has): KindReading | null {
  if (!has.has('person')) return null;
  if (has.count(...PLAN_CORE) >= 3) return null;
  if (!has.has('approach')) return null;
  const named = mentions(words, 'log');
  return decided('log', named ? 0.95 : 0.8, 'a row a person and what they attended');
}

function budgetKind({ words, columns }: KindEvidence, has: Has): KindReading | null {
  if (!has.has('cost')) return null;
  const named = mentions(words, 'budget');
  const money = columns.filter(
    ({ profile, meaning }) =>
      (meaning.type === 'field' && meaning.field === 'cost') || (profile.shares.money ?? 0) >= 0.5
  ).length;
  const planLike = has.count(...PLAN_CORE, 'lead', 'term', 'format', 'audience', 'status');
  if (named && planLike <= 3)
    return decided('budget', 0.9, `money by line, and the words “${named}” stand over it`);
  if (money >= 2 && planLike <= 2)
    return decided('budget', 0.75, 'several columns of money and little of a plan');
  if (!has.has('approach', 'date', 'priority', 'problem') && planLike === 0 && has.fields.size <= 3)
    return decided('budget', 0.7, 'money by line and nothing of a plan');
  return null;
}

function otherKind({ words }: KindEvidence, has: Has): KindReading | null {
  const named = mentions(words, 'other');
  if (named) return decided('other', 0.8, `the words “${named}” stand over it`);
  const planned = has.count(
    'approach',
    'problem',
    'priority',
    'success',
    'steps',
    'target',
    'impact'
  );
  if (planned === 0)
    return decided('other', 0.75, 'no column says what is planned or what is hard for pupils');
  if (planned === 1 && has.has('priority') && has.fields.size <= 2 && has.unmapped >= 2) {
    return decided('other', 0.6, 'a list with little of a plan');
  }
  return null;
}

/** Weighs a plan (what will be done, when, by whom) against priorities (what should change). */
function planOrPriorities({ words }: KindEvidence, has: Has): KindReading {
  const priorityWords = mentions(words, 'priorities');
  const planWords = mentions(words, 'plan');
  const forPriorities =
    (priorityWords ? 2.5 : 0) +
    has.count('baseline', 'target') * 0.75 +
    (has.has('priority') ? 0.75 : 0) +
    (has.has('problem') ? 0.5 : 0) +
    (has.has('success') ? 0.5 : 0) +
    ((has.fields.get('steps') ?? 0) >= 2 ? 0.75 : 0) +
    (has.has('approach') ? 0 : 1.5);
  const forPlan =
    (planWords ? 2 : 0) +
    (has.has('approach') ? 1 : 0) +
    has.count('date', 'format', 'hours', 'audience', 'provider', 'term') * 0.6 +
    has.count('cost', 'lead') * 0.1;
  if (forPriorities > forPlan) {
    return decided(
      'priorities',
      0.6 + Math.min(0.35, (forPriorities - forPlan) / 8),
      priorityWords
        ? `the words “${priorityWords}” stand over it`
        : 'goals with success, baseline or target, not sessions'
    );
  }
  return decided(
    'plan',
    0.6 + Math.min(0.35, (forPlan - forPriorities) / 8),
    'says what will be done, and when or for whom'
  );
}

/** Says what kind of table this is, and why. */
export function decideKind(evidence: KindEvidence): KindReading {
  if (evidence.isPlanner)
    return decided('plan', 0.85, 'weeks or dates run across the top: a wall planner');
  const has = inventory(evidence.columns);
  return (
    matrixKind(evidence, has) ??
    surveyKind(evidence, has) ??
    logKind(evidence, has) ??
    budgetKind(evidence, has) ??
    otherKind(evidence, has) ??
    planOrPriorities(evidence, has)
  );
}
