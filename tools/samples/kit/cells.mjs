/**
 * Cells as they are typed, each with what a careful person reads from it.
 *
 * A cell is plain text or a number where both are the same, otherwise
 * `{ value, truth, style, formula }`: `value` is typed into the sheet, `truth` stands in the record.
 * A `truth` of null means that the cell says nothing ("n/a", a dash, an error).
 */

const NOTHING = new Set(['', '-', '–', 'n/a', 'N/A']);

/** A cell whose text is not what the record says: a text date, a price with a pound sign. */
export const typed = (value, truth, style) => ({ value, truth, style });

/** A real date; `iso` is YYYY-MM-DD, `format` how Excel shows it. */
export const day = (iso, format = 'dd/mm/yyyy') => ({
  value: new Date(`${iso}T00:00:00Z`),
  truth: iso,
  style: { numFmt: format },
});

/** A share of one shown as a percentage, and read as it is shown. */
export const percent = (share) => ({
  value: share,
  truth: `${Math.round(share * 100)}%`,
  style: { numFmt: '0%' },
});

/** A number shown as pounds. */
export const pounds = (amount, format = '£#,##0') => ({
  value: amount,
  truth: String(amount),
  style: { numFmt: format },
});

/** A formula with the value that Excel last worked out for it. */
export const formula = (text, result, truth = String(result)) => ({
  value: result,
  truth,
  formula: text,
});

/** Text that stands in a block of `rows` merged cells: every row of the block reads it. */
export const down = (cell, rows) => ({ ...asCell(cell), rows });

/** Nothing is typed here; the record takes what the column said in the row above. */
export const same = { value: null, above: true };

/** A mark that stands for what is above it: a ditto mark, "as above". */
export const ditto = (mark = '"') => ({ value: mark, above: true });

/** A school cell that names several schools: the row is a record for each of them. */
export const schools = (value, names) => ({ value, truth: null, schools: names });

/** Any cell in its full form. */
export function asCell(cell) {
  if (cell === null || cell === undefined || cell === '') return { value: null, truth: null };
  if (typeof cell === 'object') return { ...cell, truth: cell.truth ?? null };
  return { value: cell, truth: wordsOf(cell) };
}

/** The words of a typed value as a record holds them: trimmed, on one line, null for "n/a" or a dash. */
export function wordsOf(value) {
  const words = String(value).replace(/\s+/g, ' ').trim();
  return NOTHING.has(words) ? null : words;
}
