import type { CorrectionAction } from '../../reading/corrections/correct';
import type { BuildDetails } from '../../sheets/settings';
import type { PaneHost } from '../host/paneHost';
import type { PaneRoute } from '../route';
import type { ThemeChoice } from '../state/state';
import type { PaneStore } from '../state/store';
import type { WorkerClient } from '../worker/client';
import type { SourceId } from '../worker/messages';

/** What effects work with. */
export interface EffectContext {
  readonly store: PaneStore;
  readonly host: PaneHost;
  readonly worker: WorkerClient;
  /** Today and our version, asked each time. */
  readonly details: () => BuildDetails;
}

/** What a person can do in the pane. Each is called by a component and answers with events. */
export interface PaneActions {
  readonly go: (screen: PaneRoute) => void;
  readonly readWorkbook: () => void;
  readonly addFiles: (files: readonly File[]) => void;
  readonly trySample: () => void;
  readonly takeOut: (source: SourceId) => void;
  /** Reads everything again, from the workbook and the files as they are now. */
  readonly readAgain: () => void;
  readonly cancel: () => void;
  /** One correction, one step to undo; `did` says in words what was done. */
  readonly correct: (action: CorrectionAction, did: string) => void;
  readonly undo: () => void;
  readonly forgetChoices: () => void;
  /** Works out what a build would do, from the workbook as it is now. */
  readonly planBuild: () => void;
  readonly build: () => void;
  readonly planRemoval: () => void;
  readonly remove: () => void;
  /** Not removing after all. */
  readonly keepSheets: () => void;
  /** Cleans or finishes what was cut off. */
  readonly repair: () => void;
  /** Stops work in the workbook; what was changed is taken back. */
  readonly stopWork: () => void;
  readonly chooseTheme: (theme: ThemeChoice) => void;
}
