import { restoreCorrections, storeCorrections } from '../../reading/corrections/storedCorrections';
import type { EffectContext } from './actions';

/** What happens around a person's choices: they are stored, and what was read is read again with them. */
export function choicesEffects(
  { store, host }: EffectContext,
  readOnce: () => Promise<void>
): { readonly changed: () => void } {
  return {
    changed: () => {
      const stored = storeCorrections(store.state().corrections.now);
      // A workbook that can't keep them (read-only) is still read with them.
      host.saveChoices(stored).catch(() => undefined);
      void readOnce();
    },
  };
}

/** Brings back what was chosen when this workbook was last read, if anything was. */
export async function loadChoices({ store, host }: EffectContext): Promise<void> {
  const stored = await host.loadChoices().catch(() => '');
  if (stored !== '' && store.state().corrections.before.length === 0)
    store.dispatch({ type: 'choices found', corrections: restoreCorrections(stored) });
}
