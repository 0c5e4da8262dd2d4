import type { DateSystem, SheetSnapshot } from '../../grid/workbook';
import type { Corrections } from '../../reading/corrections/corrections';
import type { ReadingView } from '../view/readingView';

/** A source's name inside the pane: the open workbook's, or a file's. */
export type SourceId = string;

/** How far long work has come: so many of so many, and what it is at. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly what: string;
}

/** What became of a file: its sheets are kept in the worker, or a sentence says why not. */
export type FileAnswer =
  | { readonly ok: true; readonly sheets: number }
  | { readonly ok: false; readonly sentence: string };

/** What the worker can be asked, and what it answers to each. */
export interface WorkerCalls {
  /** Reads a file's bytes and keeps its sheets. */
  readonly readFile: {
    readonly ask: { readonly source: SourceId; readonly name: string; readonly bytes: ArrayBuffer };
    readonly answer: FileAnswer;
  };
  /** Begins a workbook whose sheets come one by one; what was kept of it before goes. */
  readonly beginWorkbook: {
    readonly ask: {
      readonly source: SourceId;
      readonly file: string;
      readonly dateSystem: DateSystem;
    };
    readonly answer: null;
  };
  readonly addSheet: {
    readonly ask: { readonly source: SourceId; readonly sheet: SheetSnapshot };
    readonly answer: null;
  };
  readonly forget: { readonly ask: { readonly source: SourceId }; readonly answer: null };
  /** Reads what is kept as one trust. */
  readonly readTrust: {
    readonly ask: { readonly sources: readonly SourceId[]; readonly corrections: Corrections };
    readonly answer: ReadingView;
  };
}

/** A call's name. */
export type CallName = keyof WorkerCalls;

/** A request as it is posted. */
export interface Request<Name extends CallName = CallName> {
  readonly id: number;
  readonly call: Name;
  readonly ask: WorkerCalls[Name]['ask'];
}

/** What the worker posts back. */
export type Reply =
  | { readonly id: number; readonly type: 'progress'; readonly progress: Progress }
  | { readonly id: number; readonly type: 'answer'; readonly answer: unknown }
  | { readonly id: number; readonly type: 'failed'; readonly message: string };
