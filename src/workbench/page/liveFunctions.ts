import { cellAddress } from '../../grid/address';
import {
  functionCalls,
  type CallFunctions,
  type FunctionCalls,
  type Outcome,
} from '../calculation/functionCalls';
import type { ErrorInWords } from '../grid/errorAlerts';
import type { AskFunction, CallingCell } from '../grid/trustFunction';
import { quotedSheet } from '../host/model/addresses';
import type { Model } from '../host/model/model';

/** The add-in's functions in the cells of the open workbook. */
export interface LiveFunctions {
  /** What the grid asks for each call. */
  readonly ask: AskFunction;
  /** The words about the error that a cell got from a function, or null. */
  readonly wordsAt: (sheetId: string, row: number, column: number) => ErrorInWords | null;
  /** The functions can be called from now on. */
  readonly start: (by: CallFunctions) => void;
  /** Calls what the formulas of the last calculation asked for. */
  readonly settle: () => Promise<void>;
  /** Another workbook is shown: nothing is known about its cells. */
  readonly forget: () => void;
}

/** What is needed of the page: the open workbook, and calculating cells again. */
export interface LiveFunctionsParts {
  readonly model: () => Model | null;
  readonly again: (cells: readonly CallingCell[]) => void;
}

const keyOf = ({ sheetId, row, column }: CallingCell): string => `${sheetId}|${row},${column}`;

function addressIn(model: Model | null, { sheetId, row, column }: CallingCell): string {
  const name = model?.sheets.find(({ id }) => id === sheetId)?.name ?? 'Sheet1';
  return `${quotedSheet(name)}!${cellAddress(row, column)}`;
}

/** Calls the add-in's functions for formulas, many at a time, and remembers what they said of errors. */
export function liveFunctions({ model, again }: LiveFunctionsParts): LiveFunctions {
  const calls: FunctionCalls = functionCalls();
  const words = new Map<string, ErrorInWords>();

  function note(cell: CallingCell, outcome: Outcome): void {
    if (outcome.kind === 'error' && outcome.message !== '') words.set(keyOf(cell), outcome);
    else words.delete(keyOf(cell));
  }

  return {
    ask({ name }, given, cell) {
      const address = addressIn(model(), cell);
      const outcome = calls.outcomeOf({ name, arguments: given, address }, cell);
      note(cell, outcome);
      return outcome;
    },
    wordsAt: (sheetId, row, column) => words.get(keyOf({ sheetId, row, column })) ?? null,
    start(by) {
      again(calls.start(by));
    },
    async settle() {
      again(await calls.settle());
    },
    forget() {
      calls.forgetWorkbook();
      words.clear();
    },
  };
}
