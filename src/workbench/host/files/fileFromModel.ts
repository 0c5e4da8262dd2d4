import type {
  NotCarried,
  WholeCell,
  WholeConditionalFormat,
  WholeLine,
  WholeSheet,
  WholeWorkbook,
} from '../../../grid/wholeWorkbook';
import { writeWholeWorkbook } from '../../../xlsx/writeWholeWorkbook';
import type { Block } from '../../../grid/workbook';
import type { Model } from '../model/model';
import type { Cell, ConditionalFormat, DefinedName, Line, Sheet } from '../model/sheet';
import { wholeSpills } from '../model/spills';
import { widthOfPoints } from './columnWidths';

const inOrder = <Value>(map: ReadonlyMap<number, Value>): (readonly [number, Value])[] =>
  [...map].sort(([first], [second]) => first - second);

const linesOf = (lines: ReadonlyMap<number, Line>, size: (points: number) => number): WholeLine[] =>
  inOrder(lines).flatMap(([index, line]) => {
    const says = line.size !== null || line.hidden || line.level > 0;
    const { hidden, level } = line;
    return says
      ? [{ index, size: line.size === null ? null : size(line.size), hidden, level }]
      : [];
  });

function cellOf([row, column]: readonly [number, number], cell: Cell, fills?: Block): WholeCell {
  const { value, formula, style, link } = cell;
  return {
    ...{ row, column, value, formula },
    ...(fills && { fills }),
    look: style,
    link: link && {
      ...(link.address !== undefined && { address: link.address }),
      ...(link.documentReference !== undefined && { documentReference: link.documentReference }),
      ...(link.screenTip !== undefined && { screenTip: link.screenTip }),
    },
  };
}

function cellsOf(sheet: Sheet): WholeCell[] {
  const fills = wholeSpills(sheet);
  return inOrder(sheet.cells).flatMap(([row, line]) =>
    inOrder(line).map(([column, cell]) =>
      cellOf([row, column], cell, fills.get(`${row},${column}`))
    )
  );
}

const namesOf = (names: readonly DefinedName[]) =>
  names.map(({ name, formula, comment }) => ({ name, formula, comment }));

function formatOf(format: ConditionalFormat): WholeConditionalFormat {
  const { type, blocks, stopIfTrue, formula, rule, criteria, look } = format;
  return {
    type: type as WholeConditionalFormat['type'],
    ...{ blocks, stopIfTrue, formula, rule, criteria },
    look: {
      ...(look.fill !== undefined && { fill: look.fill }),
      ...(look.fontColor !== undefined && { fontColor: look.fontColor }),
      ...(look.bold !== undefined && { bold: look.bold }),
      ...(look.italic !== undefined && { italic: look.italic }),
      ...(look.strikethrough !== undefined && { strikethrough: look.strikethrough }),
    },
  };
}

function allowedOf({ protection }: Sheet): Readonly<Record<string, boolean>> | null {
  if (!protection) return null;
  const flags = Object.entries(protection.options).filter(
    ([, value]) => typeof value === 'boolean'
  );
  return Object.fromEntries(flags) as Record<string, boolean>;
}

function sheetOf(sheet: Sheet): WholeSheet {
  const { name, visibility, tabColor, showGridlines, showHeadings, zoom } = sheet;
  return {
    ...{ name, visibility, tabColor, showGridlines, showHeadings, zoom },
    cells: cellsOf(sheet),
    rows: linesOf(sheet.rows, (points) => points),
    columns: linesOf(sheet.columns, widthOfPoints),
    merges: sheet.merges,
    tables: sheet.tables.map(({ columns, ...table }) => ({
      ...table,
      columns: columns.map((column) => column.name),
    })),
    names: namesOf(sheet.names),
    validations: sheet.validations,
    conditionalFormats: sheet.conditionalFormats.map(formatOf),
    protection: allowedOf(sheet),
    freeze: sheet.freeze,
    notes: sheet.notes,
    page: Object.fromEntries(sheet.page),
  };
}

/** A model as a whole workbook. */
export function wholeOfModel(model: Model): WholeWorkbook {
  return {
    dateSystem: model.dateSystem,
    sheets: model.sheets.map(sheetOf),
    names: namesOf(model.names),
    title: String(model.properties.get('Title') ?? ''),
    protectedStructure: model.protection !== null,
    activeSheet: Math.max(
      0,
      model.sheets.findIndex(({ id }) => id === model.activeSheet)
    ),
  };
}

/** What of a model a saved file does not hold, in the words of a file that is opened. */
export const notSaved = (model: Model): readonly NotCarried[] =>
  model.sheets
    .filter(({ charts }) => charts.length > 0)
    .map(({ name, charts }) => ({ what: 'charts', sheet: name, count: charts.length }));

/** Saves a model as an .xlsx, without what `notSaved` lists and without settings of add-ins. */
export const fileFromModel = (model: Model): Promise<Uint8Array> =>
  writeWholeWorkbook(wholeOfModel(model));
