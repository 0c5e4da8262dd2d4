/** A custom function that a cell calls. */
export interface FunctionCall {
  /** The function's id as the add-in associates it: `BAND`. */
  readonly name: string;
  /** A range comes as rows; a blank cell is null on the web and 0 on Windows. */
  readonly args: readonly unknown[];
  /** The cell that calls, such as `Sheet1!C1`. */
  readonly address?: string;
  /** Where the arguments stand, for functions that ask (`@requiresParameterAddresses`). */
  readonly parameterAddresses?: readonly (string | null)[];
  /** Whether error values may come as arguments. */
  readonly errorsAllowed?: boolean;
}

/** What a cell shows for it: a value or grid, or an error with the function's own words. */
export type FunctionResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly message: string };

/** The part of Excel that calls an add-in's custom functions, through the add-in's real runtime. */
export interface CustomFunctions {
  /** Calls all in one message, as Excel does when it calculates; resolves when all have answered. */
  callAll(calls: readonly FunctionCall[]): Promise<readonly FunctionResult[]>;
  /** Calls a streaming function; gives every result until it is cancelled. */
  stream(call: FunctionCall, onResult: (result: FunctionResult) => void): { cancel(): void };
  /** Takes the results of a request of the runtime. */
  takeResults(results: readonly unknown[]): void;
}

const CALLED = 1000;
const CANCELLED = 1001;
const CATEGORY = 1;

/** What a call says of itself, as bits. */
const FLAGS = { cancelable: 1, streaming: 2, errorsAllowed: 4 };

/** The runtime's numbers for the errors that cells show. */
const ERRORS: ReadonlyMap<number, string> = new Map([
  [1, '#N/A'],
  [5, '#DIV/0!'],
  [6, '#NUM!'],
  [7, '#VALUE!'],
  [8, '#NULL!'],
  [9, '#NAME?'],
  [10, '#NAME?'],
]);

function resultOf([, ok, value, code]: readonly unknown[]): FunctionResult {
  if (ok === true) return { ok: true, value };
  const error = ERRORS.get(Number(code)) ?? '#VALUE!';
  return { ok: false, error, message: typeof value === 'string' ? value : '' };
}

const entry = (messageType: number, message: unknown) => ({
  messageCategory: CATEGORY,
  messageType,
  targetId: '',
  message,
});

function callMessage(id: number, call: FunctionCall, streaming: 0 | 1): readonly unknown[] {
  const flags =
    (streaming * (FLAGS.streaming | FLAGS.cancelable)) |
    (call.errorsAllowed ? FLAGS.errorsAllowed : 0);
  const message = [id, call.name.toUpperCase(), [...call.args], call.address ?? 'Sheet1!A1', flags];
  return call.parameterAddresses ? [...message, call.parameterAddresses] : message;
}

/** Custom functions over a line to Office.js. */
export function openCustomFunctions(tell: (message: unknown) => void): CustomFunctions {
  const waiting = new Map<number, (result: FunctionResult) => void>();
  const streams = new Set<number>();
  let last = 0;
  const send = (entries: readonly unknown[]): void => tell({ type: 3, message: { entries } });

  return {
    callAll(calls) {
      if (calls.length === 0) return Promise.resolve([]);
      const entries = calls.map((call) => {
        last += 1;
        return entry(CALLED, callMessage(last, call, 0));
      });
      const first = last - calls.length + 1;
      const results = calls.map(
        (_call, index) =>
          new Promise<FunctionResult>((resolve) => waiting.set(first + index, resolve))
      );
      send(entries);
      return Promise.all(results);
    },
    stream(call, onResult) {
      last += 1;
      const id = last;
      waiting.set(id, onResult);
      streams.add(id);
      send([entry(CALLED, callMessage(id, call, 1))]);
      return {
        cancel() {
          waiting.delete(id);
          streams.delete(id);
          send([entry(CANCELLED, { invocationId: id })]);
        },
      };
    },
    takeResults(results) {
      for (const result of results) {
        if (!Array.isArray(result)) continue;
        const id = Number(result[0]);
        const waiter = waiting.get(id);
        if (!streams.has(id)) waiting.delete(id);
        waiter?.(resultOf(result));
      }
    },
  };
}
