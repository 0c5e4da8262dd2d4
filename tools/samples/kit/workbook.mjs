import { writeXlsx } from 'hucre';

/** One sheet: its parts (tables, forms, texts) and how it is set up. `why` says why it holds no table. */
export const sheet = (name, parts, set = {}) => ({ name, parts: [parts].flat(), ...set });

const CREATED = new Date('2026-01-12T09:00:00Z');

/** A style that names its font, or Excel would choose a serif one. */
const withFont = (style) =>
  style?.font ? { ...style, font: { name: 'Calibri', size: 11, ...style.font } } : style;

/** How tall a row is, in points, so that its wrapped text can be read; null for a row of one line. */
function heightOf(cells, widths) {
  const lines = cells
    .filter(({ value, style }) => typeof value === 'string' && style?.alignment?.wrapText)
    .map(({ value, col, rows = 1 }) =>
      Math.ceil((value.length * 1.1) / (widths[col - 1] ?? 9) / rows)
    );
  const most = Math.max(1, ...lines);
  return most > 1 ? Math.min(10, most) * 15 : null;
}

function rowDefsOf(parts, widths) {
  const byRow = new Map();
  for (const cell of parts.flatMap((p) => p.cells ?? []))
    byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const hidden = new Set(parts.flatMap((p) => p.hiddenRows ?? []));
  const defs = new Map();
  for (const [row, cells] of byRow) {
    const height = widths.length > 0 ? heightOf(cells, widths) : null;
    if (height || hidden.has(row))
      defs.set(row - 1, {
        ...(height ? { height } : {}),
        ...(hidden.has(row) ? { hidden: true } : {}),
      });
  }
  return defs;
}

function cellMap(parts) {
  const cells = new Map();
  for (const { row, col, value, style, formula, comment } of parts.flatMap((p) => p.cells ?? [])) {
    const blank = value === null || value === undefined;
    if (blank && !style) continue;
    const key = `${row - 1},${col - 1}`;
    if (blank && cells.has(key)) continue;
    cells.set(key, {
      value: blank ? null : value,
      ...(style && Object.keys(style).length > 0 ? { style: withFont(style) } : {}),
      ...(formula ? { formula, formulaResult: value } : {}),
      ...(comment ? { comment: { text: comment } } : {}),
    });
  }
  return cells;
}

function rowsOf(cells) {
  const rows = [];
  for (const [key, cell] of cells) {
    const [r, c] = key.split(',').map(Number);
    rows[r] ??= [];
    rows[r][c] = cell.value;
  }
  return Array.from(rows, (r) => Array.from(r ?? [], (v) => v ?? null));
}

function written({ name, parts, widths = [], hiddenColumns = [], ...set }) {
  const cells = cellMap(parts);
  const rowDefs = rowDefsOf(parts, widths);
  const count = Math.max(widths.length, ...hiddenColumns, 0);
  const columns = Array.from({ length: count }, (_, i) => ({
    ...(widths[i] ? { width: widths[i] } : {}),
    ...(hiddenColumns.includes(i + 1) ? { hidden: true } : {}),
  }));
  const { hidden, veryHidden, autoFilter, freezePane, tables, view, dataValidations } = set;
  const extras = { hidden, veryHidden, autoFilter, freezePane, tables, view, dataValidations };
  return {
    name,
    rows: rowsOf(cells),
    cells,
    merges: parts.flatMap((p) => p.merges ?? []),
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    ...(columns.length > 0 ? { columns } : {}),
    ...(rowDefs.size > 0 ? { rowDefs } : {}),
    ...Object.fromEntries(Object.entries(extras).filter(([, v]) => v !== undefined)),
  };
}

const EVERYONE = /^\s*(all\b|every|trust|whole|central|both\b|cross|mat\b)/i;

/** Finds the school a word names; refuses a word that names no school and not everyone. */
function roll(schools, name) {
  const known = new Map(
    schools.flatMap((s) => [s.name, ...s.aliases].map((n) => [n.toLowerCase(), s.name]))
  );
  return (word) => {
    if (word === null || word === undefined) return null;
    const found = known.get(String(word).toLowerCase().trim());
    if (found) return found;
    if (EVERYONE.test(word)) return null;
    throw new Error(`${name}: no school is called "${word}"`);
  };
}

/** Every record of a small table, 30 spread evenly over a table of more than 60 rows. */
function spread(records, { body }) {
  if (body[1] - body[0] + 1 <= 60 || records.length <= 30) return records;
  return Array.from({ length: 30 }, (_, i) => records[Math.round((i * (records.length - 1)) / 29)]);
}

/** What a careful person reads from the workbook, in the form of the truth files. */
export function truthOf({ name, about, schools, sheets }) {
  const canonical = roll(schools, name);
  const tables = [];
  const records = [];
  for (const s of sheets) {
    for (const part of s.parts.filter((p) => p.tables?.length > 0)) {
      const [truth] = part.tables;
      tables.push({ sheet: s.name, ...truth });
      for (const r of spread(part.records, truth))
        records.push({ sheet: s.name, row: r.row, school: canonical(r.school), fields: r.fields });
    }
  }
  const bare = sheets.filter((s) => !s.parts.some((p) => p.tables?.length > 0));
  const not_tables = bare.map((s) => ({ sheet: s.name, why: s.why ?? 'free text only' }));
  return { about, schools, tables, not_tables, records };
}

/** The .xlsx file as bytes: the same bytes every time. */
export function fileOf({ sheets, dateSystem = '1900', activeSheet = 0, font }) {
  return writeXlsx({
    sheets: sheets.map(written),
    dateSystem,
    activeSheet,
    properties: { created: CREATED, modified: CREATED },
    ...(font ? { defaultFont: font } : {}),
  });
}
