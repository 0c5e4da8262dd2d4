import type { Block } from '../../../grid/workbook';
import { bounding, height, intersection, WHOLE_SHEET, width } from '../model/blocks';
import { usedBlock } from '../model/cells';
import type { Arguments, RangeTarget, Session } from '../requests/contracts';
import { NULL_OBJECT, type Method } from '../requests/kinds';
import { refuse } from '../rules/hostError';
import { blockOf, onSheet, placeOf, rangeOf } from './rangeTarget';

type RangeMethod = Method<RangeTarget>;

/** A method that gives another block of the same sheet. */
function toBlock(since: string, move: (block: Block, args: Arguments) => Block): RangeMethod {
  return {
    since,
    run: (target, args, session) =>
      rangeOf(session, { sheet: target.sheet, block: onSheet(move(blockOf(target), args)) }),
  };
}

/** The other range of a call: an object, or an address on any sheet. */
export function otherRange(target: RangeTarget, args: Arguments, session: Session): RangeTarget {
  const object = args.object(0);
  if (object) return object.target as RangeTarget;
  const { sheet, block } = placeOf(session.model, target.sheet, args.text(0));
  return { sheet, block };
}

function shared(target: RangeTarget, args: Arguments, session: Session): Block | null {
  const other = otherRange(target, args, session);
  return other.sheet === target.sheet ? intersection(blockOf(target), blockOf(other)) : null;
}

function used(target: RangeTarget, args: Arguments): Block | null {
  return usedBlock(target.sheet, blockOf(target), args.flag(0));
}

const firstCell = ({ top, left }: Block): Block => ({ top, left, bottom: top, right: left });

function resized(block: Block, rows: number, columns: number): Block {
  if (rows < 1 || columns < 1) refuse('InvalidArgument', 'A range has at least one cell.');
  return { ...block, bottom: block.top + rows - 1, right: block.left + columns - 1 };
}

/** Rows above or below, columns before or after: a negative count looks the other way. */
function beside(block: Block, count: number, side: 'above' | 'below' | 'before' | 'after'): Block {
  if (count === 0) refuse('InvalidArgument', 'The count is not 0.');
  if (side === 'below') return { ...block, top: block.bottom + 1, bottom: block.bottom + count };
  if (side === 'above') return { ...block, top: block.top - count, bottom: block.top - 1 };
  if (side === 'after') return { ...block, left: block.right + 1, right: block.right + count };
  return { ...block, left: block.left - count, right: block.left - 1 };
}

/** The methods that give ranges, by their names on the wire. */
export const RANGE_NAVIGATION: Record<string, RangeMethod> = {
  GetCell: toBlock('1.1', (block, args) => {
    const [top, left] = [block.top + args.whole(0), block.left + args.whole(1)];
    return { top, left, bottom: top, right: left };
  }),
  GetRow: toBlock('1.1', (block, args) => {
    const row = block.top + args.whole(0);
    return { ...block, top: row, bottom: row };
  }),
  GetColumn: toBlock('1.1', (block, args) => {
    const column = block.left + args.whole(0);
    return { ...block, left: column, right: column };
  }),
  GetEntireRow: toBlock('1.1', (block) => ({
    ...block,
    left: WHOLE_SHEET.left,
    right: WHOLE_SHEET.right,
  })),
  GetEntireColumn: toBlock('1.1', (block) => ({
    ...block,
    top: WHOLE_SHEET.top,
    bottom: WHOLE_SHEET.bottom,
  })),
  GetLastCell: toBlock('1.1', ({ bottom, right }) =>
    firstCell({ top: bottom, left: right, bottom, right })
  ),
  GetLastRow: toBlock('1.1', (block) => ({ ...block, top: block.bottom })),
  GetLastColumn: toBlock('1.1', (block) => ({ ...block, left: block.right })),
  GetOffsetRange: toBlock('1.1', (block, args) => ({
    top: block.top + args.whole(0),
    bottom: block.bottom + args.whole(0),
    left: block.left + args.whole(1),
    right: block.right + args.whole(1),
  })),
  GetResizedRange: toBlock('1.3', (block, args) =>
    resized(block, height(block) + args.whole(0), width(block) + args.whole(1))
  ),
  GetAbsoluteResizedRange: toBlock('1.7', (block, args) =>
    resized(block, args.whole(0), args.whole(1))
  ),
  GetRowsAbove: toBlock('1.3', (block, args) => beside(block, args.wholeOr(0, 1), 'above')),
  GetRowsBelow: toBlock('1.3', (block, args) => beside(block, args.wholeOr(0, 1), 'below')),
  GetColumnsBefore: toBlock('1.3', (block, args) => beside(block, args.wholeOr(0, 1), 'before')),
  GetColumnsAfter: toBlock('1.3', (block, args) => beside(block, args.wholeOr(0, 1), 'after')),
  GetBoundingRect: {
    since: '1.1',
    run(target, args, session) {
      const other = otherRange(target, args, session);
      if (other.sheet !== target.sheet) refuse('InvalidArgument', 'Both ranges lie on one sheet.');
      return rangeOf(session, {
        sheet: target.sheet,
        block: bounding(blockOf(target), blockOf(other)),
      });
    },
  },
  GetIntersection: {
    since: '1.1',
    run(target, args, session) {
      const block = shared(target, args, session);
      if (!block) return refuse('ItemNotFound', 'The ranges share no cell.');
      return rangeOf(session, { sheet: target.sheet, block });
    },
  },
  GetIntersectionOrNullObject: {
    since: '1.4',
    run(target, args, session) {
      const block = shared(target, args, session);
      return block ? rangeOf(session, { sheet: target.sheet, block }) : NULL_OBJECT;
    },
  },
  GetUsedRange: {
    since: '1.1',
    run(target, args, session) {
      const block = used(target, args);
      if (!block) return refuse('ItemNotFound', 'Nothing is used here.');
      return rangeOf(session, { sheet: target.sheet, block });
    },
  },
  GetUsedRangeOrNullObject: {
    since: '1.4',
    run(target, args, session) {
      const block = used(target, args);
      return block ? rangeOf(session, { sheet: target.sheet, block }) : NULL_OBJECT;
    },
  },
};
