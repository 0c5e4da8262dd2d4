import { checkPlan, type Question } from '../checks/checkPlan';
import type { TrustPlan } from '../plan/trustPlan';
import type { TrustReadiness } from '../readiness/scoreTrust';
import { sourceLink, textCell } from './cellContents';
import { shortColumn, wordsColumn } from './columnPlans';
import type { SheetDeclaration } from './declaration';
import { knownReadiness } from './knownReadiness';
import { SHEET_IDS } from './names';
import { STYLES } from './styles';
import { tableSheet } from './tableSheet';
import type { ColumnPlan } from './tableSheetPlan';

/** What stands in the school's place where the question is the trust's own. */
const FOR_THE_TRUST = 'For the trust';

/** The question, after the words that it is about where there are any. */
function questionInWords({ quoted, question }: Question): string {
  return quoted === '' ? question : `“${quoted}”\n${question}`;
}

const COLUMNS: readonly ColumnPlan<Question>[] = [
  {
    ...shortColumn<Question>('Where', () => '', {
      style: STYLES.source,
      width: { least: 18, most: 34 },
    }),
    cell: ({ where }) => (where === null ? textCell('') : sourceLink(where)),
  },
  shortColumn('School', ({ school }) => (school === '' ? FOR_THE_TRUST : school), {
    width: { least: 18, most: 28 },
  }),
  wordsColumn('Question', questionInWords, { width: { least: 40, most: 64 } }),
  wordsColumn("What we'd say", () => '', {
    filledBy: 'people',
    width: { least: 30, most: 50 },
    prompt: 'In your own words, or not at all. If your plan already says it, leave this blank.',
  }),
  shortColumn('Question ID', ({ id }) => id, { grouped: true, style: STYLES.source }),
];

/** Questions worth asking, the trust's own first; null where there is nothing to ask. */
export function worthAskingSheet(
  plan: TrustPlan,
  readiness: TrustReadiness | null = null
): SheetDeclaration | null {
  const questions = checkPlan(plan, { readiness: knownReadiness(readiness) });
  if (questions.length === 0) return null;
  return tableSheet({
    id: SHEET_IDS.worthAsking,
    name: 'Worth asking',
    lead: 'Questions for a conversation, one at a time. Answer in words, or not at all.',
    tableName: 'TrellisWorthAsking',
    columns: COLUMNS,
    items: questions,
    tabColour: null,
    frozenColumns: 0,
    leastLines: 2,
    looks: [],
  });
}
