import type { Block, CellValue } from '../../grid/workbook';
import { shortHash } from '../../plan/stableId';
import type {
  CellContent,
  DeclaredRange,
  SheetDeclaration,
  SheetPart,
} from '../../sheets/declaration';

/** The id that a sheet of an open workbook keeps when it is renamed or moved. */
export type OpenSheetId = string;

/** A sheet that is there already, or one that the plan adds under this name. */
export type SheetTarget =
  | { readonly type: 'standing'; readonly id: OpenSheetId }
  | { readonly type: 'added'; readonly name: string };

/** Draws a declared sheet on a sheet of its own. */
export interface AddSheet {
  readonly type: 'add-sheet';
  /** Under a name that nothing in the workbook has. */
  readonly sheet: SheetDeclaration;
  /** How many sheets come before it; null for the end. */
  readonly position: number | null;
}

/** Writes cells that are there already; their looks stay. */
export interface WriteCells {
  readonly type: 'write-cells';
  readonly sheet: OpenSheetId;
  readonly block: Block;
  /** What stood there when the workbook was read. Somebody else's change stops the plan. */
  readonly was: readonly (readonly CellValue[])[];
  readonly contents: readonly (readonly CellContent[])[];
}

/** Moves cells aside so that a table can grow. */
export interface MakeRoom {
  readonly type: 'make-room';
  readonly sheet: OpenSheetId;
  readonly block: Block;
  readonly shift: 'down' | 'right';
}

/** Draws parts on cells that are empty. Rows grow with their text as Excel lets them. */
export interface DrawParts {
  readonly type: 'draw-parts';
  readonly sheet: OpenSheetId;
  readonly area: Block;
  readonly parts: readonly SheetPart[];
}

/** Gives a native table another block. */
export interface GrowTable {
  readonly type: 'grow-table';
  readonly sheet: OpenSheetId;
  readonly table: string;
  readonly from: Block;
  readonly to: Block;
}

/** Gives a defined name a block, whether it is there or not. */
export interface SetName {
  readonly type: 'set-name';
  readonly name: string;
  readonly target: SheetTarget;
  readonly range: DeclaredRange;
}

/** What can be taken back: done first, in order, and undone where anything fails. */
export type Change = AddSheet | WriteCells | MakeRoom | DrawParts | GrowTable | SetName;

/** A row of a table that is to go, known by what stands in it. */
export interface DeleteRows {
  readonly type: 'delete-rows';
  readonly sheet: OpenSheetId;
  readonly table: string;
  /** Body rows counted from 0, from the bottom up, with what stood in them. */
  readonly rows: readonly { readonly at: number; readonly was: readonly CellValue[] }[];
}

/** Takes a sheet of Trellis's away; nothing happens where it is gone already. */
export interface DeleteSheet {
  readonly type: 'delete-sheet';
  readonly sheet: OpenSheetId;
  /** The print of what stood on it (`sheetPrint`): what was typed since is rescued. */
  readonly was: string;
}

/**
 * Draws one of Trellis's own pages afresh on the sheet on which it stands: whatever people pointed at it
 * (a formula of theirs, a name, a chart) goes on pointing there, which it would not on another sheet.
 */
export interface RedrawPage {
  readonly type: 'redraw-page';
  readonly sheet: OpenSheetId;
  /** A page has no groups of columns: those would be laid around the groups that stand. */
  readonly page: SheetDeclaration;
  /** The texts that stood on it, from its first cell on. What was typed since is rescued. */
  readonly was: readonly (readonly string[])[];
  /** Hashes of the texts that Trellis wrote there: a note that says something else is somebody's. */
  readonly ours: readonly string[];
}

/** Gives a sheet its name. */
export interface RenameSheet {
  readonly type: 'rename-sheet';
  readonly target: SheetTarget;
  readonly name: string;
}

/** Gives a native table of a sheet its name; nothing happens where it has it already. */
export interface RenameTable {
  readonly type: 'rename-table';
  /** Tables of two sheets may hand a name on, so the sheet says which one is meant. */
  readonly on: SheetTarget;
  readonly from: string;
  readonly name: string;
}

/** Takes a defined name away; nothing happens where it is gone already. */
export interface DeleteName {
  readonly type: 'delete-name';
  readonly name: string;
}

/** Sets a setting of the workbook, or takes it away. */
export interface KeepSetting {
  readonly type: 'keep-setting';
  readonly key: string;
  readonly value: string | null;
}

/**
 * What cannot be taken back: done last, when everything else stands. From then on a repair goes
 * forwards, so each step does nothing where it is done already.
 */
export type Finish =
  RedrawPage | DeleteRows | DeleteSheet | RenameSheet | RenameTable | DeleteName | KeepSetting;

/** What the workbook must still be like for the plan to hold. */
export interface Expected {
  readonly sheets: readonly { readonly id: OpenSheetId; readonly name: string }[];
  /** Trellis's own tables that the plan works on, and where they stand. */
  readonly tables: readonly {
    readonly name: string;
    readonly sheet: OpenSheetId;
    readonly block: Block;
  }[];
}

/** What a person asked for. */
export type LiveOperation = 'build' | 'rebuild' | 'remove' | 'collect';

/** Everything that is to happen in an open workbook, prepared before anything is changed. */
export interface LivePlan {
  readonly operation: LiveOperation;
  readonly expected: Expected;
  readonly changes: readonly Change[];
  readonly finish: readonly Finish[];
  /** Names of sheets by their declared ids, for links between them. */
  readonly sheetNames: ReadonlyMap<string, string>;
}

/** Whether a plan would change anything. */
export function isEmptyPlan({ changes, finish }: LivePlan): boolean {
  return changes.length === 0 && finish.length === 0;
}

/** One hash of everything that stands on a sheet, and where. `left` and `top` are where values begin. */
export function sheetPrint(
  values: readonly (readonly unknown[])[],
  { top, left }: { readonly top: number; readonly left: number } = { top: 0, left: 0 }
): string {
  const texts = values.flatMap((line, row) =>
    line.flatMap((value, column) => {
      const text = valueText(value);
      return text === '' ? [] : [`${row + top},${column + left}:${text}`];
    })
  );
  return shortHash(texts.join('\n'));
}

/** A value as text, whether it comes from a snapshot or straight from Excel. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return 'error' in value ? String(value.error) : '';
  return String(value as string | number | boolean);
}
