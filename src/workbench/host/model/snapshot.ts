import type { Block } from '../../../grid/workbook';
import { cellAddress } from '../../../grid/address';
import { blockText } from './addresses';
import { lineStyle } from './cells';
import { evenBlocks } from './coverage';
import type { Model } from './model';
import type { Cell, Line, Sheet, Table } from './sheet';
import { PLAIN_STYLE, type Style } from './style';

/** Plain data that two equal workbooks have equal, and that says where two differ. */
export type Plain =
  string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

const plain = (value: unknown): Plain => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  return value === null || value === undefined
    ? null
    : (JSON.parse(JSON.stringify(value)) as Plain);
};

const looks = new WeakMap<Style, Plain>();

/** What a look has that a plain one has not. */
function lookOf(style: Style): Plain {
  const known = looks.get(style);
  if (known !== undefined) return known;
  const own = Object.entries(style).filter(
    ([key, value]) => PLAIN_STYLE[key as keyof Style] !== value
  );
  const look = plain(Object.fromEntries(own));
  looks.set(style, look);
  return look;
}

const byNumber = (
  [first]: readonly [number, unknown],
  [second]: readonly [number, unknown]
): number => first - second;

const ordered = <Value>(map: ReadonlyMap<number, Value>): (readonly [number, Value])[] =>
  [...map].sort(byNumber);

const isSaid = (sheet: Sheet, [row, column]: readonly [number, number], cell: Cell): boolean =>
  cell.value !== null ||
  cell.formula !== null ||
  cell.link !== null ||
  cell.style !== lineStyle(sheet, row, column);

function cellsOf(sheet: Sheet): Record<string, Plain> {
  const cells: Record<string, Plain> = {};
  for (const [row, line] of ordered(sheet.cells)) {
    for (const [column, cell] of ordered(line)) {
      if (!isSaid(sheet, [row, column], cell)) continue;
      cells[cellAddress(row, column)] = {
        value: plain(cell.value),
        ...(cell.formula === null ? {} : { formula: cell.formula }),
        ...(cell.style === PLAIN_STYLE ? {} : { style: lookOf(cell.style) }),
        ...(cell.link === null ? {} : { link: plain(cell.link) }),
      };
    }
  }
  return cells;
}

const saysSomething = ({ size, hidden, level, style }: Line): boolean =>
  size !== null || hidden || level > 0 || style !== null;

function linesOf(lines: ReadonlyMap<number, Line>): Record<string, Plain> {
  return Object.fromEntries(
    ordered(lines)
      .filter(([, line]) => saysSomething(line))
      .map(([index, { size, hidden, level, style }]) => [
        String(index),
        { size, hidden, level, style: style && lookOf(style) },
      ])
  );
}

const addresses = (blocks: readonly Block[]): Plain => evenBlocks(blocks).map(blockText);

const tableOf = ({ block, columns, filters, ...table }: Table): Plain => ({
  ...(plain({ ...table, id: undefined }) as Record<string, Plain>),
  block: blockText(block),
  columns: columns.map(({ name }) => name),
  filters: plain(ordered(filters)),
});

const sortedBy = <Item>(items: readonly Item[], key: (item: Item) => string): Item[] =>
  [...items].sort((first, second) => (key(first) < key(second) ? -1 : 1));

const asText = (value: Plain): string => JSON.stringify(value);

function rulesOf(sheet: Sheet): Record<string, Plain> {
  const validations = sheet.validations.map(({ blocks, ...content }) => ({
    blocks: addresses(blocks),
    content: plain(content),
  }));
  return {
    validations: sortedBy(validations, asText),
    conditionalFormats: sheet.conditionalFormats.map(({ blocks, ...format }) => ({
      blocks: addresses(blocks),
      format: plain({ ...format, id: undefined, blocks: undefined }),
    })),
    notes: sortedBy(sheet.notes.map(plain), asText),
    protection: plain(sheet.protection),
  };
}

/** Everything that a sheet holds and how it looks, without the ids that Excel gives. */
export function snapshotSheet(sheet: Sheet): Readonly<Record<string, Plain>> {
  const { name, visibility, tabColor, showGridlines, showHeadings, standardWidth, zoom } = sheet;
  return {
    ...{ name, visibility, tabColor, showGridlines, showHeadings, standardWidth, zoom },
    cells: cellsOf(sheet),
    rows: linesOf(sheet.rows),
    columns: linesOf(sheet.columns),
    merges: sortedBy(sheet.merges.map(blockText), String),
    spills: sheet.spills.map(({ block }) => blockText(block)).sort(),
    tables: sortedBy(sheet.tables.map(tableOf), asText),
    names: sortedBy(sheet.names.map(plain), asText),
    ...rulesOf(sheet),
    freeze: plain(sheet.freeze),
    charts: sheet.charts.map(({ settings, series, ...chart }) =>
      plain({
        ...chart,
        id: undefined,
        series: series.map((one) => ({ ...one, settings: [...one.settings].sort() })),
        settings: [...settings].sort(),
      })
    ),
    page: plain([...sheet.page].sort()),
    filter: sheet.filter && {
      block: blockText(sheet.filter.block),
      criteria: plain(ordered(sheet.filter.criteria)),
    },
    customProperties: plain([...sheet.customProperties].sort()),
  };
}

/** A whole workbook as plain data: equal for equal workbooks, whoever has what in front. */
export function snapshotModel(model: Model): Readonly<Record<string, Plain>> {
  return {
    dateSystem: model.dateSystem,
    sheets: model.sheets.map(snapshotSheet),
    names: sortedBy(model.names.map(plain), asText),
    settings: plain([...model.settings].sort()),
    properties: plain([...model.properties].sort()),
    customProperties: plain([...model.customProperties].sort()),
    customXml: plain([...model.customXml.values()].sort()),
    protection: plain(model.protection),
  };
}

/** A 53-bit hash of a text (cyrb53, public domain): for telling equal from changed, not for secrets. */
function hashText(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** A short text that changes with anything on a sheet: values, formulas, looks, rules, everything. */
export const hashSheet = (sheet: Sheet): string => hashText(JSON.stringify(snapshotSheet(sheet)));
