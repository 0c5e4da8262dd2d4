import { HOME } from '../../text/pane/home';
import { columnsOf, countQuestions, unsureTables } from './columns';
import { viewOf, type PaneState } from './state';

/** The places that are steps, in their order. */
export const STEP_ROUTES = [
  'read',
  'confirm',
  'build',
  'in-their-words',
  'worth-asking',
  'readiness',
  'schools',
  'i-lead-a-school',
] as const;

/** A place that is a step. */
export type StepRoute = (typeof STEP_ROUTES)[number];

/** A step on the list, with where it stands in words, or '' where it only explains itself. */
export interface Step {
  readonly route: StepRoute;
  readonly standing: string;
  readonly isNext: boolean;
  /** False where it needs an earlier step first. */
  readonly isOpen: boolean;
}

function standingOf(state: PaneState, route: StepRoute): string {
  const view = viewOf(state);
  const books = view?.books.length ?? 0;
  switch (route) {
    case 'read':
      return books === 0 ? HOME.notYet : HOME.read(books);
    case 'confirm':
      return view === null
        ? ''
        : HOME.toLookAt(
            countQuestions(unsureTables(columnsOf(view, state.corrections.now).unsure))
          );
    case 'build':
      return state.isBuilt ? HOME.built : HOME.notBuilt;
    default:
      return '';
  }
}

const AFTER_BUILD: ReadonlySet<StepRoute> = new Set([
  'in-their-words',
  'worth-asking',
  'schools',
  'i-lead-a-school',
]);

function isOpenNow(state: PaneState, route: StepRoute): boolean {
  if (route === 'confirm') return viewOf(state) !== null;
  if (route === 'build') return viewOf(state) !== null || state.isBuilt;
  return !AFTER_BUILD.has(route) || state.isBuilt;
}

function nextStep(state: PaneState): StepRoute {
  if (state.isBuilt) return 'in-their-words';
  const view = viewOf(state);
  if (view === null) return 'read';
  return columnsOf(view, state.corrections.now).unsure.length > 0 ? 'confirm' : 'build';
}

/** The steps in their order, each with where it stands. */
export function stepsOf(state: PaneState): readonly Step[] {
  const next = nextStep(state);
  return STEP_ROUTES.map((route) => ({
    route,
    standing: standingOf(state, route),
    isNext: route === next,
    isOpen: isOpenNow(state, route),
  }));
}
