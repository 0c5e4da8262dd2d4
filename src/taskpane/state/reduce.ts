import { undone } from '../../text/pane/confirm';
import { COMMON } from '../../text/pane/common';
import type { PaneEvent } from './events';
import { reduceCorrections } from './reduceCorrections';
import { reduceReading } from './reduceReading';
import { reduceSources } from './reduceSources';
import type { Announcement, PaneState } from './state';

const say = ({ nth }: Announcement, words: string): Announcement => ({ words, nth: nth + 1 });

/** What the live region says of an event, or null for nothing. */
function wordsFor(state: PaneState, event: PaneEvent): string | null {
  switch (event.type) {
    case 'said':
      return event.words;
    case 'corrected':
    case 'choices forgotten':
      return event.did;
    case 'undone': {
      const last = state.corrections.before.at(-1);
      return last ? undone(last.did) : null;
    }
    case 'cancelled':
      return COMMON.cancelled;
    case 'reading failed':
      return event.sentence;
    default:
      return null;
  }
}

/** The pane's state after an event. Pure: the same state and event give the same state. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  const words = wordsFor(state, event);
  const sources = reduceSources(state.sources, event);
  const isEmptied = event.type === 'source taken out' && sources.length === 0;
  return {
    ...state,
    screen: event.type === 'went to' ? event.screen : state.screen,
    theme: event.type === 'theme chosen' ? event.theme : state.theme,
    sources,
    reading: isEmptied ? { type: 'none' } : reduceReading(state.reading, event),
    corrections: reduceCorrections(state.corrections, event),
    said: words === null ? state.said : say(state.said, words),
  };
}
