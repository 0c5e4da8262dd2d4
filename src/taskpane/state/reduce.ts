import { undone } from '../../text/pane/confirm';
import { DONE_WORDS } from '../../text/pane/build';
import { COMMON } from '../../text/pane/common';
import { withRows } from '../view/ownView';
import type { PaneEvent } from './events';
import { reduceBuild } from './reduceBuild';
import { reduceCorrections } from './reduceCorrections';
import { reduceReading } from './reduceReading';
import { reduceSources } from './reduceSources';
import type { Announcement, PaneState, ReadinessState } from './state';

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
    case 'work failed':
      return event.sentence;
    case 'work done':
      return DONE_WORDS[event.work];
    default:
      return null;
  }
}

function isBuiltAfter({ isBuilt }: PaneState, event: PaneEvent): boolean {
  if (event.type === 'own sheets found') return true;
  return event.type === 'own sheets read' ? event.own.isBuilt : isBuilt;
}

/** What stands on our own sheets, kept up with what people do there. */
function ownAfter({ own }: PaneState, event: PaneEvent): PaneState['own'] {
  if (event.type === 'own sheets read') return event.own;
  if (own === null) return null;
  if (event.type === 'rows changed') return withRows(own, event.table, event.rows);
  return event.type === 'hows asked' ? { ...own, howQuestions: event.questions } : own;
}

/** Scores hold until the sources or what they were taken for change. */
function readinessAfter({ readiness }: PaneState, event: PaneEvent): ReadinessState {
  if (event.type === 'readiness read') return event.readiness;
  return event.type === 'reading began' ? { type: 'none' } : readiness;
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
    build: reduceBuild(state.build, event),
    own: ownAfter(state, event),
    selected: event.type === 'cell selected' ? event.place : state.selected,
    isBuilt: isBuiltAfter(state, event),
    unfinished: event.type === 'unfinished work found' ? event.sentence : state.unfinished,
    readiness: readinessAfter(state, event),
    said: words === null ? state.said : say(state.said, words),
  };
}
