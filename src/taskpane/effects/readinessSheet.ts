import { COMMON } from '../../text/pane/common';
import { READINESS } from '../../text/pane/readiness';
import { WORKBOOK_SOURCE, type ReadinessSheet } from '../state/state';
import type { ReadinessSheetAnswer } from '../worker/messages';
import type { EffectContext, PaneActions } from './context';
import { sentenceOf } from './failure';
import type { TrustReader } from './trustReading';

/** The actions on the Readiness sheet. */
export type ReadinessSheetActions = Pick<PaneActions, 'lookAtReadinessSheet' | 'turnReadiness'>;

function sheetOf(answer: ReadinessSheetAnswer): ReadinessSheet {
  if (answer.holds === 'nothing') return { type: 'nothing' };
  const { ok, sentence } = answer.plan;
  return { type: answer.holds, sentence, isPossible: ok };
}

/** *Make live* and *Freeze*: prepared in the worker from the workbook as it is now, then carried out. */
export function readinessSheetEffects(
  context: EffectContext,
  reader: TrustReader
): ReadinessSheetActions {
  const { store, host, worker, details } = context;
  const { dispatch } = store;
  const know = (sheet: ReadinessSheet): void => {
    dispatch({ type: 'readiness sheet known', sheet });
  };
  const ask = async (): Promise<ReadinessSheetAnswer> => {
    await reader.bringWorkbook();
    return worker.ask('readinessSheet', { source: WORKBOOK_SOURCE, today: details().builtOn });
  };
  const fail = (error: unknown): void => {
    const sentence = sentenceOf(error, COMMON.notNow);
    know({ type: 'failed', sentence });
    dispatch({ type: 'said', words: sentence });
  };
  const turn = async (to: 'live' | 'values'): Promise<void> => {
    const answer = await ask();
    if (answer.holds !== 'nothing' && answer.plan.ok && answer.plan.planned.to === to) {
      // It brings all of reading with it, which the first screen can do without.
      const { carryOutReadiness } = await import('../../operations/live/liveReadiness');
      await carryOutReadiness(answer.plan.planned, host);
      dispatch({ type: 'said', words: READINESS.turned[to] });
    }
    know(sheetOf(await ask()));
  };
  return {
    lookAtReadinessSheet: () => {
      ask().then((answer) => {
        know(sheetOf(answer));
      }, fail);
    },
    turnReadiness: (to) => {
      know({ type: 'working', to });
      turn(to).catch(fail);
    },
  };
}
