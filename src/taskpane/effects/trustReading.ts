import { READ } from '../../text/pane/read';
import { WorkerFailure } from '../worker/client';
import type { AddedFiles } from './addedFiles';
import type { EffectContext } from './context';
import type { OpenWorkbook } from './openWorkbook';

/** Reading all sources as one trust. */
export interface TrustReader {
  readonly read: (workbook: 'as it is now' | 'once') => Promise<void>;
  /** Brings the open workbook to the worker as it is now, without reading tables. */
  readonly bringWorkbook: () => Promise<void>;
  /** Brings the open workbook where it is not known what stands on our sheets. */
  readonly bringOwn: () => Promise<void>;
  /** Brings to the worker what it does not hold, such as all after a stop. */
  readonly bringMissing: () => Promise<void>;
  /** Stops; what was read before stays on show. */
  readonly cancel: () => void;
}

/** What is read: the open workbook and the added files. */
export interface ReadSources {
  readonly workbook: OpenWorkbook;
  readonly files: AddedFiles;
}

/** A workbook that Excel won't hand over is refused by itself, like a file; the others are read. */
function passOverExcel(error: unknown): void {
  if (error instanceof WorkerFailure) throw error;
}

/** Brings the sources to the worker and has them read; a newer reading takes over from an older. */
export function trustReader(
  { store, worker }: EffectContext,
  { workbook, files }: ReadSources
): TrustReader {
  const { dispatch } = store;
  let stopper = new AbortController();
  let newest = 0;
  /** What stopped an earlier work stops no later one. */
  const signalNow = (): AbortSignal => {
    if (stopper.signal.aborted) stopper = new AbortController();
    return stopper.signal;
  };

  const readAsTrust = async (nth: number): Promise<void> => {
    const { sources, corrections } = store.state();
    const view = await worker.ask(
      'readTrust',
      { sources: sources.map(({ id }) => id), corrections: corrections.now },
      {
        progress: (progress) => {
          if (nth === newest) dispatch({ type: 'reading came on', progress });
        },
      }
    );
    if (nth === newest) dispatch({ type: 'reading ended', view });
  };

  return {
    read: async (how) => {
      const nth = ++newest;
      stopper = new AbortController();
      const { signal } = stopper;
      dispatch({ type: 'reading began' });
      try {
        await workbook.bring(how, signal).catch(passOverExcel);
        await files.bring();
        if (nth === newest) await readAsTrust(nth);
      } catch (error) {
        const stopped = error instanceof WorkerFailure && error.reason === 'cancelled';
        if (nth === newest && !signal.aborted && !stopped)
          dispatch({ type: 'reading failed', sentence: READ.failed });
      }
    },
    bringWorkbook: () => workbook.bring('as it is now', signalNow()),
    bringOwn: () => workbook.bring('to know our sheets', signalNow()),
    bringMissing: async () => {
      await workbook.bring('once', signalNow());
      await files.bring();
    },
    cancel: () => {
      newest += 1;
      stopper.abort();
      worker.stop();
      dispatch({ type: 'cancelled' });
    },
  };
}
