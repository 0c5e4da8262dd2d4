import { NO_CORRECTIONS, type Corrections } from '../../reading/corrections/corrections';
import type { PaneRoute } from '../route';
import type { OwnView } from '../view/ownView';
import type { ReadinessView } from '../view/readinessView';
import type { CellPlace } from '../view/questionsView';
import type { ReadingView } from '../view/readingView';
import type { Progress, SourceId } from '../worker/messages';
import type { BuildState } from './building';

/** How far a source has come. */
export type SourceStage =
  | { readonly type: 'waiting' }
  | { readonly type: 'reading'; readonly progress: Progress | null }
  | { readonly type: 'read'; readonly sheets: number }
  | { readonly type: 'refused'; readonly sentence: string };

/** Something to read: the open workbook, a file that was added, or the sample. */
export interface Source {
  readonly id: SourceId;
  /** Its name as people see it and as *Source* keeps it. */
  readonly name: string;
  readonly from: 'workbook' | 'file' | 'sample';
  readonly stage: SourceStage;
}

/** What was read of all sources together. A view stays on show while it is read again. */
export type ReadingState =
  | { readonly type: 'none' }
  | {
      readonly type: 'running';
      readonly progress: Progress | null;
      readonly view: ReadingView | null;
    }
  | { readonly type: 'read'; readonly view: ReadingView }
  | { readonly type: 'failed'; readonly sentence: string; readonly view: ReadingView | null };

/** What a person corrected, with what each step was, so that each can be undone. */
export interface CorrectionSteps {
  readonly now: Corrections;
  /** Earlier states, oldest first, each with what was done to it, in words. */
  readonly before: readonly { readonly corrections: Corrections; readonly did: string }[];
}

/** What is known of the schools' readiness. */
export type ReadinessState =
  | { readonly type: 'none' }
  | { readonly type: 'scoring' }
  | { readonly type: 'scored'; readonly view: ReadinessView }
  | { readonly type: 'no survey' };

/** A sentence to be said once, by the live region; its number tells the same words said twice apart. */
export interface Announcement {
  readonly words: string;
  readonly nth: number;
}

/** How the pane looks: as Office and the system do, or as a person chose. */
export type ThemeChoice = 'auto' | 'light' | 'dark' | 'contrast';

/** All that the pane shows. */
export interface PaneState {
  readonly screen: PaneRoute;
  readonly sources: readonly Source[];
  readonly reading: ReadingState;
  readonly corrections: CorrectionSteps;
  readonly build: BuildState;
  /** What stands on Trellis's own sheets; null until the workbook was read. */
  readonly own: OwnView | null;
  /** True where this workbook has been built in before, known from its settings. */
  readonly isBuilt: boolean;
  /** What an earlier operation left undone, in a sentence, or null. */
  readonly unfinished: string | null;
  readonly readiness: ReadinessState;
  /** The cell that was last selected in the workbook, or null. */
  readonly selected: CellPlace | null;
  readonly said: Announcement;
  readonly theme: ThemeChoice;
}

/** The open workbook's name among the sources. */
export const WORKBOOK_SOURCE: SourceId = 'workbook';

/** The pane before anything happened. */
export const FIRST_STATE: PaneState = {
  screen: 'read',
  sources: [],
  reading: { type: 'none' },
  corrections: { now: NO_CORRECTIONS, before: [] },
  build: { type: 'none' },
  own: null,
  isBuilt: false,
  unfinished: null,
  readiness: { type: 'none' },
  selected: null,
  said: { words: '', nth: 0 },
  theme: 'auto',
};

/** The reading on show, or null. */
export function viewOf({ reading }: PaneState): ReadingView | null {
  return reading.type === 'none' ? null : reading.view;
}
