import { BooleanNumber, LocaleType, LogLevel, Univer, type Ctor } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import {
  ERROR_TYPE_SET,
  FunctionType,
  UniverFormulaEnginePlugin,
  type BaseFunction,
  type ErrorType,
  type IFunctionInfo,
} from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsHyperLinkPlugin } from '@univerjs/sheets-hyper-link';
import { UniverSheetsHyperLinkUIPlugin } from '@univerjs/sheets-hyper-link-ui';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { UniverSheetsTableUIPlugin } from '@univerjs/sheets-table-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { defaultTheme } from '@univerjs/themes';
import { UniverUIPlugin } from '@univerjs/ui';
import type { FunctionShape } from '../calculation/spread';
import type { ErrorWords } from './errorAlerts';
import { placeOfLink } from './parts/links';
import { trustFunction, type AskFunction } from './trustFunction';
import { UNIVER_WORDS } from './univerWords';

/** Where the grid is drawn, whether in dark colours, and the add-in's functions that it knows. */
export interface GridPlace {
  readonly container: HTMLElement;
  readonly dark: boolean;
  readonly functions: readonly FunctionShape[];
  readonly ask: AskFunction;
  /** The words about a function's error in a cell. */
  readonly wordsAt: ErrorWords;
  /** A link was followed: to a place in the workbook, or to an address. */
  readonly follow: (link: { readonly place: string } | { readonly address: string }) => void;
}

/** What the grid's formula box says about a function while somebody types it. */
function described({ name, description, parameters }: FunctionShape): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: '',
      require: parameter.isOptional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}

/** Excel's sign for a function at work, which the engine does not count among its errors by itself. */
const BUSY_SIGN = '#BUSY!';

/** Univer with the plugins of a spreadsheet, drawn into a page; no workbook is open yet. */
export function startUniver({
  container,
  dark,
  functions,
  ask,
  follow,
}: Omit<GridPlace, 'wordsAt'>): Univer {
  ERROR_TYPE_SET.add(BUSY_SIGN as ErrorType);
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: dark,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: UNIVER_WORDS },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, {
    function: functions.map((shape): [Ctor<BaseFunction>, string] => [
      trustFunction(shape, ask),
      shape.name,
    ]),
  });
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    footer: true,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    // Cells that hold a value from the file are calculated too: it may be stale.
    initialFormulaComputing: CalculationMode.FORCED,
    description: functions.map(described),
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsNoteUIPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  // A tab with the table's name would lie over the row above it, which Excel does not have.
  univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
  univer.registerPlugin(UniverSheetsHyperLinkPlugin);
  univer.registerPlugin(UniverSheetsHyperLinkUIPlugin, {
    urlHandler: {
      navigateToOtherWebsite: (address) => {
        const place = placeOfLink(address);
        follow(place === null ? { address } : { place });
      },
    },
  });
  return univer;
}
