import type { CellValue } from '../../grid/workbook';

/** What is given to a function for one parameter: a value, or a block of values row by row. */
export type CallArgument = CellValue | readonly (readonly CellValue[])[];

/** A call of a custom function from a cell. */
export interface FunctionCall {
  /** Its whole name, such as `CPD.READINESS`. */
  readonly name: string;
  readonly arguments: readonly CallArgument[];
  /** The cell that asks, as `Sheet1!C1`. */
  readonly address: string;
}

/** What came of a call: a value or a block of them, or an error with the words that explain it. */
export type Outcome =
  | { readonly kind: 'value'; readonly value: CallArgument }
  | { readonly kind: 'error'; readonly error: string; readonly message: string };

/** Sends calls to the functions' runtime in one message and gives their outcomes in the same order. */
export type CallFunctions = (calls: readonly FunctionCall[]) => Promise<readonly Outcome[]>;

/** A cell whose formula waits for an outcome. */
export interface WaitingCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** While the runtime works on it, Excel shows this in a cell. */
export const BUSY: Outcome = {
  kind: 'error',
  error: '#BUSY!',
  message: 'This is being worked out. It will show in a moment.',
};

/** Until the add-in's functions have loaded, Excel knows no such name. */
export const NOT_LOADED: Outcome = {
  kind: 'error',
  error: '#NAME?',
  message: "The add-in's functions have not loaded yet.",
};

/** Outcomes that are kept; the oldest go first. The functions are pure, so an outcome never ages. */
const KEPT_OUTCOMES = 50_000;

/** Calls of custom functions, each made once, many at a time. */
export interface FunctionCalls {
  /** The outcome of a call where it is known; else `BUSY`, and the cell waits for it. */
  readonly outcomeOf: (call: FunctionCall, cell: WaitingCell) => Outcome;
  /** Makes all calls that are waited for, in one message; gives the cells whose outcomes are there. */
  readonly settle: () => Promise<readonly WaitingCell[]>;
  /** From now on there is a runtime; gives the cells that were told `NOT_LOADED`. */
  readonly start: (callFunctions: CallFunctions) => readonly WaitingCell[];
  /**
   * Forgets who waits and whom to call, for another workbook, whose add-in has still to load; known
   * outcomes stay.
   */
  readonly forgetWorkbook: () => void;
}

interface Waiting {
  readonly call: FunctionCall;
  readonly cells: WaitingCell[];
}

const keyOf = ({ name, arguments: given }: FunctionCall): string => JSON.stringify([name, given]);

function keep(outcomes: Map<string, Outcome>, key: string, outcome: Outcome): void {
  outcomes.set(key, outcome);
  if (outcomes.size <= KEPT_OUTCOMES) return;
  const oldest = outcomes.keys().next().value;
  if (oldest !== undefined) outcomes.delete(oldest);
}

/** What becomes of calls whose message was lost: an error that says so, and may be asked again. */
function lost(error: unknown): Outcome {
  const reason = error instanceof Error ? error.message : String(error);
  return { kind: 'error', error: '#VALUE!', message: `The add-in gave no answer: ${reason}` };
}

/**
 * Collects the calls of formulas and makes them many at a time: the runtime answers about twice a
 * second, so a message for each cell would take minutes. A formula is calculated again once its
 * outcome is known; calls that depend on each other so take a message a step.
 */
export function functionCalls(): FunctionCalls {
  const outcomes = new Map<string, Outcome>();
  let waiting = new Map<string, Waiting>();
  let unnamed: WaitingCell[] = [];
  let callFunctions: CallFunctions | null = null;

  async function made(calls: readonly FunctionCall[], by: CallFunctions) {
    try {
      return await by(calls);
    } catch (error) {
      return calls.map(() => lost(error));
    }
  }

  return {
    outcomeOf(call, cell) {
      const key = keyOf(call);
      const known = outcomes.get(key);
      if (known) return known;
      if (!callFunctions) {
        unnamed.push(cell);
        return NOT_LOADED;
      }
      const asked = waiting.get(key);
      if (asked) asked.cells.push(cell);
      else waiting.set(key, { call, cells: [cell] });
      return BUSY;
    },
    async settle() {
      if (!callFunctions || waiting.size === 0) return [];
      const asked = waiting;
      const asking = callFunctions;
      waiting = new Map();
      const entries = [...asked];
      const results = await made(
        entries.map(([, { call }]) => call),
        asking
      );
      entries.forEach(([key], index) => {
        keep(outcomes, key, results[index] ?? lost('an outcome is missing'));
      });
      return asking === callFunctions ? entries.flatMap(([, { cells }]) => cells) : [];
    },
    start(by) {
      callFunctions = by;
      const cells = unnamed;
      unnamed = [];
      return cells;
    },
    forgetWorkbook() {
      callFunctions = null;
      waiting = new Map();
      unnamed = [];
    },
  };
}
