import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PaneActions } from './effects/context';
import type { PaneState } from './state/state';
import type { PaneStore } from './state/store';

/** What every component of the pane can reach: the state to show, and what a person can do. */
export interface PaneParts {
  /** Whether files can be saved from here. */
  readonly savesFiles: boolean;
  readonly store: PaneStore;
  readonly actions: PaneActions;
}

/** Where components find the pane's parts. */
export const PaneContext = createContext<PaneParts | null>(null);

function useParts(): PaneParts {
  const parts = useContext(PaneContext);
  if (parts === null) throw new Error('This component stands outside the pane.');
  return parts;
}

/** The pane's state; the component is drawn again when it changes. */
export function usePaneState(): PaneState {
  const { store } = useParts();
  return useSyncExternalStore(store.subscribe, store.state);
}

/** Whether files can be saved from this pane; else they are opened in Excel. */
export function useSavesFiles(): boolean {
  return useParts().savesFiles;
}

/** What a person can do in the pane. */
export function usePaneActions(): PaneActions {
  return useParts().actions;
}
