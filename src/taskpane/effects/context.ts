import type { CorrectionAction } from '../../reading/corrections/correct';
import type { BoxChoice } from '../../plan/collect/boxChoices';
import type { BuildDetails } from '../../sheets/settings';
import type { PaneHost } from '../host/paneHost';
import type { PaneRoute } from '../route';
import type { HandoutKind } from '../state/handoutKinds';
import type { ThemeChoice } from '../state/state';
import type { PaneStore } from '../state/store';
import type { CellPlace } from '../view/questionsView';
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

/** A box of one of Trellis's tables: the table, the row's id and the heading. */
export interface OwnBox {
  readonly table: string;
  readonly id: string;
  readonly heading: string;
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
  /** Sees to it that what stands on our own sheets is known. */
  readonly showOwn: () => void;
  /** Writes a person's words in a box of one of our tables, found by its row's id as it is now. */
  readonly write: (box: OwnBox, words: string) => void;
  readonly goToCell: (place: CellPlace) => void;
  readonly scoreReadiness: () => void;
  /** Finds out what the Readiness sheet holds. */
  readonly lookAtReadinessSheet: () => void;
  /** Makes the Readiness sheet follow the answers, or puts values in their place. */
  readonly turnReadiness: (to: 'live' | 'values') => void;
  /** Makes a form for every school, from the workbook as it is now. */
  readonly makeForms: () => void;
  readonly saveForm: (school: string) => void;
  /** Saves all forms as one archive. */
  readonly saveAllForms: () => void;
  /** Opens a form as a new workbook in Excel, where files can't be saved. */
  readonly openForm: (school: string) => void;
  /** Takes returned files and looks at what they bring; nothing is written yet. */
  readonly addReturned: (files: readonly File[]) => void;
  readonly takeOutReturned: (id: SourceId) => void;
  /** Whose words are to stand in a box with two texts. */
  readonly chooseWords: (key: string, choice: BoxChoice) => void;
  /** Writes what the forms bring into the workbook, all of it or nothing. */
  readonly bringIn: () => void;
  readonly stopBringingIn: () => void;
  /** Puts the files away that were collected. */
  readonly collectAnew: () => void;
  /** Looks once more at the files that are here. */
  readonly lookAgain: () => void;
  /** Sees to it that the functions' help is there. */
  readonly showFunctions: () => void;
  /** Makes a file to be handed on, from the workbook as it is now. */
  readonly makeHandout: (kind: HandoutKind) => void;
  /** Saves it, or opens it in Excel where files can't be saved. */
  readonly takeHandout: (kind: HandoutKind) => void;
  readonly chooseTheme: (theme: ThemeChoice) => void;
}
