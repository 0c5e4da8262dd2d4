import { COMMON } from '../../text/pane/common';
import { columnOf, ownTable } from '../view/ownView';
import type { EffectContext, OwnBox, PaneActions } from './context';
import { sentenceOf } from './failure';
import { askHows, refreshRows } from './ownRows';
import { watchOwn } from './watchOwn';
import type { TrustReader } from './trustReading';

/** The actions on what was built. */
export type OwnActions = Pick<PaneActions, 'showOwn' | 'write' | 'goToCell' | 'scoreReadiness'>;

async function writeBox(context: EffectContext, box: OwnBox, words: string): Promise<void> {
  const known = ownTable(context.store.state().own, box.table);
  if (known === null) return;
  await refreshRows(context, known);
  const table = ownTable(context.store.state().own, box.table) ?? known;
  const row = table.rows.find(({ id }) => id === box.id)?.row;
  const column = columnOf(table, box.heading);
  if (row === undefined || column === null) throw new Error('the row is gone');
  await context.host.writeCell({ sheet: table.sheet, row, column }, words === '' ? null : words);
  await refreshRows(context, table);
  if (box.table === 'how') await askHows(context);
}

/** What people see and do with the sheets that were built. */
export function ownEffects(context: EffectContext, reader: TrustReader): OwnActions {
  const { store, host, worker, details } = context;
  const { dispatch } = store;
  const say = (instead: string) => (error: unknown) => {
    dispatch({ type: 'said', words: sentenceOf(error, instead) });
  };
  let isBringing = false;
  watchOwn(context);

  return {
    showOwn: () => {
      if (isBringing || store.state().own !== null) return;
      isBringing = true;
      reader
        .bringOwn()
        .catch(say(COMMON.notNow))
        .finally(() => {
          isBringing = false;
        });
    },
    write: (box, words) => {
      writeBox(context, box, words).then(() => {
        dispatch({ type: 'said', words: COMMON.written });
      }, say(COMMON.rowGone));
    },
    goToCell: (place) => {
      host.select(place).catch(say(COMMON.notNow));
    },
    scoreReadiness: () => {
      const { sources, corrections } = store.state();
      dispatch({ type: 'readiness read', readiness: { type: 'scoring' } });
      reader
        .bringMissing()
        .then(() =>
          worker.ask('readiness', {
            sources: sources.map(({ id }) => id),
            corrections: corrections.now,
            details: details(),
          })
        )
        .then(
          (view) => {
            const readiness =
              view === null
                ? ({ type: 'no survey' } as const)
                : ({ type: 'scored', view } as const);
            dispatch({ type: 'readiness read', readiness });
          },
          () => {
            dispatch({ type: 'readiness read', readiness: { type: 'none' } });
          }
        );
    },
  };
}
