import type { Block, CellValue } from '../../grid/workbook';
import type { Spill } from '../host/model/sheet';
import type { Style } from '../host/model/style';

/** A cell after a person's edit in the grid. */
export interface EditedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With its `=`, or null. */
  readonly formula: string | null;
  /** Its look, given the style that it had in the model. */
  readonly styleFrom: (before: Style) => Style;
}

/** A row or column after a person's edit: its size in points (null for the standard) and hiding. */
export interface EditedLine {
  readonly index: number;
  readonly size: number | null;
  readonly hidden: boolean;
}

/** Something that a person did in the grid, after the grid did it. Sheets are named by id. */
export type GridEdit =
  | { readonly type: 'cells'; readonly sheetId: string; readonly cells: readonly EditedCell[] }
  | {
      readonly type: 'shift';
      readonly sheetId: string;
      readonly axis: 'rows' | 'columns';
      readonly at: number;
      /** How many came; negative for how many went. */
      readonly count: number;
    }
  | {
      readonly type: 'lines';
      readonly sheetId: string;
      readonly axis: 'rows' | 'columns';
      readonly lines: readonly EditedLine[];
    }
  | { readonly type: 'merges'; readonly sheetId: string; readonly blocks: readonly Block[] }
  | {
      readonly type: 'freeze';
      readonly sheetId: string;
      readonly rows: number;
      readonly columns: number;
    }
  | {
      readonly type: 'notes';
      readonly sheetId: string;
      readonly notes: readonly {
        readonly row: number;
        readonly column: number;
        readonly text: string;
      }[];
    }
  | {
      readonly type: 'sheet-added';
      readonly sheetId: string;
      readonly name: string;
      readonly position: number;
    }
  | { readonly type: 'sheet-deleted'; readonly sheetId: string }
  | { readonly type: 'sheet-renamed'; readonly sheetId: string; readonly name: string }
  | { readonly type: 'sheets-ordered'; readonly sheetIds: readonly string[] }
  | { readonly type: 'sheet-shown'; readonly sheetId: string; readonly visible: boolean }
  | { readonly type: 'tab-colour'; readonly sheetId: string; readonly colour: string }
  | { readonly type: 'selected'; readonly sheetId: string; readonly block: Block }
  | { readonly type: 'activated'; readonly sheetId: string };

/** Results of formulas that the grid worked out. */
export interface Calculated {
  readonly sheetId: string;
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly value: CellValue;
  }[];
}

/** All results that fill more than their formula's own cell, by sheet id. */
export type Spills = ReadonlyMap<string, readonly Spill[]>;
