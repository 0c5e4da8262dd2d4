import type { Property } from '../requests/kinds';
import type { RangeTarget, Session } from '../requests/contracts';
import { refuse } from '../rules/hostError';
import { checkAllowed } from '../rules/protection';
import { addressOf } from '../model/addresses';
import { height, isWholeColumns, isWholeRows, width } from '../model/blocks';
import { cellAt, lineOf, putCell } from '../model/cells';
import { tell } from '../model/changes';
import type { Cell, Line, Link } from '../model/sheet';
import { shownText } from '../model/shownText';
import { restyler, sharedStyle } from '../model/style';
import { gridOf, writeValues } from '../model/writeCells';
import { restyle } from '../model/cells';
import { readGrid, readStyles, wireValue } from './readGrid';
import { blockOf, boundedBlock, checkReadSize, isReadable } from './rangeTarget';
import { asFlag, asText } from './values';
import { isValidFormat } from 'numfmt';

type RangeProperty = Property<RangeTarget>;

const valueType = ({ value }: Cell): string => {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string'];
};

/** A property that is a grid of the cells; null for whole rows and columns, as in Excel. */
function cellGrid<Value>(
  read: (cell: Cell, session: Session) => Value,
  blank: Value
): RangeProperty {
  return {
    since: '1.1',
    get(target, session) {
      const block = blockOf(target);
      if (!isReadable(block)) return null;
      checkReadSize(block);
      return readGrid(target.sheet, block, { read: (cell) => read(cell, session), blank });
    },
  };
}

const write: NonNullable<RangeProperty['set']> = (target, value, { model, calculate }) =>
  writeValues(model, { sheet: target.sheet, block: boundedBlock(target), calculate }, value);

const formulaOf = (cell: Cell): string | number | boolean => cell.formula ?? wireValue(cell.value);

function setNumberFormats(target: RangeTarget, value: unknown, session: Session): void {
  const { model } = session;
  const { sheet } = target;
  const block = blockOf(target);
  checkAllowed(sheet, 'allowFormatCells');
  if (!Array.isArray(value)) {
    const numberFormat = checkedFormat(value);
    restyle(sheet, block, restyler(model.styles, { numberFormat }));
  } else {
    gridOf(value, block).forEach((line, row) => {
      line.forEach((raw, column) => {
        if (raw === null) return;
        const place = [block.top + row, block.left + column] as const;
        const cell = cellAt(sheet, ...place);
        const numberFormat = checkedFormat(raw);
        putCell(sheet, place, {
          ...cell,
          style: sharedStyle(model.styles, { ...cell.style, numberFormat }),
        });
      });
    });
  }
  tell(model, { type: 'formats', sheet, block });
}

function checkedFormat(value: unknown): string {
  const format = asText(value);
  if (format === '') return 'General';
  if (!isValidFormat(format)) refuse('InvalidArgument', `Not a number format: ${format}`);
  return format;
}

/** What all rows or columns of a range agree on; null where they do not. */
function agreed<Value>(
  range: { from: number; to: number; lines: ReadonlyMap<number, Line> },
  read: (line: Line | undefined) => Value
): Value | null {
  const first = read(range.lines.get(range.from));
  if (range.to - range.from >= range.lines.size) {
    const blank = read(undefined);
    const all = [...range.lines].filter(([index]) => index >= range.from && index <= range.to);
    return all.every(([, line]) => read(line) === blank) ? blank : null;
  }
  for (let index = range.from + 1; index <= range.to; index++) {
    if (read(range.lines.get(index)) !== first) return null;
  }
  return first;
}

const isHidden = (line: Line | undefined): boolean => line?.hidden ?? false;

function hiddenRows(target: RangeTarget): boolean | null {
  const { top, bottom } = blockOf(target);
  return agreed({ from: top, to: bottom, lines: target.sheet.rows }, isHidden);
}

function hiddenColumns(target: RangeTarget): boolean | null {
  const { left, right } = blockOf(target);
  return agreed({ from: left, to: right, lines: target.sheet.columns }, isHidden);
}

function setHidden(
  target: RangeTarget,
  value: unknown,
  { axis, session }: { axis: 'rows' | 'columns'; session: Session }
): void {
  const hidden = asFlag(value);
  const block = blockOf(target);
  checkAllowed(target.sheet, axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  const [from, to] = axis === 'rows' ? [block.top, block.bottom] : [block.left, block.right];
  for (let index = from; index <= to; index++) lineOf(target.sheet[axis], index).hidden = hidden;
  tell(session.model, { type: 'formats', sheet: target.sheet, block });
}

function setLink(target: RangeTarget, value: unknown, { model }: Session): void {
  const { sheet } = target;
  const block = boundedBlock(target);
  checkAllowed(sheet, 'allowInsertHyperlinks');
  if (typeof value !== 'object' || value === null)
    refuse('InvalidArgument', 'A link is an object.');
  const link = value as Link;
  if (link.address === undefined && link.documentReference === undefined)
    refuse('InvalidArgument', 'A link has an address or a document reference.');
  for (let row = block.top; row <= block.bottom; row++) {
    for (let column = block.left; column <= block.right; column++) {
      const cell = cellAt(sheet, row, column);
      const shown =
        link.textToDisplay ??
        (cell.value === null ? (link.address ?? link.documentReference ?? '') : null);
      putCell(sheet, [row, column], {
        ...cell,
        ...(shown === null ? {} : { value: shown, formula: null }),
        link: withoutText(link),
        style: sharedStyle(model.styles, {
          ...cell.style,
          fontColor: '#0563C1',
          underline: 'Single',
        }),
      });
    }
  }
  tell(model, { type: 'cells', sheet, block });
}

/** The text of a link is the cell's own. */
function withoutText({ address, documentReference, screenTip }: Link): Link {
  return {
    ...(address !== undefined && { address }),
    ...(documentReference !== undefined && { documentReference }),
    ...(screenTip !== undefined && { screenTip }),
  };
}

function firstLink(target: RangeTarget, { model }: Session): unknown {
  const { top, left } = blockOf(target);
  const cell = cellAt(target.sheet, top, left);
  return cell.link && { textToDisplay: shownText(cell, model.dateSystem), ...cell.link };
}

const fixed = (read: (target: RangeTarget) => unknown, since = '1.1'): RangeProperty => ({
  since,
  get: read,
});

/** The scalar properties of a range by their names on the wire. */
export const RANGE_PROPERTIES: Record<string, RangeProperty> = {
  Address: fixed((target) => addressOf(target.sheet.name, blockOf(target))),
  AddressLocal: fixed((target) => addressOf(target.sheet.name, blockOf(target))),
  CellCount: fixed((target) => {
    const cells = height(blockOf(target)) * width(blockOf(target));
    return cells > 2 ** 31 - 1 ? -1 : cells;
  }),
  RowCount: fixed((target) => height(blockOf(target))),
  ColumnCount: fixed((target) => width(blockOf(target))),
  RowIndex: fixed((target) => blockOf(target).top),
  ColumnIndex: fixed((target) => blockOf(target).left),
  IsEntireColumn: fixed((target) => isWholeColumns(blockOf(target)), '1.7'),
  IsEntireRow: fixed((target) => isWholeRows(blockOf(target)), '1.7'),
  Values: { ...cellGrid(({ value }) => wireValue(value), ''), set: write },
  Formulas: { ...cellGrid(formulaOf, ''), set: write },
  FormulasLocal: { ...cellGrid(formulaOf, ''), set: write },
  Text: cellGrid((cell, { model }) => shownText(cell, model.dateSystem), ''),
  ValueTypes: cellGrid(valueType, 'Empty'),
  NumberFormat: {
    since: '1.1',
    get(target) {
      const block = blockOf(target);
      if (!isReadable(block)) return null;
      checkReadSize(block);
      return readStyles(target.sheet, block, ({ numberFormat }) => numberFormat);
    },
    set: setNumberFormats,
  },
  RowHidden: {
    since: '1.2',
    get: hiddenRows,
    set: (target, value, session) => setHidden(target, value, { axis: 'rows', session }),
  },
  ColumnHidden: {
    since: '1.2',
    get: hiddenColumns,
    set: (target, value, session) => setHidden(target, value, { axis: 'columns', session }),
  },
  Hidden: {
    since: '1.2',
    get: (target) => {
      const [rows, columns] = [hiddenRows(target), hiddenColumns(target)];
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    },
  },
  Hyperlink: { since: '1.7', get: firstLink, set: setLink },
  HasSpill: fixed(() => false, '1.12'),
};
