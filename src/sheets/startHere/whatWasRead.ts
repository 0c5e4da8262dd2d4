import type { Place } from '../../plan/placeRecords';
import type { Counted, Reconciliation } from '../../plan/reconcile';
import type { SourceKind } from '../../plan/sourceRecord';
import type { TrustPlan } from '../../plan/trustPlan';
import { shorten } from '../../plan/shorten';
import { sourceLink } from '../cellContents';
import type { CellContent, TableColumn, TablePart } from '../declaration';
import { heightFor, linesFor } from '../measures';
import { STYLES, TABLE_STYLE } from '../styles';
import { addSection, addSpace, inOrder, type AddToPage, type Page } from './page';

const KINDS: Readonly<Record<SourceKind, string>> = {
  plan: 'A plan or calendar',
  priorities: 'Priorities or an improvement plan',
  survey: 'A staff survey',
  survey_summary: 'A summary of a staff survey',
  matrix: 'Who does what',
  log: 'A training log',
  budget: 'A budget',
  other: 'Another table',
};

const PLACES: Readonly<Record<Place, string>> = {
  how: 'on How',
  session: 'on Sessions',
  why: 'on Why',
  theme: 'on Themes',
  matrix: 'on Themes',
  'training count': 'in Training counts',
  'left where it is': 'left where they are',
  'carried over': 'on Carried over',
};

/** A table's own title is shown to know it by, not whole. */
const LONGEST_TITLE = 60;
const ROOM = { source: 46, kind: 30, whereItWent: 46 } as const;

function total(counts: readonly Counted<string>[]): number {
  return counts.reduce((sum, { lines }) => sum + lines, 0);
}

function whereItWent({ placed, skipped, setAside }: Reconciliation): string {
  const went = placed.map(({ name, lines }) => `${lines} ${PLACES[name]}`);
  const left = [...skipped, ...setAside].map(({ name, lines }) => `${lines} ${name}`);
  return [...went, ...left].join('; ');
}

function rowOf(table: Reconciliation): readonly CellContent[] {
  const { file, sheet, firstRow: row, firstColumn: column, kind, title } = table;
  return [
    sourceLink({ file, sheet, row, column }),
    title === '' ? KINDS[kind] : `${KINDS[kind]}: ${shorten(title, LONGEST_TITLE)}`,
    table.read,
    total(table.placed),
    total(table.skipped),
    total(table.setAside),
    whereItWent(table),
  ];
}

const COLUMNS: readonly TableColumn[] = [
  { heading: 'Where it stands', style: STYLES.source, prompt: '' },
  { heading: 'What it is', style: STYLES.text, prompt: '' },
  { heading: 'Rows read', style: STYLES.number, prompt: '' },
  { heading: 'Placed', style: STYLES.number, prompt: '' },
  { heading: 'Skipped', style: STYLES.number, prompt: '' },
  { heading: 'Set aside', style: STYLES.number, prompt: '' },
  { heading: 'Where it went', style: STYLES.text, prompt: '' },
];

function tablePart(rows: TablePart['rows'], row: number): TablePart {
  return {
    type: 'table',
    name: 'TrellisWhatWasRead',
    row,
    column: 1,
    columns: COLUMNS,
    rows: rows.length === 0 ? [COLUMNS.map(() => null)] : rows,
    headingStyle: STYLES.headingSoft,
    filterButtons: false,
    bandedRows: true,
    tableStyle: TABLE_STYLE,
  };
}

function linesOfRow([source, kind, , , , , went]: readonly CellContent[]): number {
  const text = (content: CellContent | undefined): string =>
    typeof content === 'object' && content !== null && 'text' in content
      ? content.text
      : String(content ?? '');
  return Math.max(
    linesFor(text(source), ROOM.source),
    linesFor(text(kind), ROOM.kind),
    linesFor(text(went), ROOM.whereItWent)
  );
}

/** A row for each table read: rows read = placed + skipped + set aside, and where they went. */
export function whatWasRead({ reconciliations }: TrustPlan): AddToPage {
  const rows = reconciliations.map(rowOf);
  const addTable = ({ parts, heights, next }: Page): Page => ({
    parts: [...parts, tablePart(rows, next)],
    heights: [
      ...heights,
      [next, 30],
      ...rows.map((row, nth) => [next + 1 + nth, heightFor(linesOfRow(row)) + 2] as const),
    ],
    next: next + 1 + Math.max(1, rows.length),
  });
  return inOrder(addSection('What was read: every row is accounted for'), addSpace(4), addTable);
}
