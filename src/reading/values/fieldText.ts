import type { Field } from '../../vocabulary/fields';

/** A record's value for a field from a cell's text: '' for `n/a`, `-` and blank. */
export function fieldText(field: Field, text: string): string {
  return field && text.trim();
}
