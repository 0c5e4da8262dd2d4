import type { Block, CellValue, WorkbookSnapshot } from '../grid/workbook';
import type { WorkbookDeclaration } from '../sheets/declaration';
import type { FileProblem } from '../text/fileProblems';
import type { LiveOperation, LivePlan, OpenSheetId } from './live/livePlan';

/** What reading a file gives: the workbook as data, or why it was not read. */
export type FileReading =
  | { readonly ok: true; readonly workbook: WorkbookSnapshot }
  | { readonly ok: false; readonly problem: FileProblem };

/** What a host of workbooks must give, so that an operation can run in it. */
export interface WorkbookFiles {
  /** Reads a file's bytes to a snapshot, or says kindly why not; never throws for a bad file. */
  readonly read: (bytes: Uint8Array, fileName: string) => Promise<FileReading>;
  /** Draws a declaration as the bytes of a new .xlsx; the same declaration gives the same bytes. */
  readonly write: (declaration: WorkbookDeclaration) => Promise<Uint8Array>;
}

/** An open workbook as it stands. */
export interface OpenState {
  readonly workbook: WorkbookSnapshot;
  /** The ids of its sheets, in their order. */
  readonly ids: readonly OpenSheetId[];
  /** The names of all defined names, whatever they stand for. */
  readonly definedNames: readonly string[];
}

/** How long work is followed, and stopped between two requests. */
export interface Follow {
  /** Told after each request that brought something, with how much of all is done by then. */
  readonly progress?: (done: {
    readonly done: number;
    readonly of: number;
    readonly what: string;
  }) => void;
  /** Stops before the next request; what was changed is taken back. */
  readonly signal?: AbortSignal;
}

/** What an earlier operation left unfinished when it was cut off. */
export interface Unfinished {
  readonly operation: LiveOperation;
  /** `clean` takes back what was done; `finish` does the rest: everything new stands already. */
  readonly repair: 'clean' | 'finish';
}

/** A workbook that is open in Excel. Every call fails with a sentence for people, never with a code. */
export interface OpenWorkbook {
  /** Reads the whole workbook, Trellis's own sheets too. */
  readonly read: (follow?: Follow) => Promise<OpenState>;
  /** Carries out a plan, all of it or nothing; fails before anything changes where the workbook is not as read. */
  readonly apply: (plan: LivePlan, follow?: Follow) => Promise<void>;
  /** What an operation that was cut off left; null where nothing is unfinished. */
  readonly unfinished: () => Promise<Unfinished | null>;
  /** Cleans or finishes what was left; nothing happens where nothing is unfinished. */
  readonly repair: () => Promise<void>;
  /** A text that Trellis keeps in the workbook; null where there is none. */
  readonly readSetting: (key: string) => Promise<string | null>;
  /** Keeps a text in the workbook, or takes it away with null. */
  readonly writeSetting: (key: string, value: string | null) => Promise<void>;
  /** Puts a sheet in front and selects a cell of it. Rows and columns count from 0. */
  readonly select: (place: OpenCell) => Promise<void>;
  /** Writes a person's words, a number or nothing in a cell; text stays text. */
  readonly writeCell: (place: OpenCell, value: string | number | null) => Promise<void>;
  /** What stands in a block now. */
  readonly readBlock: (place: OpenBlock) => Promise<readonly (readonly CellValue[])[]>;
  /** Writes values over a block; text stays text. */
  readonly writeBlock: (
    place: OpenBlock,
    values: readonly (readonly CellValue[])[]
  ) => Promise<void>;
  /** Writes one of Trellis's own formulas, without the leading `=`, in a cell. */
  readonly writeFormula: (place: OpenCell, formula: string) => Promise<void>;
}

/** A cell of an open workbook. */
export interface OpenCell {
  readonly sheet: OpenSheetId;
  readonly row: number;
  readonly column: number;
}

/** A block of an open workbook. */
export interface OpenBlock {
  readonly sheet: OpenSheetId;
  readonly block: Block;
}

/** The settings that Trellis keeps in an open workbook: nothing personal. */
export const SETTING_KEYS = {
  /** What was confirmed about columns and schools, as hashes. */
  choices: 'TrellisChoices',
  /** The version that built the sheets, and which sheets they are. */
  sheets: 'TrellisSheets',
  /** Stands while an operation runs. */
  marker: 'TrellisMarker',
} as const;
