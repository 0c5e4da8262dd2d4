import { addressOf } from '../model/addresses';
import { height, width } from '../model/blocks';
import { cellAt } from '../model/cells';
import type { Link } from '../model/sheet';
import type { Method } from '../requests/kinds';
import type { RangeTarget, Session } from '../requests/contracts';
import { refuse } from '../rules/hostError';
import { checkAllowed } from '../rules/protection';
import { formatReader, setFormat, unknown } from './cellLooks';
import { asked, below, isPlain, leaves, type Plain } from './propertyTrees';
import { boundedBlock, checkReadSize } from './rangeTarget';

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

/** Above about this many cells Excel fails with an error of its own (OfficeDev/office-js, issue 2564). */
const SET_CELLS = 90_000;

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

/** Lists of cells' properties, by the names on the wire. */
export const CELL_PROPERTY_METHODS: Record<string, Method<RangeTarget>> = {
  GetCellProperties: {
    since: '1.9',
    run: (target, args) => cellProperties(target, args.record(0)),
  },
  SetCellProperties: {
    since: '1.9',
    run: (target, args, session) => setCellProperties(target, args.list(0), session),
  },
};
