import { parseBlock } from '../model/addresses';
import type { Model } from '../model/model';
import type { Sheet } from '../model/sheet';
import { refuse } from './hostError';
import { NAME, SHEET_NAME } from './limits';

const same = (first: string, second: string): boolean =>
  first.toLowerCase() === second.toLowerCase();

/** Refuses a name that Excel gives no sheet, or that another sheet has already. */
export function checkSheetName(model: Model, name: string, except?: Sheet): void {
  const bad =
    name === '' ||
    name.length > SHEET_NAME ||
    /[:\\/?*[\]]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    same(name, 'History');
  if (bad) refuse('InvalidArgument', `Excel does not take this name for a sheet: "${name}"`);
  if (model.sheets.some((sheet) => sheet !== except && same(sheet.name, name)))
    refuse('ItemAlreadyExists', `There is a sheet of this name already: "${name}"`);
}

/** Whether text is a name that Excel takes for tables and defined names. */
export function isValidName(name: string): boolean {
  return (
    name.length <= NAME &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    !/^[rc]$/i.test(name) &&
    !/^r\d*c\d*$/i.test(name) &&
    parseBlock(name) === null
  );
}

/** Whether a name is taken by a defined name of the workbook or by a table. */
export function isNameTaken(model: Model, name: string): boolean {
  return (
    model.names.some((defined) => same(defined.name, name)) ||
    model.sheets.some(({ tables }) => tables.some((table) => same(table.name, name)))
  );
}

/** Refuses a table name that is no name or that is taken. */
export function checkTableName(model: Model, name: string): void {
  if (!isValidName(name)) refuse('InvalidArgument', `Excel does not take this name: "${name}"`);
  if (isNameTaken(model, name)) refuse('InvalidArgument', `This name is taken: "${name}"`);
}
