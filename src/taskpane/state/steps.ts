import { HOME } from '../../text/pane/home';
import type { PaneRoute } from '../route';
import { columnsOf } from './columns';
import { viewOf, type PaneState } from './state';

/** A step on the list, with where it stands in words, or '' where it only explains itself. */
export interface Step {
  readonly route: PaneRoute & StepRoute;
  readonly standing: string;
  readonly isNext: boolean;
  /** False where it needs an earlier step first. */
  readonly isOpen: boolean;
}

/** The places that are steps. */
export type StepRoute = 'read' | 'confirm';

function standings(state: PaneState): readonly Omit<Step, 'isNext'>[] {
  const view = viewOf(state);
  const books = view?.books.length ?? 0;
  const { unsure } = columnsOf(view, state.corrections.now);
  return [
    { route: 'read', standing: books === 0 ? HOME.notYet : HOME.read(books), isOpen: true },
    {
      route: 'confirm',
      standing: books === 0 ? '' : HOME.toLookAt(unsure.length),
      isOpen: books > 0,
    },
  ];
}

function nextStep(state: PaneState): StepRoute {
  return viewOf(state) === null ? 'read' : 'confirm';
}

/** The steps in their order. */
export function stepsOf(state: PaneState): readonly Step[] {
  const next = nextStep(state);
  return standings(state).map((step) => ({ ...step, isNext: step.route === next }));
}
