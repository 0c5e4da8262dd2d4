import { COMMON } from '../../text/pane/common';
import { saved, SCHOOLS } from '../../text/pane/schools';
import { WORKBOOK_SOURCE } from '../state/state';
import { WorkerFailure } from '../worker/client';
import type { MadeForms } from '../worker/messages';
import type { EffectContext, PaneActions } from './context';
import { sentenceOf } from './failure';
import { saveFile } from './saveFile';
import type { TrustReader } from './trustReading';

/** The actions of sending. */
export type SendingActions = Pick<
  PaneActions,
  'makeForms' | 'saveForm' | 'saveAllForms' | 'openForm'
>;

type Made = Extract<MadeForms, { ok: true }>;

/** Making forms in the worker, and handing them out: as files, or opened in Excel where no files can be saved. */
export function sendingEffects(context: EffectContext, reader: TrustReader): SendingActions {
  const { store, host, worker, details } = context;
  const { dispatch } = store;
  let made: Made | null = null;
  const formOf = (school: string) => made?.forms.find((form) => form.school === school);

  const make = async (): Promise<void> => {
    await reader.bringWorkbook();
    const ask = { source: WORKBOOK_SOURCE, details: details() };
    const answer = await worker.ask('makeForms', ask, {
      progress: (progress) => {
        dispatch({ type: 'making forms came on', progress });
      },
    });
    if (!answer.ok) {
      dispatch({ type: 'making forms failed', sentence: answer.sentence });
      return;
    }
    made = answer;
    const forms = answer.forms.map(({ school, fileName }) => ({ school, fileName }));
    dispatch({ type: 'forms made', forms, remarks: answer.remarks });
  };

  return {
    makeForms: () => {
      dispatch({ type: 'making forms began' });
      make().catch((error: unknown) => {
        const stopped = error instanceof WorkerFailure && error.reason === 'cancelled';
        if (!stopped)
          dispatch({ type: 'making forms failed', sentence: sentenceOf(error, SCHOOLS.notMade) });
      });
    },
    saveForm: (school) => {
      const form = formOf(school);
      if (!form) return;
      saveFile(form.fileName, form.bytes);
      dispatch({ type: 'said', words: saved(form.fileName) });
    },
    saveAllForms: () => {
      if (made === null) return;
      saveFile(made.archive.fileName, made.archive.bytes);
      dispatch({ type: 'said', words: saved(made.archive.fileName) });
    },
    openForm: (school) => {
      const form = formOf(school);
      if (!form) return;
      host.openNew(new Uint8Array(form.bytes)).catch((error: unknown) => {
        dispatch({ type: 'said', words: sentenceOf(error, COMMON.notNow) });
      });
    },
  };
}
