import { isEmptyPlan, type LivePlan } from '../../operations/live/livePlan';
import type { PlannedBuild } from '../../operations/live/build';
import { READ } from '../../text/pane/read';
import { unfinishedSentence } from '../../text/liveOperations';
import type { PlannedView, Work } from '../state/building';
import { WORKBOOK_SOURCE } from '../state/state';
import type { EffectContext, PaneActions } from './context';
import { sentenceOf } from './failure';
import type { TrustReader } from './trustReading';

/** The actions of Build. */
export type BuildActions = Pick<
  PaneActions,
  'planBuild' | 'build' | 'planRemoval' | 'remove' | 'keepSheets' | 'repair' | 'stopWork'
>;

function viewOf({ live, ...planned }: PlannedBuild): PlannedView {
  return {
    sentence: planned.sentence,
    issues: planned.issues,
    reconciliations: planned.reconciliations,
    differences: planned.differences,
    isRebuild: live.operation === 'rebuild',
    isEmpty: isEmptyPlan(live),
  };
}

/** Asks the workbook whether an operation was cut off in it. */
export async function findUnfinished({ store, host }: EffectContext): Promise<void> {
  const left = await host.unfinished().catch(() => null);
  const sentence = left === null ? null : unfinishedSentence(left.operation, left.repair);
  store.dispatch({ type: 'unfinished work found', sentence });
}

/** Preparing in the worker, then carrying out through the host: all or nothing, and to be stopped. */
export function buildEffects(context: EffectContext, reader: TrustReader): BuildActions {
  const { store, host, worker, details } = context;
  const { dispatch } = store;
  let live: LivePlan | null = null;
  let stopper = new AbortController();

  const fail = (error: unknown): void => {
    if (error instanceof Error && error.name === 'WorkerFailure' && error.message === 'stopped')
      return;
    dispatch({ type: 'work failed', sentence: sentenceOf(error, READ.failed) });
  };
  const prepare = async (): Promise<void> => {
    const { sources, corrections } = store.state();
    const ids = sources.map(({ id }) => id);
    const planned = await worker.ask('planBuild', {
      sources: ids,
      corrections: corrections.now,
      details: details(),
    });
    live = planned.live;
    dispatch({ type: 'build planned', planned: viewOf(planned) });
  };
  /** Carries out, then reads the workbook again as it stands now. */
  const work = async (what: Work, task: (signal: AbortSignal) => Promise<void>): Promise<void> => {
    stopper = new AbortController();
    const { signal } = stopper;
    dispatch({ type: 'work began', work: what });
    try {
      await task(signal);
      dispatch({ type: 'work done', work: what });
      await reader.bringWorkbook();
    } catch (error) {
      fail(error);
    }
    await findUnfinished(context);
  };
  const carryOut = (what: Work) => async (): Promise<void> => {
    const plan = live;
    if (plan === null) return;
    live = null;
    await work(what, (signal) =>
      host.apply(plan, {
        signal,
        progress: (progress) => {
          dispatch({ type: 'work came on', progress });
        },
      })
    );
  };

  return {
    planBuild: () => {
      dispatch({ type: 'planning began' });
      reader.bringWorkbook().then(prepare).catch(fail);
    },
    build: () => void carryOut('build')(),
    planRemoval: () => {
      dispatch({ type: 'planning began' });
      void reader
        .bringWorkbook()
        .then(() =>
          worker.ask('planRemoval', { source: WORKBOOK_SOURCE, keep: 'what people typed' })
        )
        .then((planned) => {
          live = planned.live;
          dispatch({ type: 'removal planned', planned });
        })
        .catch(fail);
    },
    remove: () => void carryOut('remove')(),
    keepSheets: () => {
      live = null;
      dispatch({ type: 'cancelled' });
    },
    repair: () => void work('repair', () => host.repair()),
    stopWork: () => {
      stopper.abort();
    },
  };
}
