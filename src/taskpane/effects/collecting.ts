import { isEmptyPlan } from '../../operations/live/livePlan';
import type { PlannedCollect } from '../../operations/live/collect';
import { alreadyHere } from '../../text/pane/read';
import { SCHOOLS } from '../../text/pane/schools';
import { WORKBOOK_SOURCE } from '../state/state';
import type { CollectView } from '../state/schools';
import { WorkerFailure } from '../worker/client';
import type { Progress, SourceId } from '../worker/messages';
import { addedFiles, type AddedFiles } from './addedFiles';
import { findUnfinished } from './building';
import type { EffectContext, PaneActions } from './context';
import { sentenceOf } from './failure';
import type { TrustReader } from './trustReading';

/** The actions of collecting. */
export type CollectingActions = Pick<
  PaneActions,
  | 'addReturned'
  | 'takeOutReturned'
  | 'chooseWords'
  | 'bringIn'
  | 'stopBringingIn'
  | 'collectAnew'
  | 'lookAgain'
>;

function viewOf({ live, ...planned }: PlannedCollect): CollectView {
  return { ...planned, isEmpty: isEmptyPlan(live) };
}

function returnedFiles({ store, worker }: EffectContext): AddedFiles {
  return addedFiles(
    { worker },
    {
      start: 'form',
      added: (files) => {
        store.dispatch({ type: 'returned files added', files });
      },
      cameOn: (id, stage) => {
        store.dispatch({ type: 'returned file came on', id, stage });
      },
    }
  );
}

/** Looking at what came back, and bringing it in. */
interface Collector {
  readonly files: AddedFiles;
  readonly look: () => Promise<void>;
  readonly bringIn: () => Promise<void>;
  readonly stop: () => void;
}

function collector(context: EffectContext, reader: TrustReader): Collector {
  const { store, host, worker } = context;
  const { dispatch } = store;
  const files = returnedFiles(context);
  let stopper = new AbortController();
  /** From the workbook and the files as they are now. */
  const plan = async (): Promise<PlannedCollect> => {
    await reader.bringWorkbook();
    await files.bring();
    const { collecting } = store.state();
    const read = collecting.files.filter(({ stage }) => stage.type === 'read');
    const returned = read.map(({ id }) => id);
    const ask = { source: WORKBOOK_SOURCE, returned, choices: collecting.choices };
    return worker.ask('planCollect', ask);
  };
  const progress = (at: Progress): void => {
    dispatch({ type: 'bringing in came on', progress: at });
  };
  return {
    files,
    look: async () => {
      if (store.state().collecting.files.length === 0) return;
      dispatch({ type: 'looking at forms began' });
      dispatch({ type: 'collecting planned', view: viewOf(await plan()) });
    },
    bringIn: async () => {
      stopper = new AbortController();
      const { signal } = stopper;
      dispatch({ type: 'bringing in began' });
      const { live, issues } = await plan();
      const [issue] = issues;
      if (issue !== undefined) {
        dispatch({ type: 'collecting failed', sentence: issue });
        return;
      }
      if (!isEmptyPlan(live)) await host.apply(live, { signal, progress });
      dispatch({ type: 'forms brought in' });
      await reader.bringWorkbook();
    },
    stop: () => {
      stopper.abort();
    },
  };
}

/** Looking at returned files in the worker, then bringing them in through the host: all or nothing. */
export function collectingEffects(context: EffectContext, reader: TrustReader): CollectingActions {
  const { store, worker } = context;
  const { dispatch } = store;
  const { files, look, bringIn, stop } = collector(context, reader);
  let before: Promise<void> = Promise.resolve();
  const fail = (error: unknown): void => {
    const stopped = error instanceof WorkerFailure && error.reason === 'cancelled';
    if (!stopped)
      dispatch({ type: 'collecting failed', sentence: sentenceOf(error, SCHOOLS.notCollected) });
  };
  /** One thing at a time: files that are dropped while others are looked at wait for them. */
  const next = (task: () => Promise<void>): void => {
    before = before.then(task).catch(fail);
  };
  const forget = (id: SourceId): void => {
    files.forget(id);
    void worker.ask('forget', { source: id });
  };
  return {
    addReturned: (chosen) => {
      const { added, known } = files.add(chosen);
      for (const name of known) dispatch({ type: 'said', words: alreadyHere(name) });
      if (added > 0) next(look);
    },
    takeOutReturned: (id) => {
      dispatch({ type: 'returned file taken out', id });
      forget(id);
      next(look);
    },
    chooseWords: (key, choice) => {
      dispatch({ type: 'whose words chosen', key, choice });
    },
    bringIn: () => {
      next(() => bringIn().finally(() => findUnfinished(context)));
    },
    stopBringingIn: stop,
    collectAnew: () => {
      for (const { id } of store.state().collecting.files) forget(id);
      dispatch({ type: 'collecting began anew' });
    },
    lookAgain: () => {
      next(look);
    },
  };
}
