import { cannotUse, gives, type Outcome } from '../outcome';
import { cellsOf, isBlank, isErrorCell, quoted } from './cells';

/** An argument of one cell, with the function and the argument's name for messages. */
export interface OneCell {
  readonly call: string;
  readonly name: string;
  readonly argument: unknown;
}

/** The one cell of an argument; nothing for blanks, and refused where there are several or an error. */
function oneCell({ call, name, argument }: OneCell): Outcome<unknown> {
  const filled = cellsOf(argument)
    .flat()
    .filter((cell) => !isBlank(cell));
  const [cell = null] = filled;
  if (filled.length > 1)
    return cannotUse(
      `${call} takes one cell for ${name}; this range has ${filled.length} filled cells. Give one, and copy the formula down.`
    );
  return isErrorCell(cell)
    ? cannotUse(`${call} can't use ${name}: the cell holds ${quoted(cell)}. Mend that cell first.`)
    : gives(cell);
}

/** An argument as text: blanks are '', also where one came as 0; numbers and TRUE as they read. */
export function textIn(one: OneCell): Outcome<string> {
  const cell = oneCell(one);
  if (!cell.ok) return cell;
  if (cell.value === null || cell.value === 0) return gives('');
  return gives(typeof cell.value === 'string' ? cell.value.trim() : quoted(cell.value));
}

/** An argument as text, or null where it was left out altogether. */
export function optionalText(one: OneCell): Outcome<string | null> {
  return one.argument === null || one.argument === undefined ? gives(null) : textIn(one);
}

/** An argument as a number, also where it came as text; null for a blank. */
export function numberIn(one: OneCell): Outcome<number | null> {
  const cell = oneCell(one);
  if (!cell.ok) return cell;
  const { value } = cell;
  if (value === null) return gives(null);
  const number =
    typeof value === 'string' && /^[+-]?\d+(?:\.\d+)?$/.test(value.trim()) ? Number(value) : value;
  if (typeof number === 'number' && Number.isFinite(number)) return gives(number);
  return cannotUse(`${one.call} needs a number for ${one.name}; it holds ${quoted(value)}.`);
}
