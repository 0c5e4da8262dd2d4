import type { Block } from '../../../grid/workbook';
import { addressOf } from '../model/addresses';
import { tell } from '../model/changes';
import type { Line, Sheet } from '../model/sheet';
import type { Method } from '../requests/kinds';
import type { RangeTarget, Session } from '../requests/contracts';
import { refuse } from '../rules/hostError';
import { setFormat, unknown } from './cellLooks';
import { asked, below, isPlain, leaves, put, type Plain } from './propertyTrees';
import { blockOf } from './rangeTarget';
import { columnPoints, STANDARD_HEIGHT } from './lineSizes';

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

/** Lists of rows' and columns' properties, by the names on the wire. */
export const LINE_PROPERTY_METHODS: Record<string, Method<RangeTarget>> = {
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
