import type { School } from '../../plan/school';
import { matchSchool } from './matchSchool';

const CERTAIN = 0.93;
const LISTS = /\s*(?:[,;\n/+|•]|\s[-–]\s)\s*/;
const JOINS = /\s+(?:and|&|with|plus)\s+|\s*&\s*/i;

function names(text: string, schools: readonly School[]): boolean {
  return matchSchool(text, schools) !== null;
}

/** Splits at `and` only where both sides name schools: St Peter & St Paul is one school. */
function atJoins(text: string, schools: readonly School[]): readonly string[] {
  const pieces = text.split(JOINS).filter((piece) => piece.trim() !== '');
  if (pieces.length < 2) return [text];
  const whole = matchSchool(text, schools);
  if (whole && whole.confidence >= 0.8) return [text];
  return pieces.every((piece) => names(piece, schools)) ? pieces : [text];
}

/** The pieces of a cell that each name a school; the whole text where it names one or none. */
export function schoolPieces(text: string, schools: readonly School[]): readonly string[] {
  const whole = matchSchool(text, schools);
  if (whole && whole.confidence >= CERTAIN) return [text];
  const listed = text.split(LISTS).filter((piece) => piece.trim() !== '');
  const pieces = listed.flatMap((piece) => atJoins(piece.trim(), schools));
  const named = new Set(pieces.flatMap((piece) => matchSchool(piece, schools)?.school ?? []));
  return named.size >= 2 ? pieces : [text];
}

/** The schools that a cell names, in its order; null for a piece that is no school of the list. */
export function splitSchools(text: string, schools: readonly School[]): readonly (string | null)[] {
  return schoolPieces(text, schools).map((piece) => matchSchool(piece, schools)?.school ?? null);
}
