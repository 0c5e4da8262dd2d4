import type { PaneEvent } from './events';
import type { ReadingState } from './state';

const viewIn = (reading: ReadingState) => (reading.type === 'none' ? null : reading.view);

/** The reading after an event; what was read before stays on show until there is something newer. */
export function reduceReading(reading: ReadingState, event: PaneEvent): ReadingState {
  const view = viewIn(reading);
  switch (event.type) {
    case 'reading began':
      return { type: 'running', progress: null, view };
    case 'reading came on':
      return reading.type === 'running' ? { ...reading, progress: event.progress } : reading;
    case 'reading ended':
      return { type: 'read', view: event.view };
    case 'reading failed':
      return { type: 'failed', sentence: event.sentence, view };
    case 'cancelled':
      if (reading.type !== 'running') return reading;
      return view === null ? { type: 'none' } : { type: 'read', view };
    default:
      return reading;
  }
}
