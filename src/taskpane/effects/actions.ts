import { SETTINGS } from '../../text/pane/settings';
import { goTo } from '../route';
import { buildEffects } from './building';
import { choicesEffects } from './choices';
import { collectingEffects } from './collecting';
import type { EffectContext, PaneActions } from './context';
import { functionHelpEffects } from './functionHelp';
import { handoutEffects } from './handouts';
import { ownEffects } from './ownSheets';
import { readingEffects } from './reading';
import { readinessSheetEffects } from './readinessSheet';
import { sendingEffects } from './sending';

/** The pane's actions over a store, a host and a worker. */
export function paneActions(context: EffectContext): PaneActions {
  const { dispatch } = context.store;
  const reading = readingEffects(context);
  const choices = choicesEffects(context, () => reading.reader.read('once'));
  return {
    go: goTo,
    ...reading.actions,
    ...buildEffects(context, reading.reader),
    ...ownEffects(context, reading.reader),
    ...readinessSheetEffects(context, reading.reader),
    ...functionHelpEffects(context),
    ...handoutEffects(context, reading.reader),
    ...sendingEffects(context, reading.reader),
    ...collectingEffects(context, reading.reader),
    correct: (action, did) => {
      dispatch({ type: 'corrected', action, did });
      choices.changed();
    },
    undo: () => {
      dispatch({ type: 'undone' });
      choices.changed();
    },
    forgetChoices: () => {
      dispatch({ type: 'choices forgotten', did: SETTINGS.forgot });
      choices.changed();
    },
    chooseTheme: (theme) => {
      dispatch({ type: 'theme chosen', theme });
    },
  };
}
