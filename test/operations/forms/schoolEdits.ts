import fc from 'fast-check';
import type { Block, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/grid/workbook';

type Grid = CellValue[][];

/** Something that a school does to its form; numbers choose among what is there. */
export type SchoolEdit =
  | {
      readonly type: 'type' | 'beside' | 'below' | 'insert';
      readonly at: number;
      readonly text: string;
    }
  | {
      readonly type:
        'clear' | 'delete row' | 'label' | 'copy strand' | 'swap' | 'merge' | 'drop label';
      readonly at: number;
    }
  | { readonly type: 'rename' | 'drop keys' | 'drop base' | 'other workbook' };

const at = fc.nat({ max: 500 });
/** Texts that nobody else writes, so that each can be looked for; some look like formulas or keys. */
const text = fc
  .tuple(
    fc.constantFrom('=1+', '-', '@', '__proto__ ', 'Typed ', "'", 'Aa\nbb ', 'constructor ', '<b>'),
    fc.nat({ max: 1_000_000_000 })
  )
  .map(([start, number]) => `${start}${number}z`);

/** Any edit, most often something typed. */
export const schoolEdit: fc.Arbitrary<SchoolEdit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constantFrom(
        'type' as const,
        'type' as const,
        'beside' as const,
        'below' as const,
        'insert' as const
      ),
      at,
      text,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constantFrom(
        'clear' as const,
        'delete row' as const,
        'label' as const,
        'copy strand' as const,
        'swap' as const,
        'merge' as const,
        'drop label' as const
      ),
      at,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constantFrom(
        'rename' as const,
        'drop keys' as const,
        'drop base' as const,
        'other workbook' as const
      ),
    }),
  }
);

const KEY = /\/[a-z]+\/[0-9a-z]+$/;
const isBoxRow = (line: readonly CellValue[]): boolean =>
  typeof line[0] === 'string' &&
  KEY.test(line[0]) &&
  !line[0].includes('/strand/') &&
  !line[0].startsWith('form/');

const set = (line: CellValue[] | undefined, column: number, value: CellValue): void => {
  if (!line) return;
  while (line.length <= column) line.push(null);
  line[column] = value;
};

/** A form while a school works on it. `typed` is what stands there in the school's words. */
interface Edited {
  workbook: WorkbookSnapshot;
  grid: Grid;
  merges: Block[];
  name: string;
}

function boxRows(grid: Grid, known: ReadonlySet<CellValue[]>): number[] {
  return [...grid.keys()].filter((row) => {
    const line = grid[row];
    return line !== undefined && known.has(line);
  });
}

function pick<Item>(items: readonly Item[], nth: number): Item | undefined {
  return items.length === 0 ? undefined : items[nth % items.length];
}

function copyStrand({ grid }: Edited, nth: number, boxes: Set<CellValue[]>): void {
  const starts = [...grid.keys()].filter((row) =>
    String(grid[row]?.[0] ?? '').includes('/strand/')
  );
  const start = pick(starts, nth);
  if (start === undefined) return;
  const copy = grid.slice(start, start + 14).map((line) => [...line]);
  copy.forEach((line) => isBoxRow(line) && boxes.add(line));
  grid.push([], ...copy);
}

function apply(edited: Edited, edit: SchoolEdit, boxes: Set<CellValue[]>): void {
  const { grid } = edited;
  const row = 'at' in edit ? pick(boxRows(grid, boxes), edit.at) : undefined;
  switch (edit.type) {
    case 'type':
      if (row !== undefined) set(grid[row], 2, edit.text);
      return;
    case 'beside':
      if (row !== undefined) set(grid[row], 4, edit.text);
      return;
    case 'below':
      grid.push([], [null, null, edit.text]);
      return;
    case 'insert':
      if (row !== undefined) grid.splice(row + 1, 0, [null, null, edit.text]);
      return;
    case 'clear':
      if (row !== undefined) set(grid[row], 2, null);
      return;
    case 'delete row':
      if (row !== undefined) grid.splice(row, 1);
      return;
    case 'label': {
      const label = row === undefined ? null : grid[row]?.[1];
      if (row !== undefined && typeof label === 'string' && label.length > 12)
        set(grid[row], 1, `${label.slice(0, 4)}${label.slice(5)}:`);
      return;
    }
    case 'drop label':
      if (row !== undefined) set(grid[row], 1, null);
      return;
    case 'copy strand':
      copyStrand(edited, edit.at, boxes);
      return;
    case 'swap': {
      const other = row === undefined ? undefined : grid[row + 1];
      const line = row === undefined ? undefined : grid[row];
      if (row === undefined || !other || !line) return;
      grid[row] = other;
      grid[row + 1] = line;
      return;
    }
    case 'merge':
      if (row === undefined || !grid[row + 1]) return;
      edited.merges.push({ top: row, left: 2, bottom: row + 1, right: 2 });
      set(grid[row + 1], 2, null);
      return;
    case 'rename':
      edited.name = 'Sheet1 (2)';
      edited.workbook = { ...edited.workbook, file: 'copy of final FINAL.xlsx' };
      return;
    case 'drop keys':
      for (const line of grid) set(line, 0, null);
      return;
    case 'drop base':
      edited.workbook = {
        ...edited.workbook,
        names: [],
        sheets: edited.workbook.sheets.filter(({ visibility }) => visibility === 'visible'),
      };
      return;
    case 'other workbook':
      edited.workbook = {
        ...edited.workbook,
        file: 'Our plans.xlsx',
        sheets: [
          {
            ...blankSheet,
            name: 'Staff meeting',
            values: [
              ['Date', 'What'],
              ['4 Nov', 'Phonics'],
            ],
          },
          ...edited.workbook.sheets.filter(
            ({ name }) => name === edited.name || name === 'School form'
          ),
        ],
      };
  }
}

const blankSheet: SheetSnapshot = {
  name: '',
  visibility: 'visible',
  values: [],
  numberFormats: [],
  fills: [],
  bold: [],
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  tables: [],
};

/** A pack after these edits. */
export function editedPack(pack: WorkbookSnapshot, edits: readonly SchoolEdit[]): WorkbookSnapshot {
  const form = pack.sheets.find(({ name }) => name === 'School form');
  if (!form) throw new Error('no form');
  const grid = form.values.map((line) => [...line]);
  const edited: Edited = { workbook: pack, grid, merges: [...form.merges], name: form.name };
  const boxes = new Set(grid.filter(isBoxRow));
  for (const edit of edits) apply(edited, edit, boxes);
  return {
    ...edited.workbook,
    sheets: edited.workbook.sheets.map((sheet) =>
      sheet.name === 'School form'
        ? { ...sheet, name: edited.name, values: edited.grid, merges: edited.merges }
        : sheet
    ),
  };
}

/** The texts that a school typed and that stand on its form at the end. */
export function typedTexts(
  pack: WorkbookSnapshot,
  edits: readonly SchoolEdit[]
): readonly string[] {
  const values = new Set(pack.sheets.flatMap((sheet) => sheet.values.flat()));
  return edits.flatMap((edit) => ('text' in edit && values.has(edit.text) ? [edit.text] : []));
}
