import type { Session, TrustPlan } from '../plan/trustPlan';
import { whoseName } from '../plan/whose';
import type { Field } from '../vocabulary/fields';
import { dateColumn, numberColumn, shortColumn, sourceColumn, wordsColumn } from './columnPlans';
import type { SheetDeclaration } from './declaration';
import { SHEET_IDS } from './names';
import { COLOURS, STYLES } from './styles';
import { tableSheet } from './tableSheet';
import type { ColumnPlan } from './tableSheetPlan';

const grouped = { grouped: true } as const;

/** What the row says was done; where it names no activity, the first of its other words. */
function titleOf({ fields }: Session): string | undefined {
  return fields.approach ?? fields.steps ?? fields.problem ?? fields.priority;
}

function rest(heading: string, field: Field): ColumnPlan<Session> {
  return wordsColumn(heading, ({ fields }) => fields[field], grouped);
}

/** The rest of each row stands in a closed group at the end, so that a session is carried whole. */
/** The columns of Sessions from left to right. */
export const SESSION_COLUMNS: readonly ColumnPlan<Session>[] = [
  dateColumn('Date', ({ fields }) => fields.date),
  dateColumn('End', ({ fields }) => fields.end),
  shortColumn('Term', ({ fields }) => fields.term),
  shortColumn('School', ({ whose }) => whoseName(whose), { width: { least: 18, most: 28 } }),
  wordsColumn('Session', titleOf, {
    filledBy: 'people',
    style: STYLES.strong,
    width: { least: 28, most: 48 },
  }),
  shortColumn('Staff', ({ fields }) => fields.audience),
  shortColumn('Lead', ({ fields }) => fields.lead),
  shortColumn('Provider', ({ fields }) => fields.provider),
  shortColumn('Format', ({ fields }) => fields.format),
  numberColumn('Hours', ({ fields }) => fields.hours),
  numberColumn('Cost', ({ fields }) => fields.cost, { style: STYLES.money }),
  shortColumn('Status', ({ fields }) => fields.status),
  shortColumn('Part of', ({ partOf }) => partOf, { width: { least: 14, most: 30 } }),
  sourceColumn(({ source }) => source),
  rest('Priority', 'priority'),
  rest('What pupils find hard', 'problem'),
  rest('Which pupils', 'pupils'),
  rest('How we know', 'evidence'),
  rest('Reason given', 'why'),
  rest('What we hope to see', 'success'),
  rest('Baseline', 'baseline'),
  rest('Target', 'target'),
  rest('How it runs', 'steps'),
  rest('What changed', 'impact'),
  dateColumn('Look again on', ({ fields }) => fields.review, grouped),
  numberColumn('Number attending', ({ fields }) => fields.count, grouped),
  rest('Notes', 'notes'),
];

/** Every dated or calendar row, whole; null where there is none. */
export function sessionsSheet({ sessions }: TrustPlan): SheetDeclaration | null {
  if (sessions.length === 0) return null;
  return tableSheet({
    id: SHEET_IDS.sessions,
    name: 'Sessions',
    lead: 'Every row of your calendars and lists of activities, whole: nobody retypes it. Part of is a suggestion; the group at the end holds the rest of each row.',
    tableName: 'TrellisSessions',
    columns: SESSION_COLUMNS,
    items: sessions,
    tabColour: COLOURS.line,
    frozenColumns: 0,
    leastLines: 1,
    looks: [],
  });
}
