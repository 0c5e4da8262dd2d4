import type { CorrectionAction } from '../../reading/corrections/correct';
import { SETTINGS } from '../../text/pane/settings';
import type { PaneHost } from '../host/paneHost';
import { goTo, type PaneRoute } from '../route';
import type { ThemeChoice } from '../state/state';
import type { PaneStore } from '../state/store';
import type { WorkerClient } from '../worker/client';
import type { SourceId } from '../worker/messages';
import { choicesEffects } from './choices';
import { readingEffects } from './reading';

/** What effects work with. */
export interface EffectContext {
  readonly store: PaneStore;
  readonly host: PaneHost;
  readonly worker: WorkerClient;
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
  readonly chooseTheme: (theme: ThemeChoice) => void;
}

/** The pane's actions over a store, a host and a worker. */
export function paneActions(context: EffectContext): PaneActions {
  const { dispatch } = context.store;
  const reading = readingEffects(context);
  const choices = choicesEffects(context, reading.readOnce);
  return {
    go: goTo,
    ...reading.actions,
    correct: (action, did) => {
      dispatch({ type: 'corrected', action, did });
      choices.changed();
    },
    undo: () => {
      dispatch({ type: 'undone' });
      choices.changed();
    },
    forgetChoices: () => {
      dispatch({ type: 'choices forgotten', did: SETTINGS.forgot });
      choices.changed();
    },
    chooseTheme: (theme) => {
      dispatch({ type: 'theme chosen', theme });
    },
  };
}
