import { namesEachPerson } from '../columns/peopleColumns';
import type { Field } from '../../vocabulary/fields';
import { KIND_WORDS } from '../../vocabulary/kindWords';
import type { ColumnDraft } from '../columns/columnDraft';
import {
  decided,
  takeInventory,
  type Inventory,
  type KindEvidence,
  type KindReading,
} from './inventory';

const FIGURE = /^£?[\d.,]+ ?%?$/;

/** Share of some columns' values that are figures. */
function figureShare(columns: readonly ColumnDraft[]): number {
  const values = columns.flatMap(({ samples }) => samples);
  return values.length === 0
    ? 0
    : values.filter((text) => FIGURE.test(text)).length / values.length;
}

/** Share of the items' values that no single person answers: 3.41, 62%. */
function averagedShare(columns: readonly ColumnDraft[]): number {
  const values = columns
    .filter(({ meaning }) => meaning.type === 'item')
    .flatMap(({ samples }) => samples);
  const averaged = values.filter(
    (text) => /^\d+\.\d+$/.test(text) || /^\d+(\.\d+)? ?%$/.test(text)
  );
  return values.length === 0 ? 0 : averaged.length / values.length;
}

function mentions(words: string, kind: keyof typeof KIND_WORDS): string | null {
  return KIND_WORDS[kind].exec(words)?.[0] ?? null;
}

function surveyKind({ columns, records }: KindEvidence, has: Inventory): KindReading | null {
  if (has.items < 3) return null;
  const perSchool = has.has('school') && !has.has('respondent', 'role');
  if (averagedShare(columns) >= 0.4 || (perSchool && has.has('count') && records <= 60)) {
    return decided('survey_summary', 0.85, 'averages or shares by school, under survey statements');
  }
  return decided('survey', 0.9, `${String(has.items)} columns hold answers to survey statements`);
}

function matrixKind(
  { columns, statementShare, words }: KindEvidence,
  has: Inventory
): KindReading | null {
  if (has.schools < 2) return null;
  const figures = figureShare(columns.filter(({ meaning }) => meaning.type === 'school'));
  if (figures >= 0.5 && (statementShare >= 0.5 || mentions(words, 'survey'))) {
    return decided('survey_summary', 0.85, 'a row a statement, a column a school');
  }
  if (figures >= 0.7) return decided('other', 0.6, 'figures by school, not marks');
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

function logKind({ words, columns }: KindEvidence, has: Inventory): KindReading | null {
  if (mentions(words, 'appraisal')) return null;
  const hasPerson = has.has('person', 'respondent');
  if (hasPerson && mentions(words, 'log') && has.has('status', 'date', 'hours')) {
    return decided('log', 0.8, 'people and what they attended, under the words of a register');
  }
  const named = hasPerson || columns.some(namesEachPerson);
  if (!named || !has.has('approach') || has.count(...PLAN_CORE) >= (hasPerson ? 3 : 1)) return null;
  if (!hasPerson && has.has('audience', 'term', 'format')) return null;
  const attended = has.count('date', 'hours', 'status', 'provider', 'role', 'cost', 'school');
  if (has.fields.size <= 3 && attended === 0) return null;
  return decided(
    'log',
    mentions(words, 'log') ? 0.95 : 0.8,
    'a row a person and what they attended'
  );
}

function budgetKind({ words, columns }: KindEvidence, has: Inventory): KindReading | null {
  const named = mentions(words, 'budget');
  const hasFigures = columns.some(
    ({ samples }) => samples.length > 0 && samples.every((text) => FIGURE.test(text))
  );
  if (!has.has('cost') && !(named && hasFigures)) return null;
  const isMoney = ({ profile, meaning }: ColumnDraft): boolean =>
    (meaning.type === 'field' && meaning.field === 'cost') || (profile.shares.money ?? 0) >= 0.5;
  const planLike = has.count(...PLAN_CORE, 'lead', 'term', 'format', 'audience', 'status');
  if (named && planLike <= 3)
    return decided('budget', 0.9, `money by line, and the word “${named}” stands over it`);
  const sums = columns.filter(isMoney).length;
  if ((sums >= 2 && planLike <= 2) || (sums >= 3 && planLike <= 4))
    return decided('budget', 0.75, 'several columns of money and little of a plan');
  if (planLike === 0 && !has.has('date', 'priority') && has.fields.size <= 4)
    return decided('budget', 0.7, 'money by line and nothing of a plan');
  return null;
}

/** A table that says more of a plan than this is one, whatever words stand over it. */
const MOST_PLANNED = 2;

function otherKind({ words, columns }: KindEvidence, has: Inventory): KindReading | null {
  const planned = has.count(
    'approach',
    'problem',
    'priority',
    'success',
    'steps',
    'target',
    'impact'
  );
  const named = mentions(words, 'other');
  if (named && planned <= MOST_PLANNED)
    return decided('other', 0.8, `the words “${named}” stand over it`);
  const unheaded = columns.every(({ heading }) => heading === '');
  const arranged =
    has.count('lead', 'audience', 'date', 'term', 'hours', 'format', 'provider') +
    (unheaded ? has.count('school', 'status', 'person') : 0);
  const isArranged = arranged >= 3 && (unheaded || !has.has('person'));
  if (planned === 0 && !isArranged) {
    return decided('other', 0.75, 'no column says what is planned or what is hard for pupils');
  }
  return null;
}

/** Where no title says which, a plan is likelier than priorities. */
const DOUBT = 0.75;

/** Weighs a plan (what will be done, when, by whom) against priorities (what should change). */
function planOrPriorities({ words, isGrouped }: KindEvidence, has: Inventory): KindReading {
  const priorityWords = mentions(words, 'priorities');
  const planWords = mentions(words, 'plan');
  const forPriorities =
    (priorityWords ? 2.5 : 0) +
    has.count('baseline', 'target') * 0.75 +
    has.count('priority') * 0.75 +
    has.count('problem', 'success') * 0.5 +
    ((has.fields.get('steps') ?? 0) >= 2 ? 0.75 : 0) +
    (isGrouped ? 1.25 : 0) +
    (has.has('approach') ? 0 : 0.75);
  const forPlan =
    (planWords ? 2.25 : priorityWords ? 0 : DOUBT) +
    has.count('approach') +
    has.count('date', 'format', 'hours', 'audience', 'provider', 'term') * 0.6 +
    has.count('cost', 'lead') * 0.1;
  const margin = Math.min(0.35, Math.abs(forPriorities - forPlan) / 8);
  return forPriorities > forPlan
    ? decided(
        'priorities',
        0.6 + margin,
        priorityWords
          ? `the words “${priorityWords}” stand over it`
          : 'goals with success, baseline or target, not sessions'
      )
    : decided('plan', 0.6 + margin, 'says what will be done, and when or for whom');
}

/** Says what kind of table this is, and why. */
export function decideKind(evidence: KindEvidence): KindReading {
  if (evidence.isPlanner)
    return decided('plan', 0.85, 'weeks or dates run across the top: a wall planner');
  const has = takeInventory(evidence.columns);
  return (
    matrixKind(evidence, has) ??
    surveyKind(evidence, has) ??
    logKind(evidence, has) ??
    budgetKind(evidence, has) ??
    otherKind(evidence, has) ??
    planOrPriorities(evidence, has)
  );
}

/** A form or sideways table is a plan unless only the words of priorities stand over it. */
export function decideSidewaysKind(words: string): KindReading {
  const named = mentions(words, 'priorities');
  if (named && !mentions(words, 'plan') && !/\b(form|plan)\b/i.test(words))
    return decided('priorities', 0.7, `the words “${named}” stand over it`);
  return decided('plan', 0.85, 'a plan on its side or as a form');
}
