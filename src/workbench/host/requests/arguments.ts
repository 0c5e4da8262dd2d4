import { refuse } from '../rules/hostError';
import type { Arguments, HostObject } from './contracts';

/** Arguments as they came over the bridge. */
export class WireArgumentList implements Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  /** Whether something was given in this place. */
  has(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  /** Whatever was given. */
  any(index: number): unknown {
    return this.values[index];
  }

  /** A text; numbers are taken for their digits, as Excel does for keys. */
  text(index: number): string {
    const value = this.values[index];
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
    return refuse('InvalidArgument', `Argument ${index + 1} has to be a text.`);
  }

  /** A text, or undefined where none was given. */
  optionalText(index: number): string | undefined {
    return this.has(index) ? this.text(index) : undefined;
  }

  /** A whole number. */
  whole(index: number): number {
    const value = this.values[index];
    if (typeof value === 'number' && Number.isInteger(value)) return value;
    return refuse('InvalidArgument', `Argument ${index + 1} has to be a whole number.`);
  }

  /** A whole number, or what stands in for it. */
  wholeOr(index: number, otherwise: number): number {
    return this.has(index) ? this.whole(index) : otherwise;
  }

  /** True or false; nothing given is false. */
  flag(index: number): boolean {
    const value = this.values[index];
    if (value === undefined || value === null) return false;
    if (typeof value === 'boolean') return value;
    return refuse('InvalidArgument', `Argument ${index + 1} has to be true or false.`);
  }

  /** A plain object. */
  record(index: number): Readonly<Record<string, unknown>> {
    const value = this.values[index];
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Readonly<Record<string, unknown>>;
    return refuse('InvalidArgument', `Argument ${index + 1} has to be an object.`);
  }

  /** A list. */
  list(index: number): readonly unknown[] {
    const value = this.values[index];
    return Array.isArray(value)
      ? value
      : refuse('InvalidArgument', `Argument ${index + 1} has to be a list.`);
  }

  /** An object of the API, or undefined where something else was given. */
  object(index: number): HostObject | undefined {
    const value = this.values[index];
    return isHostObject(value) ? value : undefined;
  }
}

/** Whether a value is an object of the API. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'isCollection' in value && 'call' in value;
}
