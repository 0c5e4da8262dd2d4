import type { Block } from '../../../grid/workbook';
import { isOnSheet, isWholeColumns, isWholeRows, height, width } from '../model/blocks';
import { parseBlock, splitAddress } from '../model/addresses';
import type { Model } from '../model/model';
import type { Sheet } from '../model/sheet';
import { findSheet } from '../model/sheets';
import { bodyBlock } from '../model/tableParts';
import { allTables } from '../model/tables';
import type { HostObject, RangeTarget, Session } from '../requests/contracts';
import { refuse } from '../rules/hostError';
import { READ_CELLS } from '../rules/limits';

/** The block of a range that is still there. */
export function blockOf({ block }: RangeTarget): Block {
  return block ?? refuse('InvalidObjectPath', 'The cells of this range were deleted.');
}

/** Refuses what Excel gives or takes for ordinary blocks only. */
export function boundedBlock(target: RangeTarget): Block {
  const block = blockOf(target);
  if (isWholeColumns(block) || isWholeRows(block))
    refuse('InvalidArgument', 'Whole rows and columns are not written cell by cell.');
  return block;
}

/** Whether a block's cells can be read one by one: whole rows and columns read as null. */
export const isReadable = (block: Block): boolean => !isWholeColumns(block) && !isWholeRows(block);

/** Refuses a read of more cells than one answer holds. */
export function checkReadSize(block: Block): void {
  if (height(block) * width(block) > READ_CELLS)
    refuse('RangeExceedsLimit', `One read holds ${READ_CELLS} cells.`);
}

/** A block that has to lie on the sheet. */
export function onSheet(block: Block): Block {
  return isOnSheet(block) ? block : refuse('InvalidArgument', 'This range is not on the sheet.');
}

/** A sheet and a block of it. */
export interface Place {
  readonly sheet: Sheet;
  readonly block: Block;
}

/** What a defined name points to, or null where it points to no range. */
export function namedPlace(model: Model, formula: string): Place | null {
  const { sheet: named, rest } = splitAddress(formula);
  const sheet = named === null ? undefined : findSheet(model, named);
  const block = parseBlock(rest.trim());
  return sheet && block ? { sheet, block } : null;
}

/** The place of a name or table, as `getRange("Name")` finds it from a sheet; null where there is none. */
function placeByName(model: Model, home: Sheet, text: string): Place | null {
  const same = ({ name }: { readonly name: string }): boolean =>
    name.toLowerCase() === text.toLowerCase();
  const defined = home.names.find(same) ?? model.names.find(same);
  if (defined) return namedPlace(model, defined.formula);
  const owned = allTables(model).find(({ table }) => same(table));
  const block = owned && bodyBlock(owned.table);
  return owned && block ? { sheet: owned.sheet, block } : null;
}

/** The place that an address or a name means, seen from a sheet. */
export function placeOf(model: Model, home: Sheet, address: string): Place {
  const { sheet: named, rest } = splitAddress(address.trim());
  const sheet = named === null ? home : findSheet(model, named);
  if (!sheet) return refuse('InvalidArgument', `There is no sheet "${String(named)}".`);
  const block = parseBlock(rest);
  if (block) return { sheet, block };
  return placeByName(model, home, rest) ?? refuse('InvalidArgument', `Not an address: ${address}`);
}

/** The object of a block of a sheet. */
export const rangeOf = (session: Session, { sheet, block }: Place): HostObject =>
  session.objects.range(session.range(sheet, block));
