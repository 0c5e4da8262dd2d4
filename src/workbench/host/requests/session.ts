import { isSupported } from './versions';
import { shiftBlock, type Shift } from '../model/shift';
import type { Sheet } from '../model/sheet';
import type { Kept, RangeTarget, Session } from './contracts';

/** Moves ranges that somebody holds after a shift of their sheet. */
function moveRanges(targets: Iterable<unknown>, sheet: Sheet, shift: Shift): void {
  for (const target of targets) {
    if (isRange(target) && target.sheet === sheet && target.block)
      target.block = shiftBlock(target.block, shift);
  }
}

/** Moves the ranges that the add-in keeps, whoever shifts the cells. */
export function followKept({ references }: Kept, sheet: Sheet, shift: Shift): void {
  moveRanges(new Set([...references.values()].map(({ target }) => target)), sheet, shift);
}

/** A session for one request. */
export function openSession(
  parts: Omit<Session, 'supports' | 'range' | 'keep' | 'referenceOf' | 'close'> & {
    readonly apiVersion: string;
  }
): Session {
  const live = new Set<RangeTarget>();
  const { followers } = parts.model.feed;
  const follow = (sheet: Sheet, shift: Shift): void => moveRanges(live, sheet, shift);
  followers.add(follow);
  const ids = new Map<unknown, string>();
  for (const [id, { target }] of parts.kept.references) ids.set(target, id);
  return {
    ...parts,
    supports: (since) => isSupported(since, parts.apiVersion),
    range(sheet, block) {
      const target = { sheet, block };
      live.add(target);
      return target;
    },
    keep(object) {
      const known = ids.get(object.target);
      if (known !== undefined) return known;
      parts.kept.lastReference += 1;
      const id = `kept-${parts.kept.lastReference}`;
      parts.kept.references.set(id, object);
      ids.set(object.target, id);
      live.delete(object.target as RangeTarget);
      return id;
    },
    referenceOf: (target) => ids.get(target),
    close() {
      followers.delete(follow);
    },
  };
}

function isRange(target: unknown): target is RangeTarget {
  return typeof target === 'object' && target !== null && 'block' in target && 'sheet' in target;
}
