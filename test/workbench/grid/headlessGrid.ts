import { LocaleType, LogLevel, Univer, type Ctor } from '@univerjs/core';
import { UniverFormulaEnginePlugin, type BaseFunction } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsHyperLinkPlugin } from '@univerjs/sheets-hyper-link';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import type { FunctionShape } from '../../../src/workbench/calculation/spread';
import { trustFunction, type AskFunction } from '../../../src/workbench/grid/trustFunction';

/** The add-in's functions for a grid without a page. */
export interface HeadlessFunctions {
  readonly functions: readonly FunctionShape[];
  readonly ask: AskFunction;
}

/**
 * A second after a calculation began Univer says how far it is, and disposing of it does not stop that:
 * it would fall into the tests of another file.
 */
const PROGRESS_SAID_MS = 1_100;

const opened: Univer[] = [];

afterAll(async () => {
  await new Promise((resolve) => setTimeout(resolve, PROGRESS_SAID_MS));
  for (const univer of opened.splice(0)) univer.dispose();
});

/** The grid's engine without a page to draw on: the plugins that hold a workbook and calculate it. It goes when the file’s tests are over. */
export function headlessUniver({ functions, ask }: HeadlessFunctions): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  opened.push(univer);
  univer.registerPlugin(UniverFormulaEnginePlugin, {
    function: functions.map((shape): [Ctor<BaseFunction>, string] => [
      trustFunction(shape, ask),
      shape.name,
    ]),
  });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.FORCED,
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverSheetsHyperLinkPlugin);
  return univer;
}
