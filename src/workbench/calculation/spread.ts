import type { CellValue } from '../../grid/workbook';
import type { CallArgument, Outcome } from './functionCalls';

/** Whether a function takes a block of cells or a single value for each of its parameters. */
export interface FunctionShape {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly isBlock: boolean;
    readonly isOptional: boolean;
  }[];
  /** Whether it wants to see errors among its arguments. */
  readonly takesErrors: boolean;
}

const isBlock = (given: CallArgument): given is readonly (readonly CellValue[])[] =>
  Array.isArray(given);

const single = (given: CallArgument): CellValue =>
  isBlock(given) ? (given[0]?.[0] ?? null) : given;

/** An error among the arguments, which the function is not called with; one being worked out first. */
export function errorAmong(given: readonly CallArgument[]): string | null {
  let found: string | null = null;
  for (const value of given.flatMap((argument) =>
    isBlock(argument) ? argument.flat() : [argument]
  )) {
    if (typeof value !== 'object' || value === null) continue;
    if (value.error === '#BUSY!') return value.error;
    found ??= value.error;
  }
  return found;
}

/** The size of a call that gets blocks where it takes single values: Excel calls it for each cell. */
function sizeOf(shape: FunctionShape, given: readonly CallArgument[]) {
  let [rows, columns] = [1, 1];
  given.forEach((argument, index) => {
    if (!isBlock(argument) || shape.parameters[index]?.isBlock) return;
    rows = Math.max(rows, argument.length);
    columns = Math.max(columns, argument[0]?.length ?? 1);
  });
  return { rows, columns };
}

function pick(argument: CallArgument, row: number, column: number): CellValue {
  if (!isBlock(argument)) return argument;
  const line = argument[argument.length === 1 ? 0 : row];
  return line?.[line.length === 1 ? 0 : column] ?? { error: '#N/A' };
}

/**
 * An argument for every parameter: Excel gives null for those left out, since the function is told
 * about its call behind its last parameter.
 */
function everyArgument({ parameters }: FunctionShape, given: readonly CallArgument[]) {
  return parameters.map(({ isBlock: takesBlock }, index): CallArgument => {
    const argument = given[index];
    if (argument === undefined) return null;
    return takesBlock && !isBlock(argument) ? [[argument]] : argument;
  });
}

type CallOnce = (given: readonly CallArgument[]) => Outcome;

function asCell(outcome: Outcome): CellValue {
  return outcome.kind === 'error' ? { error: outcome.error } : single(outcome.value);
}

/**
 * Calls a function as Excel does: a parameter that takes a block gets one (a single cell as a block
 * of one), a parameter that takes a value gets one. Several cells given for a single value are a call
 * each, and their results spill. An error among the arguments is the result, unless it is asked for.
 */
export function spreadCall(
  shape: FunctionShape,
  given: readonly CallArgument[],
  call: CallOnce
): Outcome {
  const shaped = everyArgument(shape, given);
  const { rows, columns } = sizeOf(shape, shaped);
  const callAt = (row: number, column: number): Outcome => {
    const one = shaped.map((argument, index) =>
      shape.parameters[index]?.isBlock ? argument : pick(argument, row, column)
    );
    const error = shape.takesErrors ? null : errorAmong(one);
    return error === null ? call(one) : { kind: 'error', error, message: '' };
  };
  if (rows === 1 && columns === 1) return callAt(0, 0);
  const value = Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => asCell(callAt(row, column)))
  );
  return { kind: 'value', value };
}
