import { tell } from './changes';
import type { Model } from './model';
import type { Line, Sheet } from './sheet';

/** Rows or columns that stand together in a group of the outline. */
export interface LineGroup {
  readonly axis: 'rows' | 'columns';
  readonly from: number;
  readonly to: number;
  /** 1 for the outermost. */
  readonly level: number;
  /** Whether all of it is hidden. */
  readonly closed: boolean;
}

function runsAt(axis: LineGroup['axis'], lines: ReadonlyMap<number, Line>, level: number) {
  const indexes = [...lines].flatMap(([index, line]) => (line.level >= level ? [index] : []));
  const groups: LineGroup[] = [];
  for (const index of indexes.sort((first, second) => first - second)) {
    const closed = lines.get(index)?.hidden ?? false;
    const last = groups.at(-1);
    if (last?.to === index - 1)
      groups[groups.length - 1] = { ...last, to: index, closed: last.closed && closed };
    else groups.push({ axis, from: index, to: index, level, closed });
  }
  return groups;
}

function groupsOn(axis: LineGroup['axis'], lines: ReadonlyMap<number, Line>): LineGroup[] {
  const deepest = Math.max(0, ...[...lines.values()].map(({ level }) => level));
  return Array.from({ length: deepest }, (_level, index) => runsAt(axis, lines, index + 1)).flat();
}

/** The groups of a sheet's outline: of columns, then of rows, the outer ones first. */
export const groupsOf = ({ rows, columns }: Sheet): readonly LineGroup[] => [
  ...groupsOn('columns', columns),
  ...groupsOn('rows', rows),
];

/** Opens a closed group, or closes an open one, as its plus or minus sign does. */
export function toggleGroup(model: Model, sheet: Sheet, { axis, from, to, closed }: LineGroup) {
  const lines = axis === 'rows' ? sheet.rows : sheet.columns;
  for (let index = from; index <= to; index++) {
    const line = lines.get(index);
    if (line) line.hidden = !closed;
  }
  tell(model, { type: 'sheet-parts', sheet });
}
