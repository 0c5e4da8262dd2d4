import type { Block } from '../../../grid/workbook';
import type { Cell, Sheet, Table } from './sheet';
import type { Shift } from './shift';

/** Who changed something: the add-in under test, the person at this Excel, or somebody elsewhere. */
export type Actor = 'addin' | 'person' | 'other';

/** One thing that happened to a workbook, told after it happened. */
export type Change =
  | {
      readonly type: 'cells';
      readonly sheet: Sheet;
      readonly block: Block;
      /** The cell before and after, where one cell was edited. */
      readonly edit?: { readonly before: Cell; readonly after: Cell };
    }
  | {
      readonly type: 'shift';
      readonly sheet: Sheet;
      readonly block: Block;
      readonly change:
        | 'RowInserted'
        | 'RowDeleted'
        | 'ColumnInserted'
        | 'ColumnDeleted'
        | 'CellInserted'
        | 'CellDeleted';
    }
  | { readonly type: 'formats'; readonly sheet: Sheet; readonly block: Block }
  | { readonly type: 'sheet-added'; readonly sheet: Sheet }
  | { readonly type: 'sheet-deleted'; readonly sheet: Sheet }
  | { readonly type: 'sheet-changed'; readonly sheet: Sheet; readonly nameBefore: string }
  | { readonly type: 'sheet-activated'; readonly sheet: Sheet; readonly before: string }
  | { readonly type: 'selection'; readonly sheet: Sheet; readonly block: Block }
  | { readonly type: 'table-added'; readonly sheet: Sheet; readonly table: Table }
  | { readonly type: 'table-deleted'; readonly sheet: Sheet; readonly table: Table }
  | { readonly type: 'sheet-protected'; readonly sheet: Sheet }
  | { readonly type: 'sheet-parts'; readonly sheet: Sheet }
  | { readonly type: 'workbook' };

/** A change and who made it. */
export interface ToldChange {
  readonly actor: Actor;
  readonly change: Change;
}

/** Where changes are told. `actor` is whoever acts at the moment. */
export interface ChangeFeed {
  actor: Actor;
  /** Ranges that somebody holds: told of every shift, so that they move with their cells. */
  readonly followers: Set<(sheet: Sheet, shift: Shift) => void>;
  readonly listeners: Set<(told: ToldChange) => void>;
}

/** A workbook, as far as telling its changes goes. */
interface Told {
  readonly feed: ChangeFeed;
}

/** Tells everybody who listens what happened. */
export function tell(model: Told, change: Change): void {
  const told = { actor: model.feed.actor, change };
  for (const listener of [...model.feed.listeners]) listener(told);
}

/** Runs something as somebody, and gives what it gave. */
export function actingAs<Result>(model: Told, actor: Actor, act: () => Result): Result {
  const before = model.feed.actor;
  model.feed.actor = actor;
  try {
    return act();
  } finally {
    model.feed.actor = before;
  }
}
