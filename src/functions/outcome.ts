/** Why a function gives no value. `missing` is `#N/A`, what is asked for isn't there; else `#VALUE!`. */
export interface Problem {
  readonly type: 'value' | 'missing';
  /** Says which argument, what was expected, where, and what to do. */
  readonly sentence: string;
}

/** What the core of a function gives: a value, or why there is none. */
export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

/** A value as an outcome. */
export function gives<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

/** An argument that can't be used: `#VALUE!`, with a sentence for the person who typed the formula. */
export function cannotUse(sentence: string): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { type: 'value', sentence } };
}

/** Something that isn't there or may not be shown: `#N/A`, which charts leave out, and why. */
export function isMissing(sentence: string): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { type: 'missing', sentence } };
}

/** The value for a cell; a problem becomes the error that Excel shows with its sentence. */
export function toCell<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value;
  const { type, sentence } = outcome.problem;
  const { Error: CellError, ErrorCode } = CustomFunctions;
  throw new CellError(
    type === 'missing' ? ErrorCode.notAvailable : ErrorCode.invalidValue,
    sentence
  );
}
