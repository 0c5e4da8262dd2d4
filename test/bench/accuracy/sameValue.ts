import type { JudgedValue } from './truth';

const DATE = /^\s*(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}.*)?\s*$/;
const NUMBER = /^\s*[£$€]?\s*(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?|-?\.\d+)\s*(%)?\s*$/;

/** How far two numbers may be apart, as a share of the larger one. */
const TOLERANCE = 1e-6;

/** A value as text; nothing is ''. */
export function asText(value: JudgedValue): string {
  return value === null || value === undefined ? '' : String(value);
}

/** Text with only its letters and digits: accents, capitals, spaces and signs are evened out. */
export function evened(value: JudgedValue): string {
  const plain = asText(value)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  return plain.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function asDate(value: JudgedValue): string | undefined {
  return DATE.exec(asText(value))?.[1];
}

interface Amount {
  readonly amount: number;
  readonly scale: 1 | 100;
}

function asAmount(value: JudgedValue): Amount | null {
  const found = NUMBER.exec(asText(value));
  if (found?.[1] === undefined) return null;
  return { amount: Number(found[1].replaceAll(',', '')), scale: found[2] === '%' ? 100 : 1 };
}

function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one), Math.abs(other));
}

/** Two amounts are one where they are equal as written, or a percentage equals its fraction. */
function sameAmount(one: Amount, other: Amount): boolean {
  if (isClose(one.amount, other.amount)) return true;
  return one.scale !== other.scale && isClose(one.amount / one.scale, other.amount / other.scale);
}

/**
 * Whether a value that was read says what the truth says: dates by day, numbers by amount, and
 * everything else by its letters and digits. An empty value is never right.
 */
export function sameValue(truth: JudgedValue, read: JudgedValue): boolean {
  if (asText(read).trim() === '') return false;
  const day = asDate(truth);
  if (day !== undefined) return asDate(read) === day;
  const [amount, readAmount] = [asAmount(truth), asAmount(read)];
  if (amount && readAmount) return sameAmount(amount, readAmount);
  if (evened(truth) !== evened(read)) return false;
  // Text of signs alone is evened to nothing, so that it has to be the same as it stands.
  return evened(truth) !== '' || asText(truth).trim() === asText(read).trim();
}
