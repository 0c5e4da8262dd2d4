import type { Block } from '../../../grid/workbook';
import type { Model } from '../model/model';
import type { Sheet } from '../model/sheet';
import type { Calculator } from '../model/writeCells';

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
  readonly objects: Objects;
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

/** The arguments of a call, read one by one; what is of the wrong sort is refused as Excel does. */
export interface Arguments {
  /** Whether something was given in this place. */
  has(index: number): boolean;
  /** Whatever was given. */
  any(index: number): unknown;
  /** A text; numbers are taken for their digits, as Excel does for keys. */
  text(index: number): string;
  /** A text, or undefined where none was given. */
  optionalText(index: number): string | undefined;
  /** A whole number. */
  whole(index: number): number;
  /** A whole number, or what stands in for it. */
  wholeOr(index: number, otherwise: number): number;
  /** True or false; nothing given is false. */
  flag(index: number): boolean;
  /** A plain object. */
  record(index: number): Readonly<Record<string, unknown>>;
  /** A list. */
  list(index: number): readonly unknown[];
  /** An object of the API, or undefined where something else was given. */
  object(index: number): HostObject | undefined;
}

/** An object as the interpreter handles it, whatever its class. */
export interface HostObject {
  readonly name: string;
  readonly target: unknown;
  readonly scalars: readonly string[];
  readonly children: readonly string[];
  readonly isCollection: boolean;
  identity(session: Session): Readonly<Record<string, unknown>>;
  isAlive(session: Session): boolean;
  read(member: string, session: Session): unknown;
  write(member: string, value: unknown, session: Session): void;
  open(member: string, session: Session): HostObject | null;
  call(member: string, args: Arguments, session: Session): unknown;
  items(session: Session): readonly HostObject[];
  item(key: unknown, session: Session): HostObject;
  /** Whether the advertised version has a scalar property that can be read. */
  canRead(member: string, session: Session): boolean;
}

/** Makers of the objects to which others lead back, so that their files need not know one another. */
export interface Objects {
  readonly range: (target: RangeTarget) => HostObject;
  readonly worksheet: (sheet: Sheet) => HostObject;
}
