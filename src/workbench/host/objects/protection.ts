import { tell } from '../model/changes';
import type { Model } from '../model/model';
import type { Sheet } from '../model/sheet';
import { bind, type HostObject, type Kind } from '../requests/kinds';
import { refuse } from '../rules/hostError';

/** What a protected sheet allows unless the add-in says otherwise. */
const DEFAULT_OPTIONS: Readonly<Record<string, unknown>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

function checkPassword(expected: string, given: string | undefined): void {
  if (expected !== '' && expected !== (given ?? ''))
    refuse('AccessDenied', 'The password is another.');
}

const SHEET_PROTECTION: Kind<Sheet> = {
  name: 'WorksheetProtection',
  properties: {
    Protected: { since: '1.2', get: ({ protection }) => protection !== null },
    Options: { since: '1.2', get: ({ protection }) => protection?.options ?? null },
  },
  methods: {
    Protect: {
      since: '1.2',
      run: (sheet, args, { model }) => {
        if (sheet.protection) refuse('InvalidOperation', `"${sheet.name}" is protected already.`);
        const given = args.has(0) ? args.record(0) : {};
        const options = { ...DEFAULT_OPTIONS, ...given };
        sheet.protection = { password: args.optionalText(1) ?? '', options };
        tell(model, { type: 'sheet-protected', sheet });
      },
    },
    Unprotect: {
      since: '1.2',
      run: (sheet, args, { model }) => {
        if (!sheet.protection) return;
        checkPassword(sheet.protection.password, args.optionalText(0));
        sheet.protection = null;
        tell(model, { type: 'sheet-protected', sheet });
      },
    },
  },
};

const WORKBOOK_PROTECTION: Kind<Model> = {
  name: 'WorkbookProtection',
  properties: { Protected: { since: '1.7', get: ({ protection }) => protection !== null } },
  methods: {
    Protect: {
      since: '1.7',
      run: (model, args) => {
        if (model.protection) refuse('InvalidOperation', 'The workbook is protected already.');
        model.protection = { password: args.optionalText(0) ?? '' };
        tell(model, { type: 'workbook' });
      },
    },
    Unprotect: {
      since: '1.7',
      run: (model, args) => {
        if (!model.protection) return;
        checkPassword(model.protection.password, args.optionalText(0));
        model.protection = null;
        tell(model, { type: 'workbook' });
      },
    },
  },
};

/** `worksheet.protection`. */
export const sheetProtection = (sheet: Sheet): HostObject => bind(SHEET_PROTECTION, sheet);

/** `workbook.protection`: of the structure, the list of sheets. */
export const workbookProtection = (model: Model): HostObject => bind(WORKBOOK_PROTECTION, model);
