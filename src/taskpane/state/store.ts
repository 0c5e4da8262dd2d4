import type { PaneEvent } from './events';
import { reduce } from './reduce';
import { FIRST_STATE, type PaneState } from './state';

/** The pane's one store: components read it and are told of changes; only events change it. */
export interface PaneStore {
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** Calls the listener after each change, until the function that this gives back is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store that starts from a state. */
export function paneStore(first: PaneState = FIRST_STATE): PaneStore {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch: (event) => {
      state = reduce(state, event);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
