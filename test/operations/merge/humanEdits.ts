import fc from 'fast-check';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/grid/workbook';
import { SHEET_IDS, sheetIdOf } from '../../../src/sheets/names';

/** Something that a person does to a structured workbook; numbers choose among what is there. */
export type HumanEdit =
  | {
      readonly type: 'type';
      readonly table: number;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  | { readonly type: 'add row'; readonly table: number; readonly text: string }
  | { readonly type: 'add column'; readonly table: number; readonly text: string }
  | { readonly type: 'sort'; readonly table: number; readonly column: number }
  | { readonly type: 'rename sheet'; readonly sheet: number }
  | { readonly type: 'move sheet'; readonly sheet: number }
  | { readonly type: 'write below'; readonly table: number; readonly text: string };

const nat = fc.nat({ max: 1000 });
/** Texts that spreadsheets like to turn into something else are among what people type. */
const text = fc.oneof(
  fc.constantFrom('=1+1', '007', '1/2', '-5', "'quoted", 'Typed by hand', 'Aa\nbb'),
  fc.nat({ max: 10_000_000 }).map((number) => `Typed ${number}`)
);

/** Any edit, most often something typed. */
export const humanEdit: fc.Arbitrary<HumanEdit> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('type' as const),
      table: nat,
      row: nat,
      column: nat,
      text,
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('add row' as const), table: nat, text }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('add column' as const), table: nat, text }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('sort' as const), table: nat, column: nat }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('rename sheet' as const), sheet: nat }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('move sheet' as const), sheet: nat }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('write below' as const), table: nat, text }),
  }
);

type Grid = CellValue[][];

/** A workbook as people change it: rows are copied before they are written to. */
interface Edited {
  readonly sheets: { snapshot: SheetSnapshot; values: Grid }[];
  names: NonNullable<WorkbookSnapshot['names']>;
}

/** Columns in which people are asked to type: what was typed elsewhere is tested apart. */
const TYPED_IN: Readonly<Record<string, readonly string[]>> = {
  [SHEET_IDS.how]: [
    'What pupils find hard here',
    'What stays the same',
    'Cost',
    'Status',
    'School',
  ],
  [SHEET_IDS.why]: ['Why', 'What must stay true', 'Status'],
  [SHEET_IDS.worthAsking]: ["What we'd say"],
  [SHEET_IDS.inTheirWords]: ['What to do with it'],
  [SHEET_IDS.sessions]: ['Session'],
  [SHEET_IDS.settings]: ['Value'],
};

function ownTables({ sheets }: Edited) {
  return sheets.flatMap((sheet) =>
    sheet.snapshot.tables.flatMap((table) => {
      const id = sheetIdOf(table.name);
      return id !== null && id in TYPED_IN ? [{ sheet, table, headings: TYPED_IN[id] ?? [] }] : [];
    })
  );
}

function put(values: Grid, row: number, column: number, value: CellValue): void {
  while (values.length <= row) values.push([]);
  const line = (values[row] ??= []);
  while (line.length <= column) line.push(null);
  line[column] = value;
}

type Found = ReturnType<typeof ownTables>[number];

function resized(
  { sheet, table }: Found,
  change: { readonly bottom: number; readonly right: number }
) {
  const block = {
    ...table.block,
    bottom: table.block.bottom + change.bottom,
    right: table.block.right + change.right,
  };
  const tables = sheet.snapshot.tables.map((each) => (each === table ? { ...table, block } : each));
  sheet.snapshot = { ...sheet.snapshot, tables };
}

function editTable(edit: HumanEdit & { readonly table: number }, found: Found): string | null {
  const { sheet, table, headings } = found;
  const { top, left, bottom, right } = table.block;
  const line = sheet.values[top] ?? [];
  switch (edit.type) {
    case 'type': {
      const places = headings.map((heading) => line.indexOf(heading)).filter((at) => at >= left);
      const column = places[edit.column % places.length];
      if (column === undefined) return null;
      put(sheet.values, top + 1 + (edit.row % (bottom - top)), column, edit.text);
      return edit.text;
    }
    case 'add row':
      if ((sheet.values[bottom + 1] ?? []).some((value) => value !== null)) return null;
      put(sheet.values, bottom + 1, left, edit.text);
      resized(found, { bottom: 1, right: 0 });
      return edit.text;
    case 'add column':
      put(sheet.values, top, right + 1, `Own ${right}`);
      put(sheet.values, top + 1, right + 1, edit.text);
      resized(found, { bottom: 0, right: 1 });
      return edit.text;
    case 'sort': {
      const column = left + (edit.column % (right - left + 1));
      const key = (row: Grid[number] | undefined): string => JSON.stringify(row?.[column] ?? null);
      const body = Array.from(
        { length: bottom - top },
        (_, at) => sheet.values[top + 1 + at] ?? []
      );
      body.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
      body.forEach((row, at) => {
        sheet.values[top + 1 + at] = row;
      });
      return null;
    }
    case 'write below':
      put(sheet.values, bottom + 3, left, edit.text);
      return edit.text;
    default:
      return null;
  }
}

function editSheet(edit: HumanEdit & { readonly sheet: number }, edited: Edited): null {
  const at = edit.sheet % edited.sheets.length;
  const sheet = edited.sheets[at];
  if (!sheet) return null;
  if (edit.type === 'move sheet') {
    edited.sheets.splice(at, 1);
    edited.sheets.unshift(sheet);
    return null;
  }
  const from = sheet.snapshot.name;
  const to = `Our ${from}`.slice(0, 31);
  if (edited.sheets.some(({ snapshot }) => snapshot.name === to)) return null;
  sheet.snapshot = { ...sheet.snapshot, name: to };
  edited.names = edited.names.map((name) => (name.sheet === from ? { ...name, sheet: to } : name));
  return null;
}

/** The workbook after some edits, and every text that stands there because somebody typed it. */
export function afterEdits(
  workbook: WorkbookSnapshot,
  edits: readonly HumanEdit[]
): { readonly workbook: WorkbookSnapshot; readonly typed: readonly string[] } {
  const edited: Edited = {
    sheets: workbook.sheets.map((snapshot) => ({
      snapshot,
      values: snapshot.values.map((row) => [...row]),
    })),
    names: workbook.names ?? [],
  };
  const typed = edits.flatMap((edit) => {
    if ('sheet' in edit) return editSheet(edit, edited) ?? [];
    const tables = ownTables(edited);
    const found = tables[edit.table % tables.length];
    return (found && editTable(edit, found)) ?? [];
  });
  const sheets = edited.sheets.map(({ snapshot, values }) => ({ ...snapshot, values }));
  const after = { ...workbook, sheets, names: edited.names };
  // What was typed over again stands nowhere any more.
  const standing = new Set(sheets.flatMap(({ values }) => values.flat()));
  return { workbook: after, typed: typed.filter((each) => standing.has(each)) };
}
