import { isEmptyPlan, type Change, type LivePlan } from '../../operations/live/livePlan';
import type { PlannedBuild } from '../../operations/live/build';
import { READ } from '../../text/pane/read';
import { unfinishedSentence } from '../../text/liveOperations';
import type { PlannedView, Work } from '../state/building';
import { WORKBOOK_SOURCE } from '../state/state';
import { WorkerFailure, type WorkerClient } from '../worker/client';
import type { BuildAsk, Progress } from '../worker/messages';
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

/** Has a build planned, and takes it over change by change. */
async function plannedBuild(
  worker: WorkerClient,
  ask: BuildAsk,
  progress: (at: Progress) => void
): Promise<PlannedBuild> {
  const { live, changes, ...planned } = await worker.ask('planBuild', ask, { progress });
  const taken: Change[] = [];
  for (let at = 0; at < changes; at += 1) taken.push(await worker.ask('plannedChange', { at }));
  return { ...planned, live: { ...live, changes: taken } };
}

/** Asks the workbook whether an operation was cut off in it. */
export async function findUnfinished({ store, host }: EffectContext): Promise<void> {
  const left = await host.unfinished().catch(() => null);
  const sentence = left === null ? null : unfinishedSentence(left.operation, left.repair);
  store.dispatch({ type: 'unfinished work found', sentence });
}

/** The plan that waits to be carried out, and the work that is going on. */
interface Workshop {
  readonly plan: (live: LivePlan | null) => void;
  readonly carryOut: (what: Work) => void;
  readonly work: (what: Work, task: (signal: AbortSignal) => Promise<void>) => void;
  readonly fail: (error: unknown) => void;
  readonly progress: (at: Progress) => void;
  readonly stop: () => void;
}

/** Carries out one thing at a time in the workbook, then reads it again as it stands now. */
function workshop(context: EffectContext, reader: TrustReader): Workshop {
  const { store, host } = context;
  const { dispatch } = store;
  let live: LivePlan | null = null;
  let stopper = new AbortController();
  const fail = (error: unknown): void => {
    const stopped = error instanceof WorkerFailure && error.reason === 'cancelled';
    const isOver = store.state().build.type === 'stopped';
    if (!stopped && !isOver)
      dispatch({ type: 'work failed', sentence: sentenceOf(error, READ.failed) });
  };
  const work = async (what: Work, task: (signal: AbortSignal) => Promise<void>): Promise<void> => {
    stopper = new AbortController();
    dispatch({ type: 'work began', work: what });
    try {
      await task(stopper.signal);
      dispatch({ type: 'work done', work: what });
      await reader.bringWorkbook();
    } catch (error) {
      fail(error);
    }
    await findUnfinished(context);
  };
  const progress = (at: Progress): void => {
    dispatch({ type: 'work came on', progress: at });
  };
  return {
    plan: (planned) => {
      live = planned;
    },
    work: (what, task) => void work(what, task),
    carryOut: (what) => {
      const plan = live;
      live = null;
      if (plan !== null) void work(what, (signal) => host.apply(plan, { signal, progress }));
    },
    fail,
    progress,
    stop: () => {
      stopper.abort();
    },
  };
}

/** Preparing in the worker, then carrying out through the host: all or nothing, and to be stopped. */
export function buildEffects(context: EffectContext, reader: TrustReader): BuildActions {
  const { store, host, worker, details } = context;
  const { dispatch } = store;
  const shop = workshop(context, reader);

  const planBuild = async (): Promise<void> => {
    await reader.bringWorkbook();
    await reader.bringMissing();
    const { sources, corrections } = store.state();
    const ids = sources.map(({ id }) => id);
    const ask: BuildAsk = { sources: ids, corrections: corrections.now, details: details() };
    const planned = await plannedBuild(worker, ask, shop.progress);
    if (store.state().build.type !== 'planning') return;
    shop.plan(planned.live);
    dispatch({ type: 'build planned', planned: viewOf(planned) });
  };
  const planRemoval = async (): Promise<void> => {
    await reader.bringWorkbook();
    const ask = { source: WORKBOOK_SOURCE, keep: 'what people typed' } as const;
    const { live, sentence, issues } = await worker.ask('planRemoval', ask);
    if (store.state().build.type !== 'planning') return;
    shop.plan(live);
    dispatch({ type: 'removal planned', planned: { sentence, issues } });
  };
  const prepare = (task: () => Promise<void>) => (): void => {
    dispatch({ type: 'planning began' });
    task().catch(shop.fail);
  };

  return {
    planBuild: prepare(planBuild),
    planRemoval: prepare(planRemoval),
    build: () => {
      shop.carryOut('build');
    },
    remove: () => {
      shop.carryOut('remove');
    },
    keepSheets: () => {
      shop.plan(null);
      dispatch({ type: 'put back' });
    },
    repair: () => {
      shop.work('repair', () => host.repair());
    },
    stopWork: shop.stop,
  };
}
