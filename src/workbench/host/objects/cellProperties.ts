import type { Block } from '../../../grid/workbook';
import { addressOf } from '../model/addresses';
import { height, width } from '../model/blocks';
import { cellAt } from '../model/cells';
import type { Line, Sheet } from '../model/model';
import { tell, type Link } from '../model/model';
import type { BorderLine, Side, Style } from '../model/style';
import type { Method } from '../requests/kinds';
import type { RangeTarget, Session } from '../requests/contracts';
import { refuse } from '../rules/hostError';
import { checkAllowed } from '../rules/protection';
import { blockOf, boundedBlock, checkReadSize } from './rangeTarget';
import { columnPoints } from './rangeFormat';

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A property of a cell's look in the words of `getCellProperties`: how it is read and written. */
interface LookProperty {
  readonly read: (style: Style) => unknown;
  readonly key?: keyof Style;
}

const look = (key: keyof Style): LookProperty => ({ read: (style) => style[key], key });

/** The look of a cell by path below `format`. */
const LOOKS: Readonly<Record<string, LookProperty>> = {
  'fill/color': { read: ({ fill }) => fill ?? '#FFFFFF', key: 'fill' },
  'fill/pattern': { read: ({ fill }) => (fill === null ? 'None' : 'Solid') },
  'font/name': look('fontName'),
  'font/size': look('fontSize'),
  'font/color': look('fontColor'),
  'font/bold': look('bold'),
  'font/italic': look('italic'),
  'font/underline': look('underline'),
  'font/strikethrough': look('strikethrough'),
  'protection/locked': look('locked'),
  'protection/formulaHidden': look('formulaHidden'),
  horizontalAlignment: look('horizontal'),
  verticalAlignment: look('vertical'),
  wrapText: look('wrap'),
  indentLevel: look('indent'),
  shrinkToFit: look('shrink'),
  textOrientation: look('orientation'),
};

const BORDER_SIDES: Readonly<Record<string, Side>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

const NO_LINE: BorderLine = { style: 'None', weight: 'Thin', color: '#000000' };

const unknown = (path: string): never =>
  refuse('ApiNotFound', `The stand-in host does not know this cell property: ${path}`);

/** The leaves of an options tree that are asked for: `fill/color`, `wrapText`. */
function asked(tree: Plain, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    if (isPlain(value)) return asked(value, `${prefix}${key}/`);
    return value === true ? [`${prefix}${key}`] : [];
  });
}

function put(target: Record<string, unknown>, path: string, value: unknown): void {
  const steps = path.split('/');
  const last = steps.pop() ?? '';
  let at = target;
  for (const step of steps) at = (at[step] ??= {}) as Record<string, unknown>;
  at[last] = value;
}

function readLook(style: Style, path: string): unknown {
  const [first, side = '', part = ''] = path.split('/');
  if (first === 'borders') {
    const edge = BORDER_SIDES[side] ?? unknown(path);
    return (style[edge] ?? NO_LINE)[part as keyof BorderLine] ?? unknown(path);
  }
  return (LOOKS[path] ?? unknown(path)).read(style);
}

/** Reads formats by look, each different look once. */
function formatReader(paths: readonly string[]): (style: Style) => Plain {
  const read = new Map<Style, Plain>();
  return (style) => {
    const known = read.get(style);
    if (known) return known;
    const format: Record<string, unknown> = {};
    for (const path of paths) put(format, path, readLook(style, path));
    read.set(style, format);
    return format;
  };
}

const below = (options: Plain, key: string): Plain => (isPlain(options[key]) ? options[key] : {});

function cellProperties(target: RangeTarget, options: Plain): Plain[][] {
  const { sheet } = target;
  const block = boundedBlock(target);
  checkReadSize(block);
  const format = formatReader(asked(below(options, 'format')));
  const wants = Object.keys(options).filter((key) => options[key] === true);
  const cell = (row: number, column: number): Plain => {
    const held = cellAt(sheet, row, column);
    const properties: Record<string, unknown> = options['format']
      ? { format: format(held.style) }
      : {};
    for (const key of wants) {
      if (key === 'address' || key === 'addressLocal')
        properties[key] = addressOf(sheet.name, {
          top: row,
          left: column,
          bottom: row,
          right: column,
        });
      else if (key === 'hyperlink') properties[key] = held.link;
      else if (key === 'hidden')
        properties[key] = Boolean(sheet.rows.get(row)?.hidden ?? sheet.columns.get(column)?.hidden);
      else unknown(key);
    }
    return properties;
  };
  return Array.from({ length: height(block) }, (_row, row) =>
    Array.from({ length: width(block) }, (_column, column) =>
      cell(block.top + row, block.left + column)
    )
  );
}

const STANDARD_HEIGHT = 15;

interface Lines {
  readonly axis: 'rows' | 'columns';
  readonly size: 'rowHeight' | 'columnWidth';
  readonly hidden: 'rowHidden' | 'columnHidden';
  readonly index: 'rowIndex' | 'columnIndex';
}

const ROWS: Lines = { axis: 'rows', size: 'rowHeight', hidden: 'rowHidden', index: 'rowIndex' };
const COLUMNS: Lines = {
  axis: 'columns',
  size: 'columnWidth',
  hidden: 'columnHidden',
  index: 'columnIndex',
};

const standard = (sheet: Sheet, lines: Lines): number =>
  lines.axis === 'rows' ? STANDARD_HEIGHT : columnPoints(sheet.standardWidth);

const lineSize = (sheet: Sheet, lines: Lines, line: Line | undefined): number =>
  line?.hidden ? 0 : (line?.size ?? standard(sheet, lines));

const lineBlock = (block: Block, lines: Lines, index: number): Block =>
  lines.axis === 'rows'
    ? { ...block, top: index, bottom: index }
    : { ...block, left: index, right: index };

const spanOf = ({ top, left, bottom, right }: Block, lines: Lines): readonly [number, number] =>
  lines.axis === 'rows' ? [top, bottom] : [left, right];

/** Properties of each row or column of a range: sizes, hiding, and the look where its cells agree. */
function lineProperties(
  target: RangeTarget,
  options: Plain,
  { lines, session }: { lines: Lines; session: Session }
): Plain[] {
  const { sheet } = target;
  const block = blockOf(target);
  const [from, to] = spanOf(block, lines);
  const paths = asked(below(options, 'format'));
  const wants = Object.keys(options).filter((key) => options[key] === true);
  return Array.from({ length: to - from + 1 }, (_, offset) => {
    const line = sheet[lines.axis].get(from + offset);
    const properties: Record<string, unknown> = {};
    for (const path of paths) {
      const value =
        path === lines.size
          ? lineSize(sheet, lines, line)
          : agreed(sheet, { block: lineBlock(block, lines, from + offset), path, session });
      put(properties, `format/${path}`, value);
    }
    for (const key of wants) {
      if (key === lines.hidden) properties[key] = line?.hidden ?? false;
      else if (key === lines.index) properties[key] = from + offset;
      else if (key === 'address')
        properties[key] = addressOf(sheet.name, lineBlock(block, lines, from + offset));
      else unknown(key);
    }
    return properties;
  });
}

/** What the cells of a line agree on, through the same members as `range.format`. */
function agreed(sheet: Sheet, asked: { block: Block; path: string; session: Session }): unknown {
  const steps = asked.path.split('/').map((step) => step.charAt(0).toUpperCase() + step.slice(1));
  const last = steps.pop() ?? '';
  let object = asked.session.objects
    .range({ sheet, block: asked.block })
    .open('Format', asked.session);
  for (const step of steps) object = object?.open(step, asked.session) ?? null;
  return object?.read(last, asked.session) ?? null;
}

/** Above about this many cells Excel fails with an error of its own (OfficeDev/office-js, issue 2564). */
const SET_CELLS = 90_000;

/** Every leaf of a tree of new properties with its value. */
function leaves(tree: Plain, prefix = ''): [string, unknown][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    isPlain(value)
      ? leaves(value, `${prefix}${key}/`)
      : value === undefined
        ? []
        : [[`${prefix}${key}`, value]]
  );
}

/** Sets one property of a block through the same members as `range.format`, so that one set of rules holds. */
function setFormat(
  target: RangeTarget,
  [path, value]: readonly [string, unknown],
  session: Session
): void {
  const steps = path.split('/').map((step) => step.charAt(0).toUpperCase() + step.slice(1));
  const last = steps.pop() ?? '';
  let object = session.objects.range(target).open('Format', session);
  if (steps[0] === 'Borders') {
    const side = BORDER_SIDES[path.split('/')[1] ?? ''] ?? unknown(path);
    object = object?.open('Borders', session)?.item(side, session) ?? null;
  } else for (const step of steps) object = object?.open(step, session) ?? null;
  object?.write(last, value, session);
}

function setOneCell(target: RangeTarget, properties: Plain, session: Session): void {
  for (const leaf of leaves(below(properties, 'format'))) setFormat(target, leaf, session);
  if (properties['hyperlink'] !== undefined)
    session.objects.range(target).write('Hyperlink', properties['hyperlink'] as Link, session);
  for (const key of Object.keys(properties)) {
    if (key !== 'format' && key !== 'hyperlink') unknown(key);
  }
}

function setCellProperties(target: RangeTarget, grid: readonly unknown[], session: Session): void {
  const { sheet } = target;
  const block = boundedBlock(target);
  checkAllowed(sheet, 'allowFormatCells');
  const [rows, columns] = [height(block), width(block)];
  if (rows * columns > SET_CELLS)
    refuse('GeneralException', 'Too many cells for setCellProperties.');
  const shaped =
    grid.length === rows && grid.every((row) => Array.isArray(row) && row.length === columns);
  if (!shaped) refuse('InvalidArgument', `The range has ${rows} rows and ${columns} columns.`);
  (grid as readonly (readonly unknown[])[]).forEach((line, row) => {
    line.forEach((properties, column) => {
      if (!isPlain(properties) || Object.keys(properties).length === 0) return;
      const [top, left] = [block.top + row, block.left + column];
      setOneCell({ sheet, block: { top, left, bottom: top, right: left } }, properties, session);
    });
  });
}

function setLineProperties(
  target: RangeTarget,
  list: readonly unknown[],
  { lines, session }: { lines: Lines; session: Session }
): void {
  const { sheet } = target;
  const block = blockOf(target);
  const [from, to] = spanOf(block, lines);
  if (list.length !== to - from + 1)
    refuse(
      'InvalidArgument',
      `The range has ${to - from + 1} ${lines.axis}, the list ${list.length}.`
    );
  list.forEach((properties, offset) => {
    if (!isPlain(properties)) return;
    const line = { sheet, block: lineBlock(block, lines, from + offset) };
    for (const leaf of leaves(below(properties, 'format'))) setFormat(line, leaf, session);
    for (const [key, value] of Object.entries(properties)) {
      if (key === lines.hidden)
        session.objects
          .range(line)
          .write(lines.axis === 'rows' ? 'RowHidden' : 'ColumnHidden', value, session);
      else if (key !== 'format') unknown(key);
    }
  });
  tell(session.model, { type: 'formats', sheet, block });
}

/** Lists of cells', rows' and columns' properties, by the names on the wire. */
export const CELL_PROPERTY_METHODS: Record<string, Method<RangeTarget>> = {
  GetCellProperties: {
    since: '1.9',
    run: (target, args) => cellProperties(target, args.record(0)),
  },
  GetRowProperties: {
    since: '1.9',
    run: (target, args, session) =>
      lineProperties(target, args.record(0), { lines: ROWS, session }),
  },
  GetColumnProperties: {
    since: '1.9',
    run: (target, args, session) =>
      lineProperties(target, args.record(0), { lines: COLUMNS, session }),
  },
  SetCellProperties: {
    since: '1.9',
    run: (target, args, session) => setCellProperties(target, args.list(0), session),
  },
  SetRowProperties: {
    since: '1.9',
    run: (target, args, session) =>
      setLineProperties(target, args.list(0), { lines: ROWS, session }),
  },
  SetColumnProperties: {
    since: '1.9',
    run: (target, args, session) =>
      setLineProperties(target, args.list(0), { lines: COLUMNS, session }),
  },
};
