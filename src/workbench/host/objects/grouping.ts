import { lineOf } from '../model/cells';
import { tell } from '../model/changes';
import type { Method } from '../requests/kinds';
import type { RangeTarget, Session } from '../requests/contracts';
import { refuse } from '../rules/hostError';
import { OUTLINE_LEVELS } from '../rules/limits';
import { checkAllowed } from '../rules/protection';
import { blockOf } from './rangeTarget';
import { oneOf } from './values';
import type { Line } from '../model/sheet';

/** Changes every row or column of a range. */
function eachLine(
  target: RangeTarget,
  option: unknown,
  { change, session }: { change: (line: Line) => void; session: Session }
): void {
  const { top, left, bottom, right } = blockOf(target);
  const byRows = oneOf(option, ['ByRows', 'ByColumns'] as const) === 'ByRows';
  checkAllowed(target.sheet, byRows ? 'allowFormatRows' : 'allowFormatColumns');
  const [from, to] = byRows ? [top, bottom] : [left, right];
  const lines = byRows ? target.sheet.rows : target.sheet.columns;
  for (let index = from; index <= to; index++) change(lineOf(lines, index));
  tell(session.model, { type: 'formats', sheet: target.sheet, block: blockOf(target) });
}

const grouping = (change: (line: Line) => void): Method<RangeTarget> => ({
  since: '1.10',
  run: (target, args, session) => eachLine(target, args.any(0), { change, session }),
});

/** Groups of rows and columns (outlines), by the names on the wire. */
export const GROUPING_METHODS: Record<string, Method<RangeTarget>> = {
  Group: grouping((line) => {
    if (line.level >= OUTLINE_LEVELS - 1)
      refuse('InvalidOperation', 'Groups are seven deep at most.');
    line.level += 1;
  }),
  Ungroup: grouping((line) => {
    if (line.level === 0) refuse('InvalidOperation', 'There is no group to take away.');
    line.level -= 1;
  }),
  HideGroupDetails: grouping((line) => {
    if (line.level > 0) line.hidden = true;
  }),
  ShowGroupDetails: grouping((line) => {
    if (line.level > 0) line.hidden = false;
  }),
};
