import { SETTING_KEYS } from '../../operations/ports';
import { currentRoute, goTo } from '../route';
import { findUnfinished } from './building';
import { loadChoices } from './choices';
import type { EffectContext } from './context';

/**
 * Once the first screen is there: what was chosen here before, whether the workbook is built in, and
 * whether anything was cut off. A workbook that is built in opens on the list of steps.
 */
export async function afterFirstScreen(context: EffectContext): Promise<void> {
  const { store, host } = context;
  await loadChoices(context);
  const built = await host.readSetting(SETTING_KEYS.sheets).catch(() => null);
  if (built !== null) {
    store.dispatch({ type: 'own sheets found' });
    const untouched = currentRoute() === 'read' && store.state().sources.length === 0;
    if (untouched) goTo('home');
  }
  await findUnfinished(context);
}
