import type { Cell, CellStyle, ColumnDef, NamedRange, TableDefinition, WriteSheet } from 'hucre';
import { blockAddress } from '../../grid/address';
import { PLAIN_LOOK, type CellLook } from '../../grid/cellLook';
import type {
  WholeCell,
  WholeLine,
  WholeName,
  WholeSheet,
  WholeTable,
} from '../../grid/wholeWorkbook';
import type { Block } from '../../grid/workbook';
import { looksLikeError, storedName, storedText } from '../write/storedText';
import { writeHeadersFooters, writePageSetup, writeProtection } from './page';
import { writeConditionalFormat } from './conditionalFormats';
import { writeValidation } from './validations';
import { fileColour, writeLook } from './writeLook';

/** Writes looks, equal ones once. */
function lookWriter(): (look: CellLook) => CellStyle {
  const known = new Map<CellLook, CellStyle>();
  return (look) => {
    const found = known.get(look);
    if (found) return found;
    const style = writeLook(look);
    known.set(look, style);
    return style;
  };
}

/** A formula that fills a block is stored with that block, else Excel would cut it to one cell (`@`). */
const writeFilled = (block: Block): Partial<Cell> => ({
  formulaType: 'array',
  formulaRef: blockAddress(block),
  formulaDynamic: true,
});

function writeContent({ value, formula, fills }: WholeCell): Partial<Cell> {
  const stored = typeof value === 'string' ? storedText(value) : value;
  const plain = typeof stored === 'object' && stored !== null ? stored.error : stored;
  if (formula !== null)
    return {
      formula: formula.slice(1),
      formulaResult: plain,
      ...(fills && writeFilled(fills)),
    };
  if (typeof value === 'object' && value !== null) return { value: value.error, type: 'error' };
  return typeof plain === 'string' && looksLikeError(plain)
    ? { value: plain, richText: [{ text: plain }] }
    : { value: plain };
}

function writeCell(cell: WholeCell, styleOf: (look: CellLook) => CellStyle): Partial<Cell> {
  const { look, link } = cell;
  return {
    ...writeContent(cell),
    ...(look !== PLAIN_LOOK && { style: styleOf(look) }),
    ...(link && {
      hyperlink: {
        target: link.address ?? '',
        ...(link.documentReference !== undefined && { location: link.documentReference }),
        ...(link.screenTip !== undefined && { tooltip: link.screenTip }),
      },
    }),
  };
}

function writeCells({ cells, notes }: WholeSheet): Map<string, Partial<Cell>> {
  const styleOf = lookWriter();
  const written = new Map<string, Partial<Cell>>();
  for (const cell of cells) written.set(`${cell.row},${cell.column}`, writeCell(cell, styleOf));
  for (const { row, column, text, author } of notes) {
    const key = `${row},${column}`;
    written.set(key, {
      value: null,
      ...written.get(key),
      comment: { text: storedText(text), author },
    });
  }
  return written;
}

function writeColumns(lines: readonly WholeLine[]): ColumnDef[] {
  const columns: ColumnDef[] = [];
  for (const { index, size, hidden, level } of lines) {
    while (columns.length <= index) columns.push({});
    columns[index] = {
      ...(size !== null && { width: size }),
      ...(hidden && { hidden }),
      ...(level > 0 && { outlineLevel: level }),
    };
  }
  return columns;
}

const writeRows = (lines: readonly WholeLine[]): NonNullable<WriteSheet['rowDefs']> =>
  new Map(
    lines.map(({ index, size, hidden, level }) => [
      index,
      {
        ...(size !== null && { height: size }),
        ...(hidden && { hidden }),
        ...(level > 0 && { outlineLevel: level }),
      },
    ])
  );

const writeTable = (table: WholeTable): TableDefinition => ({
  name: table.name,
  displayName: table.name,
  range: blockAddress(table.block),
  columns: table.columns.map((name) => ({ name: storedName(name) })),
  ...(table.style !== '' && { style: table.style }),
  showRowStripes: table.showBandedRows,
  showColumnStripes: table.showBandedColumns,
  showAutoFilter: table.showFilterButton,
  ...(table.showTotals && { showTotalRow: true }),
});

/** hucre's form of names; `scope` is the sheet that they belong to. */
export const writeNames = (names: readonly WholeName[], scope?: string): NamedRange[] =>
  names.map(({ name, formula, comment }) => ({
    name,
    range: formula.slice(1),
    ...(comment !== '' && { comment }),
    ...(scope !== undefined && { scope }),
  }));

/** hucre's form of a whole sheet. */
export function writeWholeSheet(sheet: WholeSheet): WriteSheet {
  const headerFooter = writeHeadersFooters(sheet.page);
  return {
    name: sheet.name,
    rows: [],
    cells: writeCells(sheet),
    columns: writeColumns(sheet.columns),
    rowDefs: writeRows(sheet.rows),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    tables: sheet.tables.map(writeTable),
    dataValidations: sheet.validations.map(writeValidation),
    conditionalRules: sheet.conditionalFormats.map((format, index) =>
      writeConditionalFormat(format, index + 1)
    ),
    ...(sheet.freeze && { freezePane: sheet.freeze }),
    ...(sheet.protection && { protection: writeProtection(sheet.protection) }),
    pageSetup: writePageSetup(sheet.page),
    ...(headerFooter && { headerFooter }),
    view: {
      showGridLines: sheet.showGridlines,
      showRowColHeaders: sheet.showHeadings,
      zoomScale: sheet.zoom,
      ...(sheet.tabColor !== '' && { tabColor: fileColour(sheet.tabColor) }),
    },
    ...(sheet.visibility === 'Hidden' && { hidden: true }),
    ...(sheet.visibility === 'VeryHidden' && { veryHidden: true }),
  };
}
