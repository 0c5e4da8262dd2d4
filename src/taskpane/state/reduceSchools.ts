import type { PaneEvent } from './events';
import {
  NOT_COLLECTING,
  type CollectingState,
  type CollectStep,
  type ReturnedFile,
  type SendingState,
} from './schools';

/** Sending after an event. What was made holds until the sheets change. */
export function reduceSending(state: SendingState, event: PaneEvent): SendingState {
  switch (event.type) {
    case 'making forms began':
      return { type: 'making', progress: null };
    case 'making forms came on':
      return { type: 'making', progress: event.progress };
    case 'forms made':
      return { type: 'made', forms: event.forms, remarks: event.remarks };
    case 'making forms failed':
      return { type: 'failed', sentence: event.sentence };
    case 'forms brought in':
    case 'work done':
      return { type: 'none' };
    case 'cancelled':
      return state.type === 'making' ? { type: 'none' } : state;
    default:
      return state;
  }
}

function reduceFiles(files: readonly ReturnedFile[], event: PaneEvent): readonly ReturnedFile[] {
  switch (event.type) {
    case 'returned files added':
      return [...files, ...event.files];
    case 'returned file came on':
      return files.map((file) => (file.id === event.id ? { ...file, stage: event.stage } : file));
    case 'returned file taken out':
      return files.filter(({ id }) => id !== event.id);
    default:
      return files;
  }
}

function reduceStep(step: CollectStep, event: PaneEvent): CollectStep {
  switch (event.type) {
    case 'returned files added':
    case 'looking at forms began':
      return { type: 'looking' };
    case 'collecting planned':
      return { type: 'planned', view: event.view };
    case 'bringing in began':
      return step.type === 'planned' ? { type: 'working', progress: null, view: step.view } : step;
    case 'bringing in came on':
      return step.type === 'working' ? { ...step, progress: event.progress } : step;
    case 'forms brought in':
      return step.type === 'working' ? { type: 'done', view: step.view } : step;
    case 'collecting failed':
      return { type: 'failed', sentence: event.sentence };
    case 'cancelled':
      return step.type === 'looking' ? { type: 'none' } : step;
    default:
      return step;
  }
}

/** Collecting after an event. */
export function reduceCollecting(state: CollectingState, event: PaneEvent): CollectingState {
  if (event.type === 'collecting began anew') return NOT_COLLECTING;
  const files = reduceFiles(state.files, event);
  const step = files.length === 0 ? NOT_COLLECTING.step : reduceStep(state.step, event);
  const choices =
    event.type === 'whose words chosen'
      ? { ...state.choices, [event.key]: event.choice }
      : state.choices;
  return { files, step, choices };
}
