import { alreadyHere, READ, readDone } from '../../text/pane/read';
import { addedFiles } from './addedFiles';
import type { EffectContext, PaneActions } from './context';
import { loadChoices } from './choices';
import { openWorkbook } from './openWorkbook';
import { trustReader, type TrustReader } from './trustReading';

/** Where the sample workbook lies beside the pane. */
const SAMPLE_ADDRESS = 'samples/trust-cpd-plans.xlsx';

/** The actions of Read, and reading once more what is held, as after a correction. */
export interface ReadingEffects {
  readonly actions: Pick<
    PaneActions,
    'readWorkbook' | 'addFiles' | 'trySample' | 'takeOut' | 'readAgain' | 'cancel'
  >;
  readonly reader: TrustReader;
}

async function sampleFile(): Promise<File> {
  const answer = await fetch(SAMPLE_ADDRESS);
  return new File([await answer.blob()], READ.sampleName);
}

/** Reading: the open workbook through the host, files through the worker, then all as one trust. */
export function readingEffects(context: EffectContext): ReadingEffects {
  const { dispatch, state } = context.store;
  const workbook = openWorkbook(context);
  let from: 'file' | 'sample' = 'file';
  const files = addedFiles(context, {
    start: 'file',
    added: (added) => {
      dispatch({ type: 'sources added', sources: added.map((file) => ({ ...file, from })) });
    },
    cameOn: (id, stage) => {
      dispatch({ type: 'source came on', id, stage });
    },
  });
  const reader = trustReader(context, { workbook, files });

  const begin = async (how: 'as it is now' | 'once'): Promise<void> => {
    await reader.read(how);
    const { reading } = state();
    if (reading.type !== 'read') return;
    const tables = reading.view.books.flatMap(({ sheets }) => sheets.flatMap((s) => s.tables));
    dispatch({ type: 'said', words: readDone(tables.length) });
  };
  const add = (chosen: readonly File[], origin: typeof from): void => {
    from = origin;
    const { added, known } = files.add(chosen);
    for (const name of known) dispatch({ type: 'said', words: alreadyHere(name) });
    if (added > 0) void begin('once');
  };

  return {
    reader,
    actions: {
      readWorkbook: () => {
        workbook.addAsSource();
        void loadChoices(context).then(() => begin('as it is now'));
      },
      addFiles: (chosen) => {
        add(chosen, 'file');
      },
      trySample: () => {
        sampleFile().then(
          (file) => {
            add([file], 'sample');
          },
          () => {
            dispatch({ type: 'reading failed', sentence: READ.noSample });
          }
        );
      },
      takeOut: (id) => {
        dispatch({ type: 'source taken out', id });
        files.forget(id);
        void context.worker.ask('forget', { source: id });
        if (state().sources.length > 0) void begin('once');
      },
      readAgain: () => void begin('as it is now'),
      cancel: reader.cancel,
    },
  };
}
