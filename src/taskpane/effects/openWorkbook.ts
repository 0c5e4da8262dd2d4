import { READ } from '../../text/pane/read';
import { WORKBOOK_SOURCE, type SourceStage } from '../state/state';
import { WorkerFailure } from '../worker/client';
import type { EffectContext } from './actions';

/** The open workbook on its way to the worker. */
export interface OpenWorkbook {
  readonly isSource: () => boolean;
  readonly addAsSource: () => void;
  /** Brings it to the worker where it is not there yet, or anew as it is now. */
  readonly bring: (how: 'as it is now' | 'once', signal: AbortSignal) => Promise<void>;
}

/** Reads the open workbook through the host and hands it on sheet by sheet. */
export function openWorkbook({ store, host, worker }: EffectContext): OpenWorkbook {
  /** The worker's generation that holds the workbook, or null. */
  let heldBy: number | null = null;
  const came = (stage: SourceStage): void => {
    store.dispatch({ type: 'source came on', id: WORKBOOK_SOURCE, stage });
  };
  const isSource = (): boolean => store.state().sources.some(({ id }) => id === WORKBOOK_SOURCE);

  const send = async (signal: AbortSignal): Promise<number> => {
    let sheets = 0;
    await host.readWorkbook(
      {
        begin: async (workbook) => {
          await worker.ask('beginWorkbook', { source: WORKBOOK_SOURCE, ...workbook });
        },
        sheet: async (sheet) => {
          sheets += 1;
          await worker.ask('addSheet', { source: WORKBOOK_SOURCE, sheet });
        },
      },
      {
        signal,
        progress: (progress) => {
          came({ type: 'reading', progress });
        },
      }
    );
    return sheets;
  };

  return {
    isSource,
    addAsSource: () => {
      if (isSource()) return;
      const { thisWorkbook: name } = READ;
      const source = {
        id: WORKBOOK_SOURCE,
        name,
        from: 'workbook',
        stage: { type: 'waiting' },
      } as const;
      store.dispatch({ type: 'sources added', sources: [source] });
    },
    bring: async (how, signal) => {
      if (!isSource() || (how === 'once' && heldBy === worker.generation())) return;
      came({ type: 'reading', progress: null });
      try {
        const sheets = await send(signal);
        heldBy = worker.generation();
        came({ type: 'read', sheets });
      } catch (error) {
        if (signal.aborted || error instanceof WorkerFailure) throw error;
        came({ type: 'refused', sentence: READ.protected });
      }
    },
  };
}
