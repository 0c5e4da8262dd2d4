import type { PaneEvent } from './events';
import { NO_HANDOUTS, type Handouts } from './handoutKinds';

/** The files after an event: a copy of the workbook holds until the workbook changes. */
export function reduceHandouts(handouts: Handouts, event: PaneEvent): Handouts {
  switch (event.type) {
    case 'handout came on':
      return { ...handouts, [event.kind]: event.handout };
    case 'work done':
    case 'forms brought in':
    case 'rows changed':
      return { ...handouts, share: NO_HANDOUTS.share };
    default:
      return handouts;
  }
}
