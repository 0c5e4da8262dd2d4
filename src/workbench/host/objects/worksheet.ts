import { OF_SHEET, OF_SHEETS } from '../events/eventNumbers';
import { WHOLE_SHEET } from '../model/blocks';
import { usedBlock } from '../model/cells';
import { tell } from '../model/changes';
import type { Model } from '../model/model';
import type { Sheet } from '../model/sheet';
import {
  activateSheet,
  activeSheet,
  addSheet,
  deleteSheet,
  findSheet,
  moveSheet,
  renameSheet,
  showSheet,
} from '../model/sheets';
import { bind, NULL_OBJECT, type HostObject, type Kind, type Method } from '../requests/kinds';
import type { Session } from '../requests/contracts';
import { refuse } from '../rules/hostError';
import { collectionMembers } from './collection';
import { chartsOf } from './charts';
import { freezePanes } from './freezePanes';
import { namesOf } from './names';
import { pageLayout } from './pageLayout';
import { sheetProtection } from './protection';
import { onSheet, placeOf, rangeOf } from './rangeTarget';
import { sheetTables } from './tables';
import { asColour, asFlag, asNumber, asText, oneOf } from './values';

type SheetMethod = Method<Sheet>;

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

/** The sheet after (1) or before (-1) another; visible ones only if asked. */
function neighbour(
  sheet: Sheet,
  { model, step, visibleOnly }: { model: Model; step: 1 | -1; visibleOnly: boolean }
): Sheet | undefined {
  const sheets = model.sheets.filter(
    (other) => other === sheet || !visibleOnly || other.visibility === 'Visible'
  );
  return sheets[sheets.indexOf(sheet) + step];
}

const toNeighbour = (step: 1 | -1): SheetMethod => ({
  since: '1.5',
  run: (sheet, args, { model }) => {
    const found = neighbour(sheet, { model, step, visibleOnly: args.flag(0) });
    return found ? worksheet(found) : refuse('ItemNotFound', 'There is no such sheet.');
  },
});

const toNeighbourOrNull = (step: 1 | -1): SheetMethod => ({
  since: '1.5',
  run: (sheet, args, { model }) => {
    const found = neighbour(sheet, { model, step, visibleOnly: args.flag(0) });
    return found ? worksheet(found) : NULL_OBJECT;
  },
});

const byId: Method<Sheet> = {
  since: '1.7',
  run: (_sheet, args, { model }) => sheetOrRefuse(model, args.text(0)),
};

function sheetOrRefuse(model: Model, key: string): HostObject {
  const sheet = findSheet(model, key);
  return sheet ? worksheet(sheet) : refuse('ItemNotFound', `There is no sheet "${key}".`);
}

function changed(sheet: Sheet, { model }: Session): void {
  tell(model, { type: 'sheet-parts', sheet });
}

const METHODS: Record<string, SheetMethod> = {
  Activate: { since: '1.1', run: (sheet, _args, { model }) => activateSheet(model, sheet) },
  Calculate: { since: '1.6', run: () => null },
  Delete: { since: '1.1', run: (sheet, _args, { model }) => deleteSheet(model, sheet) },
  GetCell: {
    since: '1.1',
    run: (sheet, args, session) => {
      const [top, left] = [args.whole(0), args.whole(1)];
      return rangeOf(session, { sheet, block: onSheet({ top, left, bottom: top, right: left }) });
    },
  },
  GetRange: {
    since: '1.1',
    run: (sheet, args, session) => {
      const address = args.optionalText(0) ?? '';
      if (address === '') return rangeOf(session, { sheet, block: WHOLE_SHEET });
      return rangeOf(session, placeOf(session.model, sheet, address));
    },
  },
  GetRangeByIndexes: {
    since: '1.7',
    run: (sheet, args, session) => {
      const [top, left] = [args.whole(0), args.whole(1)];
      const block = { top, left, bottom: top + args.whole(2) - 1, right: left + args.whole(3) - 1 };
      return rangeOf(session, { sheet, block: onSheet(block) });
    },
  },
  GetUsedRange: {
    since: '1.1',
    run: (sheet, args, session) => {
      const block = usedBlock(sheet, WHOLE_SHEET, args.flag(0));
      return rangeOf(session, { sheet, block: block ?? { top: 0, left: 0, bottom: 0, right: 0 } });
    },
  },
  GetUsedRangeOrNullObject: {
    since: '1.4',
    run: (sheet, args, session) => {
      const block = usedBlock(sheet, WHOLE_SHEET, args.flag(0));
      return block ? rangeOf(session, { sheet, block }) : NULL_OBJECT;
    },
  },
  GetNext: toNeighbour(1),
  GetNextOrNullObject: toNeighbourOrNull(1),
  GetPrevious: toNeighbour(-1),
  GetPreviousOrNullObject: toNeighbourOrNull(-1),
  _GetSheetById: byId,
  _GetAnotherWorksheetById: byId,
};

/** `Excel.Worksheet`. */
export const WORKSHEET: Kind<Sheet> = {
  name: 'Worksheet',
  isAlive: (sheet, { model }) => model.sheets.includes(sheet),
  identity: ({ id }) => ({ Id: id }),
  events: OF_SHEET,
  eventTarget: ({ id }) => id,
  properties: {
    Id: { since: '1.1', get: ({ id }) => id },
    Name: {
      since: '1.1',
      get: ({ name }) => name,
      set: (sheet, value, { model }) => renameSheet(model, sheet, asText(value)),
    },
    Position: {
      since: '1.1',
      get: (sheet, { model }) => model.sheets.indexOf(sheet),
      set: (sheet, value, { model }) => moveSheet(model, sheet, asNumber(value)),
    },
    Visibility: {
      since: '1.1',
      get: ({ visibility }) => visibility,
      set: (sheet, value, { model }) => showSheet(model, sheet, oneOf(value, VISIBILITIES)),
    },
    TabColor: {
      since: '1.7',
      get: ({ tabColor }) => tabColor,
      set: (sheet, value, session) => {
        sheet.tabColor = value === '' ? '' : asColour(value);
        changed(sheet, session);
      },
    },
    ShowGridlines: { since: '1.8', get: ({ showGridlines }) => showGridlines },
    ShowHeadings: { since: '1.8', get: ({ showHeadings }) => showHeadings },
    // Office.js writes both under shorter names than it reads them by.
    Gridlines: {
      since: '1.8',
      set: (sheet, value, session) => {
        sheet.showGridlines = asFlag(value);
        changed(sheet, session);
      },
    },
    Headings: {
      since: '1.8',
      set: (sheet, value, session) => {
        sheet.showHeadings = asFlag(value);
        changed(sheet, session);
      },
    },
    StandardWidth: {
      since: '1.7',
      get: ({ standardWidth }) => standardWidth,
      set: (sheet, value, session) => {
        sheet.standardWidth = asNumber(value);
        changed(sheet, session);
      },
    },
    StandardHeight: { since: '1.7', get: () => 15 },
  },
  children: {
    Tables: { since: '1.1', open: (sheet) => sheetTables(sheet) },
    Charts: { since: '1.1', open: (sheet) => chartsOf(sheet) },
    Names: { since: '1.4', open: (sheet) => namesOf(sheet) },
    Protection: { since: '1.2', open: (sheet) => sheetProtection(sheet) },
    FreezePanes: { since: '1.7', open: (sheet) => freezePanes(sheet) },
    PageLayout: { since: '1.9', open: (sheet) => pageLayout(sheet) },
  },
  methods: METHODS,
};

/** The object of a sheet. */
export const worksheet = (sheet: Sheet): HostObject => bind(WORKSHEET, sheet);

const listing = collectionMembers<Model, Sheet>({
  all: (model) => model.sheets,
  find: (sheets, key) =>
    sheets.find(({ name, id }) => name.toLowerCase() === key.toLowerCase() || id === key),
  object: worksheet,
  since: '1.4',
});

const seen = (model: Model, visibleOnly: boolean): Sheet[] =>
  model.sheets.filter(({ visibility }) => !visibleOnly || visibility === 'Visible');

/** `Excel.WorksheetCollection`. */
export const WORKSHEETS: Kind<Model> = {
  name: 'WorksheetCollection',
  events: OF_SHEETS,
  ...listing,
  methods: {
    ...listing.methods,
    Add: {
      since: '1.1',
      run: (model, args) => worksheet(addSheet(model, args.optionalText(0))),
    },
    GetActiveWorksheet: { since: '1.1', run: (model) => worksheet(activeSheet(model)) },
    GetCount: { since: '1.4', run: (model, args) => seen(model, args.flag(0)).length },
    GetFirst: {
      since: '1.5',
      run: (model, args) => {
        const [first] = seen(model, args.flag(0));
        return first ? worksheet(first) : refuse('ItemNotFound', 'There is no such sheet.');
      },
    },
    GetLast: {
      since: '1.5',
      run: (model, args) => {
        const last = seen(model, args.flag(0)).at(-1);
        return last ? worksheet(last) : refuse('ItemNotFound', 'There is no such sheet.');
      },
    },
  },
};
