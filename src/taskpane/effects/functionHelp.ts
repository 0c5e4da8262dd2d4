import { helpIn } from '../view/functionHelp';
import type { EffectContext, PaneActions } from './context';

/** Where the functions' help lies beside the pane. */
const HELP_ADDRESS = 'help/help.json';

/** Fetches what the help pages say, once. */
export function functionHelpEffects({
  store: { dispatch, state },
}: Pick<EffectContext, 'store'>): Pick<PaneActions, 'showFunctions'> {
  const fetched = async (): Promise<void> => {
    const answer = await fetch(HELP_ADDRESS);
    const functions = answer.ok ? helpIn(await answer.json()) : null;
    dispatch({
      type: 'function help came',
      help: functions === null ? { type: 'failed' } : { type: 'read', functions },
    });
  };
  return {
    showFunctions: () => {
      if (state().functionHelp.type === 'read') return;
      fetched().catch(() => {
        dispatch({ type: 'function help came', help: { type: 'failed' } });
      });
    },
  };
}
