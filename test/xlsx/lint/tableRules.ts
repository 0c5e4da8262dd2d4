import { definedNameFault } from '../../../src/sheets/checking/names';
import { cellAddress } from '../../../src/grid/address';
import {
  all,
  attribute,
  everyElement,
  one,
  relationshipsOf,
  repeatedIn,
  sheetsOf,
  type Element,
  type LintedSheet,
  type Package,
} from './package';
import type { Rule } from './packageRules';
import { blockOf, overlapping } from './ranges';

interface LintedTable {
  readonly sheet: LintedSheet;
  readonly root: Element;
}

function tablesOf(pack: Package): LintedTable[] {
  return sheetsOf(pack).flatMap((sheet) =>
    relationshipsOf(pack, sheet.part)
      .filter(({ type }) => type === 'table')
      .flatMap(({ target }) => {
        const root = pack.roots.get(target);
        return root ? [{ sheet, root }] : [];
      })
  );
}

const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16))
  );

/** The text of a cell, or undefined where it holds no text. */
function textOf(pack: Package, { root }: LintedSheet, reference: string): string | undefined {
  const cell = everyElement(root).find(
    ({ name, attributes }) => name === 'c' && attributes['r'] === reference
  );
  const type = attribute(cell, 't');
  if (type === 'inlineStr')
    return (
      cell &&
      everyElement(cell)
        .map(({ name, text }) => (name === 't' ? text : ''))
        .join('')
    );
  if (type !== 's') return undefined;
  const strings = all(pack.roots.get('xl/sharedStrings.xml'), 'si');
  return one(strings[Number(one(cell, 'v')?.text)], 't')?.text;
}

function headingFaults(pack: Package, { sheet, root }: LintedTable): string[] {
  const block = blockOf(attribute(root, 'ref'));
  if (!block) return [`table ${attribute(root, 'name')}: ${attribute(root, 'ref')} is no range`];
  const columns = all(one(root, 'tableColumns'), 'tableColumn');
  const width = block.right - block.left + 1;
  return [
    ...(columns.length === width
      ? []
      : [`table ${attribute(root, 'name')}: ${columns.length} columns over ${width}`]),
    ...(block.bottom > block.top ? [] : [`table ${attribute(root, 'name')}: no body row`]),
    ...columns.flatMap((column, index) => {
      const reference = cellAddress(block.top, block.left + index);
      const text = textOf(pack, sheet, reference);
      const name = attribute(column, 'name');
      return text !== undefined && unescaped(text) === unescaped(name)
        ? []
        : [`table ${attribute(root, 'name')}: column ${name} over ${reference} ${String(text)}`];
    }),
  ];
}

/** Tables have ids and names of their own, and columns called like the heading cells above them. */
export const tables: Rule = (pack) => {
  const found = tablesOf(pack);
  const names = found.map(({ root }) => attribute(root, 'displayName').toLowerCase());
  const defined = all(one(pack.roots.get('xl/workbook.xml'), 'definedNames'), 'definedName').map(
    (name) => attribute(name, 'name').toLowerCase()
  );
  return [
    ...repeatedIn(found.map(({ root }) => attribute(root, 'id'))).map(
      (id) => `two tables of id ${id}`
    ),
    ...repeatedIn(names).map((name) => `two tables ${name}`),
    ...names.filter((name) => defined.includes(name)).map((name) => `a table and a name ${name}`),
    ...found.flatMap((table) => {
      const { root } = table;
      const columns = all(one(root, 'tableColumns'), 'tableColumn');
      const fault = definedNameFault(attribute(root, 'displayName'));
      return [
        ...(fault === null ? [] : [`table ${attribute(root, 'displayName')}: ${fault}`]),
        ...repeatedIn(columns.map((column) => attribute(column, 'id'))).map(
          (id) => `two columns of id ${id}`
        ),
        ...repeatedIn(columns.map((column) => attribute(column, 'name').toLowerCase())).map(
          (name) => `two columns ${name}`
        ),
        ...headingFaults(pack, table),
      ];
    }),
  ];
};

/** Tables lie apart from each other and from merges, and every table is named by its sheet. */
export const tablePlaces: Rule = (pack) =>
  sheetsOf(pack).flatMap((sheet) => {
    const own = tablesOf(pack).filter((table) => table.sheet.part === sheet.part);
    const ranges = own.map(({ root }) => attribute(root, 'ref'));
    const merges = all(one(sheet.root, 'mergeCells'), 'mergeCell').map((merge) =>
      attribute(merge, 'ref')
    );
    const named = all(one(sheet.root, 'tableParts'), 'tablePart').length;
    return [
      ...overlapping(ranges).map((pair) => `${sheet.name}: tables ${pair} overlap`),
      ...ranges.flatMap((range) =>
        merges
          .filter((merge) => overlapping([range, merge]).length > 0)
          .map((merge) => `${sheet.name}: merge ${merge} in table ${range}`)
      ),
      ...(named === own.length ? [] : [`${sheet.name}: names ${named} tables, has ${own.length}`]),
      ...own.flatMap(({ root }) => {
        const filter = attribute(one(root, 'autoFilter'), 'ref');
        return filter === '' || filter === attribute(root, 'ref')
          ? []
          : [`${sheet.name}: filter ${filter} is not its table's range`];
      }),
    ];
  });
