import { undone } from '../../text/pane/confirm';
import { DONE_WORDS } from '../../text/pane/build';
import { formsMade, SCHOOLS } from '../../text/pane/schools';
import { COMMON } from '../../text/pane/common';
import { withRows } from '../view/ownView';
import type { PaneEvent } from './events';
import { reduceBuild } from './reduceBuild';
import { reduceHandouts } from './reduceHandouts';
import { reduceCorrections } from './reduceCorrections';
import { reduceCollecting, reduceSending } from './reduceSchools';
import { reduceReading } from './reduceReading';
import { reduceSources } from './reduceSources';
import type { Announcement, PaneState, ReadinessSheet, ReadinessState } from './state';

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
    case 'making forms failed':
    case 'collecting failed':
      return event.sentence;
    case 'work done':
      return DONE_WORDS[event.work];
    case 'forms made':
      return formsMade(event.forms.length);
    case 'collecting planned':
      return event.view.sentence || (event.view.issues[0] ?? null);
    case 'forms brought in':
      return SCHOOLS.broughtIn;
    default:
      return null;
  }
}

function isBuiltAfter({ isBuilt }: PaneState, event: PaneEvent): boolean {
  if (event.type === 'own sheets found') return true;
  // Until they are read: whoever goes on at once finds them, or finds them gone.
  if (event.type === 'work done' && event.work !== 'repair') return event.work === 'build';
  return event.type === 'own sheets read' ? event.own.isBuilt : isBuilt;
}

/** What stands on our own sheets, kept up with what people do there. */
function ownAfter({ own }: PaneState, event: PaneEvent): PaneState['own'] {
  if (event.type === 'own sheets read') return event.own;
  if (own === null) return null;
  if (event.type === 'work done' && event.work === 'build' && !own.isBuilt) return null;
  if (event.type === 'rows changed') return withRows(own, event.table, event.rows);
  return event.type === 'hows asked' ? { ...own, howQuestions: event.questions } : own;
}

/** Scores hold until the sources or what they were taken for change. */
function readinessAfter({ readiness }: PaneState, event: PaneEvent): ReadinessState {
  if (event.type === 'readiness read') return event.readiness;
  return event.type === 'reading began' ? { type: 'none' } : readiness;
}

/** What is known of the Readiness sheet holds until Trellis's sheets are built or taken away. */
function readinessSheetAfter({ readinessSheet }: PaneState, event: PaneEvent): ReadinessSheet {
  if (event.type === 'readiness sheet known') return event.sheet;
  return event.type === 'work done' ? { type: 'unknown' } : readinessSheet;
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
    readinessSheet: readinessSheetAfter(state, event),
    functionHelp: event.type === 'function help came' ? event.help : state.functionHelp,
    handouts: reduceHandouts(state.handouts, event),
    sending: reduceSending(state.sending, event),
    collecting: reduceCollecting(state.collecting, event),
    said: words === null ? state.said : say(state.said, words),
  };
}
