import type { ExitCode } from './exitCodes';

/** A reason to stop: the exit code for scripts, and a sentence a problem for people. */
export interface Refusal {
  readonly ok: false;
  readonly exit: ExitCode;
  readonly sentences: readonly string[];
}

/** Something found or made. */
export interface Success<Value> {
  readonly ok: true;
  readonly value: Value;
}

/** What a step of a command gives: a value, or why there is none. */
export type Outcome<Value> = Success<Value> | Refusal;

/** A step that went well. */
export function success<Value>(value: Value): Success<Value> {
  return { ok: true, value };
}

/** A step that could not be taken, with a sentence a reason. */
export function refusal(exit: ExitCode, ...sentences: readonly string[]): Refusal {
  return { ok: false, exit, sentences };
}
