import { READ } from '../../text/pane/read';
import { WORKBOOK_SOURCE } from '../state/state';
import type { SourceStage } from '../state/sourceStage';
import type { Progress } from '../worker/messages';
import type { EffectContext } from './context';
import { sentenceOf } from './failure';
import { sheetPieces } from './sheetPieces';

/** When the open workbook is brought: always, where the worker hasn't it, or where our sheets aren't known. */
export type Bringing = 'as it is now' | 'once' | 'to know our sheets';

/** The open workbook on its way to the worker. */
export interface OpenWorkbook {
  readonly isSource: () => boolean;
  readonly addAsSource: () => void;
  /** Brings it to the worker, one bringing after another; throws where Excel won't. */
  readonly bring: (how: Bringing, signal: AbortSignal) => Promise<void>;
}

/** The worker takes the sheets one by one, so two bringings at a time would mix them. */
function oneAfterAnother(bring: OpenWorkbook['bring']): OpenWorkbook['bring'] {
  let before: Promise<void> = Promise.resolve();
  return (how, signal) => {
    const turn = before.then(() => bring(how, signal));
    before = turn.catch(() => undefined);
    return turn;
  };
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
    const progress = (at: Progress): void => {
      came({ type: 'reading', progress: at });
    };
    const { workbook, ids, definedNames } = await host.read({ progress, signal });
    const { sheets, ...rest } = workbook;
    const open = { workbook: rest, ids, definedNames };
    await worker.ask('beginWorkbook', { source: WORKBOOK_SOURCE, open });
    // Piece by piece, so that handing them over never holds the pane up.
    for (const sheet of sheets) {
      const { start, more } = sheetPieces(sheet);
      await worker.ask('addSheet', { source: WORKBOOK_SOURCE, sheet: start });
      for (const rows of more) await worker.ask('addRows', { source: WORKBOOK_SOURCE, rows });
    }
    const own = await worker.ask('readOwn', { source: WORKBOOK_SOURCE });
    store.dispatch({ type: 'own sheets read', own });
    return sheets.length;
  };

  const isNeeded = (how: Bringing): boolean => {
    if (how === 'once') return isSource() && heldBy !== worker.generation();
    return how === 'as it is now' || store.state().own === null;
  };
  const bringNow = async (how: Bringing, signal: AbortSignal): Promise<void> => {
    if (!isNeeded(how)) return;
    came({ type: 'reading', progress: null });
    try {
      const sheets = await send(signal);
      heldBy = worker.generation();
      came({ type: 'read', sheets });
    } catch (error) {
      // Stopped by a person is no refusal.
      if (signal.aborted) came({ type: 'waiting' });
      else came({ type: 'refused', sentence: sentenceOf(error, READ.protected) });
      throw error;
    }
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
    bring: oneAfterAnother(bringNow),
  };
}
