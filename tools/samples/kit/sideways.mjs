import { asCell } from './cells.mjs';
import { bold, fill, looks, wrapped } from './looks.mjs';
import { block, placeOf } from './place.mjs';

/** A banner between the labels of a sideways plan or a form. */
export const banner = (words) => ({ banner: words });

function joined(pairs) {
  const fields = {};
  for (const [field, cell] of pairs) {
    const { truth } = asCell(cell);
    if (truth === null || field === 'unmapped' || field === 'school') continue;
    fields[field] = field in fields ? `${fields[field]} ${truth}` : String(truth);
  }
  return fields;
}

/**
 * A plan on its side: labels down, a record a column.
 *
 * @param at the first label's cell
 * @param labels [label, field] or `banner(...)`
 * @param columns for each school: `{ school, cells }`, the cells in the order of the labels, banners left out
 * @param gap columns left empty between the labels and the first school
 */
export function sideways({
  at: address,
  kind = 'plan',
  labels,
  columns,
  gap = 0,
  look,
  school = null,
}) {
  const at = placeOf(address);
  const rows = labels.map((label, i) => ({ label, row: at.row + i }));
  const real = rows.filter(({ label }) => !label.banner);
  const cells = rows.map(({ label, row }) => ({
    row,
    col: at.col,
    value: label.banner ?? label[0],
    style: label.banner ? looks(bold, fill('DDEBF7')) : (look ?? looks(bold, wrapped)),
  }));
  const records = columns.map(({ school, cells: values }, j) => {
    const col = at.col + 1 + gap + j;
    real.forEach(({ row }, i) => {
      const cell = asCell(values[i]);
      cells.push({ row, col, ...cell, style: looks(wrapped, cell.style) });
    });
    return {
      row: at.row,
      school,
      fields: joined(real.map(({ label }, i) => [label[1], values[i]])),
    };
  });
  const truth = {
    kind,
    orientation: 'columns',
    header: at.col,
    body: [at.row, at.row + labels.length - 1],
    columns: Object.fromEntries(real.map(({ label, row }) => [row, label[1]])),
    school,
    skip: rows.filter(({ label }) => label.banner).map(({ row }) => row),
  };
  return { cells, merges: [], tables: [truth], records };
}

/**
 * A form: a label beside or above its value, one record on the sheet.
 *
 * @param labels [label's address, label, field, value's address, value, [rows, columns] merged]; banners are [address, { banner }]
 */
export function form({ kind = 'plan', school, labels, record = true, labelLook = bold, last }) {
  const cells = [];
  const merges = [];
  const columns = {};
  const skip = [];
  const pairs = [];
  for (const [address, label, field, valueAt, value, over] of labels) {
    const { row, col } = placeOf(address);
    if (label.banner) {
      cells.push({ row, col, value: label.banner, style: looks(bold, fill('DDEBF7')) });
      skip.push(row);
      continue;
    }
    cells.push({ row, col, value: label, style: labelLook });
    columns[row] = field;
    if (value === null || value === undefined) continue;
    const place = placeOf(valueAt);
    const cell = asCell(value);
    const room = over ? over[0] * over[1] : 1;
    cells.push({ ...place, ...cell, rows: room, style: looks(wrapped, cell.style) });
    if (over) merges.push(block(place.row, place.col, over[0], over[1]));
    pairs.push([field, value]);
  }
  const keys = Object.keys(columns).map(Number);
  const body = [Math.min(...keys), Math.max(...keys)];
  const header = placeOf(labels.find(([, l]) => !l.banner)[0]).col;
  const truth = {
    kind,
    orientation: 'form',
    header,
    body: last ? [body[0], last] : body,
    columns,
    school,
    skip: skip.filter((r) => r > body[0] && r < body[1]),
  };
  return {
    cells,
    merges,
    tables: record ? [truth] : [],
    records: record ? [{ row: body[0], school, fields: joined(pairs) }] : [],
  };
}
