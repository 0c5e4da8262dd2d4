import type { School } from '../../plan/school';
import { matchSchool } from './matchSchool';

const BETWEEN = /\s*(?:[,;/+\n]|&|\band\b|\bwith\b)\s*/i;
const SURE_OF_WHOLE = 0.85;

/** The schools that a cell names, in its order; null for a piece that is no school of the list. */
export function splitSchools(text: string, schools: readonly School[]): readonly (string | null)[] {
  const whole = matchSchool(text, schools);
  if (whole && whole.confidence >= SURE_OF_WHOLE) return [whole.school];
  const pieces = text.split(BETWEEN).filter((piece) => piece !== '');
  const names = pieces.map((piece) => matchSchool(piece, schools)?.school ?? null);
  if (pieces.length > 1 && names.some((name) => name !== null)) return names;
  return [whole?.school ?? null];
}
