import { correct } from '../../reading/corrections/correct';
import { NO_CORRECTIONS, type Corrections } from '../../reading/corrections/corrections';
import type { PaneEvent } from './events';
import type { CorrectionSteps } from './state';

function step(
  { now, before }: CorrectionSteps,
  corrections: Corrections,
  did: string
): CorrectionSteps {
  return { now: corrections, before: [...before, { corrections: now, did }] };
}

/** A person's corrections after an event: each action is one step, and each step can be undone. */
export function reduceCorrections(steps: CorrectionSteps, event: PaneEvent): CorrectionSteps {
  switch (event.type) {
    case 'choices found':
      return { now: event.corrections, before: [] };
    case 'corrected':
      return step(steps, correct(steps.now, event.action), event.did);
    case 'choices forgotten':
      return step(steps, NO_CORRECTIONS, event.did);
    case 'undone': {
      const last = steps.before.at(-1);
      return last ? { now: last.corrections, before: steps.before.slice(0, -1) } : steps;
    }
    default:
      return steps;
  }
}
