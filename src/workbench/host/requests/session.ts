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
  /** Moves every held range after a shift. */
  follow(sheet: Sheet, shift: Shift): void;
  /** Keeps an object and gives its reference id. */
  keep(object: HostObject): string;
  /** The reference id under which a range is kept. */
  referenceOf(target: unknown): string | undefined;
}

/** A session for one request. */
export function openSession(
  parts: Omit<Session, 'supports' | 'range' | 'follow' | 'keep' | 'referenceOf'> & {
    readonly apiVersion: string;
  }
): Session {
  const live = new Set<RangeTarget>();
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
    follow(sheet, shift) {
      const held = [...parts.kept.references.values()].map(({ target }) => target);
      for (const target of new Set([...live, ...held.filter(isRange)])) {
        if (target.sheet === sheet && target.block) target.block = shiftBlock(target.block, shift);
      }
    },
    keep(object) {
      const known = ids.get(object.target);
      if (known !== undefined) return known;
      parts.kept.lastReference += 1;
      const id = `kept-${parts.kept.lastReference}`;
      parts.kept.references.set(id, object);
      ids.set(object.target, id);
      return id;
    },
    referenceOf: (target) => ids.get(target),
  };
}

function isRange(target: unknown): target is RangeTarget {
  return typeof target === 'object' && target !== null && 'block' in target && 'sheet' in target;
}
