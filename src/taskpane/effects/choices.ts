import { SETTING_KEYS } from '../../operations/ports';
import { restoreCorrections, storeCorrections } from '../../reading/corrections/storedCorrections';
import type { EffectContext } from './context';

/** What happens around a person's choices: they are stored, and what was read is read again with them. */
export function choicesEffects(
  { store, host }: EffectContext,
  readOnce: () => Promise<void>
): { readonly changed: () => void } {
  return {
    changed: () => {
      const stored = storeCorrections(store.state().corrections.now);
      // A workbook that can't keep them (read-only) is still read with them.
      host.writeSetting(SETTING_KEYS.choices, stored).catch(() => undefined);
      void readOnce();
    },
  };
}

/** Brings back what was chosen when this workbook was last read, if anything was. */
export async function loadChoices({ store, host }: EffectContext): Promise<void> {
  const stored = await host.readSetting(SETTING_KEYS.choices).catch(() => null);
  if (stored !== null && store.state().corrections.before.length === 0)
    store.dispatch({ type: 'choices found', corrections: restoreCorrections(stored) });
}
