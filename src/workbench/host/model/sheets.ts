import { refuse } from '../rules/hostError';
import { checkSheetName } from '../rules/names';
import { checkStructure } from '../rules/protection';
import { mapFormulas } from './formulas';
import { tell } from './changes';
import type { Model } from './model';
import type { Sheet } from './sheet';
import { blankSheet } from './newModel';
import { mapReferences, referenceText } from './references';
import { tableIsGone } from './tableReferences';

const same = (first: string, second: string): boolean =>
  first.toLowerCase() === second.toLowerCase();

/** The sheet of a name (regardless of case) or an id. */
export function findSheet(model: Model, key: string): Sheet | undefined {
  return model.sheets.find(({ name, id }) => same(name, key) || id === key);
}

/** The sheet that people see in front. */
export function activeSheet(model: Model): Sheet {
  const sheet = model.sheets.find(({ id }) => id === model.activeSheet) ?? model.sheets[0];
  return sheet ?? refuse('GeneralException', 'The workbook has no sheet.');
}

function freeSheetName(model: Model): string {
  for (let number = model.sheets.length + 1; ; number++) {
    if (!findSheet(model, `Sheet${number}`)) return `Sheet${number}`;
  }
}

/** Adds a sheet at the end; without a name Excel chooses one. The sheet in front stays in front. */
export function addSheet(model: Model, name?: string): Sheet {
  checkStructure(model);
  if (name !== undefined) checkSheetName(model, name);
  const sheet = blankSheet(model, name ?? freeSheetName(model));
  model.sheets.push(sheet);
  tell(model, { type: 'sheet-added', sheet });
  return sheet;
}

const visible = (model: Model): Sheet[] =>
  model.sheets.filter(({ visibility }) => visibility === 'Visible');

function checkNotLast(model: Model, sheet: Sheet): void {
  if (sheet.visibility === 'Visible' && visible(model).length === 1)
    refuse('InvalidOperation', 'A workbook keeps at least one visible sheet.');
}

function activateNeighbour(model: Model, sheet: Sheet): void {
  if (model.activeSheet !== sheet.id) return;
  const place = model.sheets.indexOf(sheet);
  const next =
    model.sheets.slice(place + 1).find(({ visibility }) => visibility === 'Visible') ??
    model.sheets
      .slice(0, place)
      .reverse()
      .find(({ visibility }) => visibility === 'Visible');
  if (next) activateSheet(model, next);
}

/** Deletes a sheet; every formula that spoke of it or its tables says `#REF!` from then on. */
export function deleteSheet(model: Model, sheet: Sheet): void {
  checkStructure(model);
  if (sheet.visibility === 'VeryHidden')
    refuse('InvalidOperation', 'Excel does not delete a very hidden sheet: show it first.');
  checkNotLast(model, sheet);
  activateNeighbour(model, sheet);
  model.sheets = model.sheets.filter((other) => other !== sheet);
  for (const table of sheet.tables) tableIsGone(model, table);
  mapFormulas(model, (formula) =>
    mapReferences(formula, (reference) =>
      reference.sheet !== null && same(reference.sheet, sheet.name)
        ? '#REF!'
        : referenceText(reference)
    )
  );
  tell(model, { type: 'sheet-deleted', sheet });
}

/** Renames a sheet; formulas follow. */
export function renameSheet(model: Model, sheet: Sheet, name: string): void {
  checkStructure(model);
  checkSheetName(model, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  mapFormulas(model, (formula) =>
    mapReferences(formula, (reference) =>
      referenceText(
        reference.sheet !== null && same(reference.sheet, before)
          ? { ...reference, sheet: name }
          : reference
      )
    )
  );
  tell(model, { type: 'sheet-changed', sheet, nameBefore: before });
}

/** Moves a sheet to a place among all sheets, counted from 0. */
export function moveSheet(model: Model, sheet: Sheet, position: number): void {
  checkStructure(model);
  if (!Number.isInteger(position) || position < 0 || position >= model.sheets.length)
    refuse('InvalidArgument', `There is no place ${position} among ${model.sheets.length} sheets.`);
  const others = model.sheets.filter((other) => other !== sheet);
  others.splice(position, 0, sheet);
  model.sheets = others;
  tell(model, { type: 'sheet-changed', sheet, nameBefore: sheet.name });
}

/** Shows or hides a sheet; the last visible one stays. */
export function showSheet(model: Model, sheet: Sheet, visibility: Sheet['visibility']): void {
  checkStructure(model);
  if (visibility !== 'Visible') {
    checkNotLast(model, sheet);
    activateNeighbour(model, sheet);
  }
  sheet.visibility = visibility;
  tell(model, { type: 'sheet-changed', sheet, nameBefore: sheet.name });
}

/** Brings a sheet to the front. */
export function activateSheet(model: Model, sheet: Sheet): void {
  if (sheet.visibility !== 'Visible')
    refuse('InvalidOperation', `"${sheet.name}" is hidden and cannot be brought to the front.`);
  const before = model.activeSheet;
  if (before === sheet.id) return;
  model.activeSheet = sheet.id;
  model.selection = { sheet: sheet.id, block: { top: 0, left: 0, bottom: 0, right: 0 } };
  tell(model, { type: 'sheet-activated', sheet, before });
}
