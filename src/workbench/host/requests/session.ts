import type { Block } from '../../../grid/workbook';
import { isSupported } from './versions';
import { shiftBlock, type Shift } from '../model/shift';
import type { Model, Sheet } from '../model/model';
import type { Calculator } from '../model/writeCells';
import type { HostObject } from './kinds';

/** A range that an add-in holds. It moves along when cells are inserted; null once they are deleted. */
export interface RangeTarget {
  readonly sheet: Sheet;
  block: Block | null;
}

/** What the workbook's window remembers for the add-in between two requests. */
export interface Kept {
  /** Objects that the add-in keeps (`context.trackedObjects`), by reference id. */
  readonly references: Map<string, HostObject>;
  lastReference: number;
  /** Events that the add-in registered: `_RegisterDataChangedEvent` and its target. */
  readonly registered: Map<string, number>;
  enableEvents: boolean;
}

/** Things of Excel around the workbook that an add-in can ask for; recorded, so that tests can look. */
export interface Surroundings {
  /** Workbooks that were opened by `Excel.createWorkbook`, as base64 texts. */
  readonly createdWorkbooks: string[];
  /** The pane, as `Office.addin.showAsTaskpane` and `hide` leave it. */
  paneState: string;
  startupBehavior: string;
  readonly customFunctionResults: (results: readonly unknown[]) => void;
}

/** What the handlers of a request work with. */
export interface Session {
  readonly model: Model;
  readonly calculate: Calculator;
  readonly kept: Kept;
  readonly surroundings: Surroundings;
  /** Whether the advertised requirement sets have a member of this ExcelApi version. */
  supports(since: string): boolean;
  /** A new range that moves along with the cells for as long as the request runs or it is kept. */
  range(sheet: Sheet, block: Block): RangeTarget;
  /** Keeps an object and gives its reference id. */
  keep(object: HostObject): string;
  /** The reference id under which a range is kept. */
  referenceOf(target: unknown): string | undefined;
  /** The request is over: ranges that are not kept no longer move along. */
  close(): void;
}

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
