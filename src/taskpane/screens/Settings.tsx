import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { PLACES } from '../../text/pane/places';
import { SETTINGS } from '../../text/pane/settings';
import { Screen } from '../parts/Screen';
import { useTextStyles } from '../parts/useTextStyles';
import type { ThemeChoice } from '../state/state';
import { usePaneActions, usePaneState } from '../usePane';
import { NO_CORRECTIONS } from '../../reading/corrections/corrections';
import { storeCorrections } from '../../reading/corrections/storedCorrections';

const isTheme = (value: string): value is ThemeChoice => value in SETTINGS.themes;

function Look() {
  const styles = useTextStyles();
  const { theme } = usePaneState();
  const { chooseTheme } = usePaneActions();
  return (
    <section className={styles.part}>
      <h2 className={styles.title} id="look">
        {SETTINGS.look}
      </h2>
      <RadioGroup
        aria-labelledby="look"
        value={theme}
        onChange={(_, { value }) => {
          if (isTheme(value)) chooseTheme(value);
        }}
      >
        {Object.entries(SETTINGS.themes).map(([value, label]) => (
          <Radio key={value} value={value} label={label} />
        ))}
      </RadioGroup>
    </section>
  );
}

/** How the pane looks, what it remembers, and where the workbook's own settings are. */
export default function Settings() {
  const styles = useTextStyles();
  const { corrections } = usePaneState();
  const { forgetChoices } = usePaneActions();
  const hasChoices = storeCorrections(corrections.now) !== storeCorrections(NO_CORRECTIONS);
  return (
    <Screen title={SETTINGS.title} lead={PLACES.settings.lead}>
      <Look />
      <section className={styles.part}>
        <h2 className={styles.title}>{SETTINGS.remembered}</h2>
        <p className={styles.line}>{SETTINGS.rememberedLine}</p>
        {hasChoices ? (
          <div>
            <Button onClick={forgetChoices}>{SETTINGS.forget}</Button>
          </div>
        ) : (
          <p className={styles.line}>{SETTINGS.nothingToForget}</p>
        )}
      </section>
      <section className={styles.part}>
        <h2 className={styles.title}>{SETTINGS.sheetSettings}</h2>
        <p className={styles.line}>{SETTINGS.sheetSettingsLine}</p>
      </section>
    </Screen>
  );
}
