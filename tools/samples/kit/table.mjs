import { asCell } from './cells.mjs';
import { looks, struck } from './looks.mjs';
import { block, letters, placeOf } from './place.mjs';
import { columnsOf, headingParts } from './tableHeading.mjs';
import { readRow, recordsOf } from './tableRecords.mjs';
import { row } from './tableRows.mjs';

/** One row's cells and merges where they stand: `said` is what each cell holds, `at` its row and first column. */
function placeRow(entry, said, at, body) {
  const cells = said.map((cell, j) => ({
    ...cell,
    row: at.row,
    col: at.col + j,
    style: looks(body, cell.style, entry.style, entry.struck ? struck : {}),
  }));
  const merges = cells.flatMap((cell, j) => [
    ...(cell.rows > 1 && !entry.cells[j]?.above && cell.value !== null
      ? [block(cell.row, cell.col, cell.rows, 1)]
      : []),
    ...(cell.across ? [block(cell.row, cell.col, 1, cell.across)] : []),
  ]);
  return { cells, merges };
}

/** Every row of a table, from top to bottom, since a row may take what the rows above it say. */
function rowParts(rows, { heads, first, col, body, look, school, fixed }) {
  const part = { cells: [], merges: [], hiddenRows: [], records: [], skipped: [] };
  let above = heads.map(() => asCell(null));
  let carry = fixed;
  rows.forEach((given, i) => {
    const entry = Array.isArray(given) ? row(given) : given;
    const at = { row: first + i, col };
    const said = entry.skip ? entry.cells.map(asCell) : readRow(entry, heads, above);
    const placed = entry.again
      ? headingParts({ heads, look }, at)
      : placeRow(entry, said, at, body);
    part.cells.push(...placed.cells);
    part.merges.push(...placed.merges);
    if (entry.hidden) part.hiddenRows.push(at.row);
    if (entry.skip) {
      part.skipped.push(at.row);
      carry = entry.carry ? { ...carry, ...entry.carry } : carry;
      return;
    }
    above = said;
    const records = recordsOf(entry, heads, said, { carry, school });
    part.records.push(...records.map((record) => ({ row: at.row, ...record })));
  });
  return part;
}

/**
 * A table with a record a row.
 *
 * @param at the top left cell of the heading, as "A4"
 * @param kind, school as in the truth format
 * @param head [heading, field, choices] for each column
 * @param groups a row of group headings above: [words, columns, runs down two rows?]
 * @param fixed fields that a title above the table gives to all its records
 * @param rows arrays of cells, or what `skip`, `again`, `spacer` and `row` make
 * @param records false where the table is read for its columns alone
 * @param look, body the style of the heading and of the cells; `headless` leaves the heading out
 */
export function table({ at: address, head, rows, kind, school = null, ...rest }) {
  const at = placeOf(address);
  const heads = columnsOf(head, at.col);
  const top = headingParts({ ...rest, heads }, at);
  const first = at.row + top.rows;
  const { body, look, fixed = null, records = true } = rest;
  const part = rowParts(rows, { heads, first, col: at.col, body, look, school, fixed });
  const truth = {
    kind,
    orientation: 'rows',
    header: rest.headless ? null : [at.row, first - 1],
    body: [first, first + rows.length - 1],
    columns: Object.fromEntries(heads.map((h) => [letters(h.col), h.field])),
    school,
    skip: part.skipped,
  };
  return {
    ...part,
    cells: [...top.cells, ...part.cells],
    merges: [...top.merges, ...part.merges],
    tables: [truth],
    records: records ? part.records : [],
  };
}
