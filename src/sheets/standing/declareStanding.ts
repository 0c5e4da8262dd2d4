import type { WorkbookSnapshot } from '../../grid/workbook';
import type { DeclaredName, SheetDeclaration, SheetId, WorkbookDeclaration } from '../declaration';
import { LIST_NAMES, ownName, SHEET_IDS, sheetIdOf } from '../names';
import { ownSheets, type StandingSheet } from '../ownSheets';
import { pageAsSheet, type LinkTo } from './pageAsSheet';
import { standingRows, tableAsSheet, type TableToStand } from './tableAsSheet';

/** What is to be different from what stands. */
export interface StandingChanges {
  /** Tables with other rows, by their sheet's id. */
  readonly tables: ReadonlyMap<SheetId, TableToStand>;
  /** Sheets that take the place of those with the same id, or come at the end before hidden ones. */
  readonly sheets: readonly SheetDeclaration[];
}

const ALL_LISTS: ReadonlySet<string> = new Set(Object.values(LIST_NAMES));

interface Placed {
  readonly id: SheetId;
  readonly own: StandingSheet | null;
  readonly position: number;
}

/** Every sheet with an id: its own where it is one of ours, the first time that id comes. */
function placedSheets(workbook: WorkbookSnapshot): readonly Placed[] {
  const byPosition = new Map(ownSheets(workbook).map((sheet) => [sheet.position, sheet]));
  const taken = new Set<SheetId>();
  return workbook.sheets.map((_, position): Placed => {
    const own = byPosition.get(position) ?? null;
    const id = own && !taken.has(own.id) ? own.id : `sheet-${position + 1}`;
    taken.add(id);
    return { id, own: own?.id === id ? own : null, position };
  });
}

/** Drop-downs and tints look at names; those whose names are gone from the workbook go without. */
export function withoutLostLists(
  sheet: SheetDeclaration,
  names: ReadonlySet<string>
): SheetDeclaration {
  const parts = sheet.parts.flatMap((part) => {
    if (part.type === 'conditional-format' && part.rule.kind === 'formula') {
      const used = part.rule.formula.match(/\bTrellis\w+/g) ?? [];
      return used.every((name) => names.has(name)) ? [part] : [];
    }
    if (part.type !== 'validation' || part.rule.kind !== 'list' || names.has(part.rule.name))
      return [part];
    return part.prompt === null ? [] : [{ ...part, rule: { kind: 'any' } as const }];
  });
  return { ...sheet, parts };
}

function namesOf(
  { names = [] }: WorkbookSnapshot,
  idOf: ReadonlyMap<string, SheetId>
): readonly DeclaredName[] {
  return names.flatMap(({ name, sheet, block }) => {
    const id = idOf.get(sheet);
    const isOurs = ALL_LISTS.has(name) || sheetIdOf(name) !== null;
    return id === undefined || !isOurs ? [] : [{ name, sheet: id, range: block }];
  });
}

/** What collecting adds, in the order in which it stands, whichever came first. */
const ADDED_ORDER: readonly SheetId[] = [
  SHEET_IDS.seenHere,
  SHEET_IDS.toDecide,
  SHEET_IDS.collected,
  SHEET_IDS.memory,
];

function withSheet(
  sheets: readonly SheetDeclaration[],
  added: SheetDeclaration
): readonly SheetDeclaration[] {
  const later = ADDED_ORDER.slice(ADDED_ORDER.indexOf(added.id) + 1);
  const before = sheets.findIndex(({ id }) => later.includes(id));
  const at = before < 0 ? sheets.length : before;
  return [...sheets.slice(0, at), added, ...sheets.slice(at)];
}

/** Sheets that are new stand at the end, before those that nobody sees. */
function withSheets(
  standing: readonly SheetDeclaration[],
  added: readonly SheetDeclaration[]
): readonly SheetDeclaration[] {
  const ids = new Map(added.map((sheet) => [sheet.id, sheet]));
  const replaced = standing.map((sheet) => {
    const other = ids.get(sheet.id);
    return other ? { ...other, name: sheet.name } : sheet;
  });
  const isSeen = ({ visibility }: SheetDeclaration): boolean => visibility === 'visible';
  const taken = new Set(standing.map(({ name }) => name.toLowerCase()));
  const named = (sheet: SheetDeclaration): SheetDeclaration =>
    taken.has(sheet.name.toLowerCase()) ? { ...sheet, name: `${sheet.name} (Trellis)` } : sheet;
  const fresh = added.filter(({ id }) => !standing.some((sheet) => sheet.id === id)).map(named);
  const grown = (start: readonly SheetDeclaration[], sheets: readonly SheetDeclaration[]) =>
    sheets.reduce(withSheet, start);
  const isHidden = (sheet: SheetDeclaration): boolean => !isSeen(sheet);
  return [
    ...grown(replaced.filter(isSeen), fresh.filter(isSeen)),
    ...grown(replaced.filter(isHidden), fresh.filter(isHidden)),
  ];
}

/**
 * A workbook as it stands, declared again with some changes: every sheet, people's own columns, rows
 * and sheets among them. Formulas become the values that they showed.
 */
export function declareStanding(
  workbook: WorkbookSnapshot,
  { tables, sheets: added }: StandingChanges
): WorkbookDeclaration {
  const placed = placedSheets(workbook);
  const idOf = new Map(
    placed.map(({ id, position }) => [workbook.sheets[position]?.name ?? '', id] as const)
  );
  const linkTo: LinkTo = (text) => idOf.get(text) ?? null;
  const standing = placed.flatMap(({ id, own, position }): SheetDeclaration[] => {
    const snapshot = workbook.sheets[position];
    if (!snapshot) return [];
    const table = own?.tables[0];
    const isPage = id === SHEET_IDS.startHere || id === SHEET_IDS.memory;
    if (!own || !table || isPage) {
      const links = id === SHEET_IDS.startHere ? linkTo : () => null;
      return [pageAsSheet(snapshot, workbook, { id, linkTo: links })];
    }
    const rows = tables.get(id) ?? {
      headings: table.headings,
      rows: standingRows(own, table, workbook),
    };
    return [tableAsSheet(own, rows, workbook)];
  });
  const names = namesOf(workbook, idOf);
  const marks = added
    .filter(
      ({ id, parts }) => id === SHEET_IDS.memory && !parts.some(({ type }) => type === 'table')
    )
    .filter(({ id }) => !names.some(({ name }) => name === ownName(id)))
    .map(({ id }) => ({
      name: ownName(id),
      sheet: id,
      range: { top: 0, left: 0, bottom: 0, right: 0 },
    }));
  const known = new Set(names.map(({ name }) => name));
  return {
    title: 'One why, many hows',
    sheets: withSheets(standing, added).map((sheet) => withoutLostLists(sheet, known)),
    names: [...names, ...marks],
  };
}
