import type { BuildState } from './building';
import type { PaneEvent } from './events';

const plannedIn = (state: BuildState) =>
  state.type === 'planned' || state.type === 'working' ? state.planned : null;

/** Building after an event. What is planned holds until something is read or corrected anew. */
export function reduceBuild(state: BuildState, event: PaneEvent): BuildState {
  switch (event.type) {
    case 'planning began':
      return { type: 'planning', progress: null };
    case 'build planned':
      return { type: 'planned', planned: event.planned };
    case 'removal planned':
      return { type: 'removal planned', planned: event.planned };
    case 'work began': {
      const planned = state.type === 'planned' ? state.planned : null;
      return { type: 'working', work: event.work, progress: null, planned };
    }
    case 'work came on':
      return state.type === 'working' || state.type === 'planning'
        ? { ...state, progress: event.progress }
        : state;
    case 'source came on':
      return state.type === 'planning' && event.stage.type === 'reading'
        ? { ...state, progress: event.stage.progress }
        : state;
    case 'work done':
      return { type: 'done', work: event.work, planned: plannedIn(state) };
    case 'work failed':
      return { type: 'failed', sentence: event.sentence };
    case 'went to':
      // The workbook may have changed since: whoever comes to Build sees what would happen now.
      return event.screen === 'build' && state.type !== 'working' ? { type: 'none' } : state;
    case 'put back':
      return { type: 'none' };
    case 'cancelled':
      return state.type === 'planning' ? { type: 'stopped' } : state;
    case 'reading began':
    case 'corrected':
    case 'undone':
    case 'choices forgotten':
      return state.type === 'working' || state.type === 'done' ? state : { type: 'none' };
    default:
      return state;
  }
}
