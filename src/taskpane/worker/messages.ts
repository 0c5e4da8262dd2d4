import type { SheetSnapshot, WorkbookSnapshot } from '../../grid/workbook';
import type { PlannedCollect } from '../../operations/live/collect';
import type { ReadinessPlan } from '../../operations/live/liveReadiness';
import type { BoxChoices } from '../../plan/collect/boxChoices';
import type { PlannedBuild } from '../../operations/live/build';
import type { PlannedRemoval, WhatToKeep } from '../../operations/live/remove';
import type { Change, LivePlan, OpenSheetId } from '../../operations/live/livePlan';
import type { Corrections } from '../../reading/corrections/corrections';
import type { BuildDetails } from '../../sheets/settings';
import type { OwnRow, OwnView } from '../view/ownView';
import type { ReadinessView } from '../view/readinessView';
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

/** A school's form as a file. */
export interface FormBytes {
  readonly school: string;
  readonly fileName: string;
  readonly bytes: ArrayBuffer;
}

/** The forms of all schools, one by one and as one archive; or why there are none. */
export type MadeForms =
  | {
      readonly ok: true;
      readonly forms: readonly FormBytes[];
      readonly archive: Omit<FormBytes, 'school'>;
      /** What to know before sending, as sentences. */
      readonly remarks: readonly string[];
    }
  | { readonly ok: false; readonly sentence: string };

/** A file that is handed on, or why there is none. */
export type MadeHandout =
  | {
      readonly ok: true;
      readonly fileName: string;
      readonly bytes: ArrayBuffer;
      readonly staysHome: readonly { readonly what: string; readonly why: string }[];
    }
  | { readonly ok: false; readonly sentence: string };

/** What the Readiness sheet holds, and the change that can be made of it. */
export type ReadinessSheetAnswer =
  | { readonly holds: 'nothing' }
  | { readonly holds: 'values' | 'live'; readonly plan: ReadinessPlan };

/** What the worker can be asked, and what it answers to each. */
export interface WorkerCalls {
  /** Reads a file's bytes and keeps its sheets. */
  readonly readFile: {
    readonly ask: { readonly source: SourceId; readonly name: string; readonly bytes: ArrayBuffer };
    readonly answer: FileAnswer;
  };
  /** Begins the open workbook, whose sheets come one by one; what was kept of it before goes. */
  readonly beginWorkbook: {
    readonly ask: { readonly source: SourceId; readonly open: OpenWithoutSheets };
    readonly answer: null;
  };
  readonly addSheet: {
    readonly ask: { readonly source: SourceId; readonly sheet: SheetSnapshot };
    readonly answer: null;
  };
  /** More rows of the sheet that was added last: large sheets come in pieces. */
  readonly addRows: {
    readonly ask: { readonly source: SourceId; readonly rows: SheetRows };
    readonly answer: null;
  };
  readonly forget: { readonly ask: { readonly source: SourceId }; readonly answer: null };
  /** Reads what is kept as one trust. */
  readonly readTrust: {
    readonly ask: { readonly sources: readonly SourceId[]; readonly corrections: Corrections };
    readonly answer: ReadingView;
  };
  /** What stands on Trellis's own sheets of the open workbook. */
  readonly readOwn: { readonly ask: { readonly source: SourceId }; readonly answer: OwnView };
  /** The question that each row of How is worth as it stands now, by its id. */
  readonly askHows: {
    readonly ask: { readonly source: SourceId; readonly rows: readonly OwnRow[] };
    readonly answer: Readonly<Record<string, string>>;
  };
  /** Prepares a build of what is kept in the open workbook. */
  readonly planBuild: { readonly ask: BuildAsk; readonly answer: PlannedInPieces };
  /** One change of the build that was planned last, since all at once would hold the pane up. */
  readonly plannedChange: { readonly ask: { readonly at: number }; readonly answer: Change };
  readonly planRemoval: {
    readonly ask: { readonly source: SourceId; readonly keep: WhatToKeep };
    readonly answer: PlannedRemoval;
  };
  /** Scores the surveys among what is kept; null where there is none. */
  readonly readiness: {
    readonly ask: BuildAsk;
    readonly answer: ReadinessView | null;
  };
  readonly readinessSheet: {
    readonly ask: {
      readonly source: SourceId;
      /** `YYYY-MM-DD`. */
      readonly today: string;
    };
    readonly answer: ReadinessSheetAnswer;
  };
  /** Makes a form for every school of the open workbook. */
  readonly makeForms: {
    readonly ask: { readonly source: SourceId; readonly details: BuildDetails };
    readonly answer: MadeForms;
  };
  /** Makes the copy to share, or a staff survey to give out. */
  readonly makeHandout: {
    readonly ask: {
      readonly kind: 'share' | 'survey';
      readonly source: SourceId;
      readonly details: BuildDetails;
    };
    readonly answer: MadeHandout;
  };
  /** Prepares bringing returned files, read before by `readFile`, into the open workbook. */
  readonly planCollect: {
    readonly ask: {
      readonly source: SourceId;
      readonly returned: readonly SourceId[];
      readonly choices: BoxChoices;
    };
    readonly answer: PlannedCollect;
  };
}

/** The open workbook without its sheets' contents. */
export interface OpenWithoutSheets {
  readonly workbook: Omit<WorkbookSnapshot, 'sheets'>;
  readonly ids: readonly OpenSheetId[];
  readonly definedNames: readonly string[];
}

/** Rows of a sheet, the first of them counted from 0. */
export type SheetRows = Pick<SheetSnapshot, 'values' | 'numberFormats' | 'fills' | 'bold'> & {
  readonly from: number;
};

/** A planned build whose changes are asked for one by one. */
export type PlannedInPieces = Omit<PlannedBuild, 'live'> & {
  readonly live: Omit<LivePlan, 'changes'>;
  /** How many changes there are. */
  readonly changes: number;
};

/** What a build is prepared from. */
export interface BuildAsk {
  readonly sources: readonly SourceId[];
  readonly corrections: Corrections;
  /** Today, `YYYY-MM-DD`, and our version. */
  readonly details: BuildDetails;
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
