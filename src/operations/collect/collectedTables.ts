import type { CollectState, SeenHere, StandingHow, ToDecide } from '../../plan/collect/collected';
import { TOGETHER } from '../../plan/whose';
import { dateCell, textCell } from '../../sheets/cellContents';
import type { CellContent, SheetDeclaration } from '../../sheets/declaration';
import { DECIDE_COLUMNS, DECIDE_LEAD, DECISION } from '../../sheets/form/toDecide';
import { SEEN_COLUMNS, SEEN_LEAD } from '../../sheets/form/seenHere';
import { HOW_COLUMNS } from '../../sheets/how';
import { ownName, SHEET_IDS } from '../../sheets/names';
import type { StandingSheet, StandingTable } from '../../sheets/ownSheets';
import type { RowToStand } from '../../sheets/standing/columnsOfSheet';
import { standingRows, type TableToStand } from '../../sheets/standing/tableAsSheet';
import { COLOURS } from '../../sheets/styles';
import { tableSheet } from '../../sheets/tableSheet';
import type { ColumnPlan } from '../../sheets/tableSheetPlan';
import { contentText } from '../../sheets/contentText';
import { FORM_BOXES } from '../../vocabulary/formBoxes';
import type { StandingTrust } from './standingTrust';

type Cells = Map<string, CellContent>;

const byCode = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** What stands after which: negative where the first stands before the other. */
type Order<Row> = (one: Row, other: Row) => number;

/**
 * Puts a row behind the last one that comes before it by the order, wherever people have sorted the
 * others: rows that are put in one after the other in any order stand alike.
 */
export function placed<Row>(rows: readonly Row[], row: Row, order: Order<Row>): readonly Row[] {
  const after = rows.findLastIndex((each) => order(each, row) <= 0);
  return [...rows.slice(0, after + 1), row, ...rows.slice(after + 1)];
}

const textIn = ({ cells }: RowToStand, heading: string): string => contentText(cells.get(heading));

/** What all schools do comes first, then schools by the alphabet, then rows that are nobody's. */
function schoolRank(school: string): number {
  if (school === TOGETHER) return 0;
  return school === '' ? 2 : 1;
}

function bySchool(one: string, other: string): number {
  const apart = schoolRank(one) - schoolRank(other);
  return apart === 0 ? one.localeCompare(other, 'en-GB') || byCode(one, other) : apart;
}

const cameWithForm = (row: RowToStand): boolean => textIn(row, 'How ID').startsWith('F-');

/** Strands that came with forms stand last, as all rows that are new do, by their schools and ids. */
const howOrder: Order<RowToStand> = (one, other) => {
  const apart = Number(cameWithForm(one)) - Number(cameWithForm(other));
  if (apart !== 0) return apart;
  return (
    bySchool(textIn(one, 'School').trim(), textIn(other, 'School').trim()) ||
    byCode(textIn(one, 'How ID'), textIn(other, 'How ID'))
  );
};

function setBoxes(cells: Cells, how: StandingHow, was: StandingHow | undefined): void {
  for (const { field, label, kind } of FORM_BOXES) {
    const text = how.boxes[field] ?? '';
    if (text === (was?.boxes[field] ?? '')) continue;
    const content = kind === 'date' ? dateCell(text) : textCell(text);
    if (content === null) cells.delete(label);
    else cells.set(label, content);
  }
  if (how.status !== (was?.status ?? '')) cells.set('Status', how.status);
}

function headingsWith(
  headings: readonly string[],
  rows: readonly RowToStand[],
  declared: readonly { readonly heading: string }[]
): readonly string[] {
  const known = new Set(headings);
  const missing = declared
    .map(({ heading }) => heading)
    .filter((heading) => !known.has(heading) && rows.some(({ cells }) => cells.has(heading)));
  return [...headings, ...missing];
}

/** The table of How with what forms brought. */
export function howTable(trust: StandingTrust, after: CollectState): TableToStand | null {
  const sheet = trust.sheets.find(({ id }) => id === SHEET_IDS.how);
  const table = sheet?.tables[0];
  if (!sheet || !table) return null;
  const now = new Map(after.hows.map((how) => [how.id, how]));
  const touched = new Set(after.brought.map(({ row }) => row));
  const standing = standingRows(sheet, table, trust.workbook).map((row, at): RowToStand => {
    const known = trust.rows[at];
    const [how, was] = [now.get(known?.id ?? ''), trust.state.hows[at]];
    if (!known || !how) return row;
    const cells: Cells = new Map(row.cells);
    setBoxes(cells, how, was);
    if (touched.has(known.id) && known.row.id === '') cells.set('How ID', known.id);
    return { ...row, cells };
  });
  const added = after.hows.filter((how) => how.added);
  const rows = added.reduce<readonly RowToStand[]>((grown, how) => {
    const cells: Cells = new Map([
      ['School', how.school],
      ['How ID', how.id],
    ]);
    setBoxes(cells, how, undefined);
    return placed(grown, { cells }, howOrder);
  }, standing);
  return { headings: headingsWith(table.headings, rows, HOW_COLUMNS), rows };
}

function cellsOf<Item>(columns: readonly ColumnPlan<Item>[], item: Item): Cells {
  return new Map(
    columns.flatMap(({ heading, cell }) => {
      const content = cell(item);
      return content === null ? [] : [[heading, content] as const];
    })
  );
}

/** A table whose rows collecting writes: rows by key, with people's own columns kept. */
interface WrittenTable<Item> {
  readonly columns: readonly ColumnPlan<Item>[];
  readonly keyOf: (row: RowToStand) => string;
  readonly order: Order<RowToStand>;
  /** Whether a row that is no longer wanted stays, since people wrote in it. */
  readonly stays: (row: RowToStand) => boolean;
}

function writtenRows<Item>(
  standing: readonly RowToStand[],
  items: readonly Item[],
  { columns, keyOf, order, stays }: WrittenTable<Item>
): readonly RowToStand[] {
  const wanted = new Map(
    items.map((item) => {
      const row = { cells: cellsOf(columns, item) };
      return [keyOf(row), row] as const;
    })
  );
  const known = new Set(standing.map(keyOf));
  const kept = standing.flatMap((row): RowToStand[] => {
    const now = wanted.get(keyOf(row));
    if (!now) return stays(row) ? [row] : [];
    return [{ ...row, cells: new Map([...row.cells, ...now.cells]) }];
  });
  return [...wanted]
    .filter(([key]) => !known.has(key))
    .reduce<readonly RowToStand[]>((rows, [, row]) => placed(rows, row, order), kept);
}

const joined = (row: RowToStand, headings: readonly string[]): string =>
  headings.map((heading) => textIn(row, heading)).join('\u0001');

const orderBy =
  (headings: readonly string[]): Order<RowToStand> =>
  (one, other) =>
    bySchool(textIn(one, 'School'), textIn(other, 'School')) ||
    byCode(joined(one, headings), joined(other, headings));

const SEEN: WrittenTable<SeenHere> = {
  columns: SEEN_COLUMNS,
  keyOf: (row) => joined(row, ['School', 'Why ID']),
  order: orderBy(['Why ID']),
  stays: () => true,
};

const DECIDE_KEY = ['Row', 'Box', 'The other words'];
const DECIDE: WrittenTable<ToDecide> = {
  columns: DECIDE_COLUMNS,
  keyOf: (row) => joined(row, DECIDE_KEY),
  order: orderBy(DECIDE_KEY),
  stays: (row) => textIn(row, DECISION) !== '',
};

interface Place {
  readonly id: string;
  readonly name: string;
  readonly lead: string;
}

/** A sheet with these rows, for workbooks that do not have it yet. */
function freshSheet<Item>(
  { id, name, lead }: Place,
  columns: readonly ColumnPlan<Item>[],
  rows: readonly RowToStand[]
): SheetDeclaration {
  return tableSheet<RowToStand>({
    id,
    name,
    lead,
    tableName: ownName(id),
    columns: columns.map((column) => ({
      ...column,
      cell: ({ cells }: RowToStand) => cells.get(column.heading) ?? null,
    })),
    items: rows,
    tabColour: COLOURS.line,
    frozenColumns: 1,
    leastLines: 2,
    looks: [],
  });
}

/** What became of a table that collecting writes: a table that stands, a new sheet, or nothing. */
export type Written =
  | { readonly type: 'table'; readonly id: string; readonly table: TableToStand }
  | { readonly type: 'sheet'; readonly sheet: SheetDeclaration }
  | { readonly type: 'nothing' };

function written<Item>(
  { sheets, workbook }: StandingTrust,
  place: Place,
  items: readonly Item[],
  plan: WrittenTable<Item>
): Written {
  const sheet: StandingSheet | undefined = sheets.find(({ id }) => id === place.id);
  const table: StandingTable | undefined = sheet?.tables[0];
  if (!sheet || !table) {
    const rows = writtenRows([], items, plan);
    if (rows.length === 0) return { type: 'nothing' };
    return { type: 'sheet', sheet: freshSheet(place, plan.columns, rows) };
  }
  const rows = writtenRows(standingRows(sheet, table, workbook), items, plan);
  const headings = headingsWith(table.headings, rows, plan.columns);
  return { type: 'table', id: place.id, table: { headings, rows } };
}

/** What schools say of the shared whys. */
export function seenTable(trust: StandingTrust, { seen }: CollectState): Written {
  const place = { id: SHEET_IDS.seenHere, name: 'Seen here', lead: SEEN_LEAD };
  return written(trust, place, seen, SEEN);
}

/** Boxes with two texts. */
export function decideTable(trust: StandingTrust, { decide }: CollectState): Written {
  const place = { id: SHEET_IDS.toDecide, name: 'To decide', lead: DECIDE_LEAD };
  return written(trust, place, decide, DECIDE);
}
