import { COMMON } from '../../text/pane/common';
import { HANDOUTS } from '../../text/pane/handouts';
import { saved } from '../../text/pane/schools';
import type { HandoutKind, HandoutState } from '../state/handoutKinds';
import { WORKBOOK_SOURCE } from '../state/state';
import type { MadeHandout } from '../worker/messages';
import type { EffectContext, PaneActions } from './context';
import { sentenceOf } from './failure';
import { saveFile } from './saveFile';
import type { TrustReader } from './trustReading';

/** Making the files that are handed on, and handing them out. */
export function handoutEffects(
  { store: { dispatch }, host, worker, details }: EffectContext,
  reader: TrustReader
): Pick<PaneActions, 'makeHandout' | 'takeHandout'> {
  const made = new Map<HandoutKind, Extract<MadeHandout, { ok: true }>>();
  const cameOn = (kind: HandoutKind, handout: HandoutState): void => {
    dispatch({ type: 'handout came on', kind, handout });
  };
  const make = async (kind: HandoutKind): Promise<void> => {
    if (kind === 'share') await reader.bringWorkbook();
    const ask = { kind, source: WORKBOOK_SOURCE, details: details() };
    const answer = await worker.ask('makeHandout', ask);
    if (!answer.ok) {
      cameOn(kind, { type: 'failed', sentence: answer.sentence });
      return;
    }
    made.set(kind, answer);
    const { fileName, staysHome } = answer;
    cameOn(kind, { type: 'made', fileName, staysHome });
  };
  return {
    makeHandout: (kind) => {
      cameOn(kind, { type: 'making' });
      make(kind).catch((error: unknown) => {
        cameOn(kind, { type: 'failed', sentence: sentenceOf(error, HANDOUTS.notMade) });
      });
    },
    takeHandout: (kind) => {
      const file = made.get(kind);
      if (!file) return;
      if (host.savesFiles) {
        saveFile(file.fileName, file.bytes);
        dispatch({ type: 'said', words: saved(file.fileName) });
        return;
      }
      host.openNew(new Uint8Array(file.bytes)).catch((error: unknown) => {
        dispatch({ type: 'said', words: sentenceOf(error, COMMON.notNow) });
      });
    },
  };
}
