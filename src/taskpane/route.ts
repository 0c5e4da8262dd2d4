/** The places that the pane can show. The first six have a button on the ribbon. */
export const PANE_ROUTES = [
  'read',
  'build',
  'worth-asking',
  'readiness',
  'schools',
  'help',
  'confirm',
  'in-their-words',
  'i-lead-a-school',
  'home',
  'settings',
  'functions',
  'share',
] as const;

export type PaneRoute = (typeof PANE_ROUTES)[number];

type Listener = () => void;

let current: PaneRoute = 'read';
const listeners = new Set<Listener>();

/** The place that the pane shows, or will show once it is open. */
export function currentRoute(): PaneRoute {
  return current;
}

/** Goes to a place; whoever listens is told, also when the place is the one already shown. */
export function goTo(route: PaneRoute): void {
  current = route;
  for (const listener of listeners) listener();
}

/**
 * Calls the listener after each change of place, until the function that this gives back is
 * called. It fits React's `useSyncExternalStore(onRouteChange, currentRoute)`.
 */
export function onRouteChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
