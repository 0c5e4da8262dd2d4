import { Button } from '@fluentui/react-components';
import { PLACES } from '../../text/pane/places';
import { HELP } from '../../text/pane/help';
import { Screen } from '../parts/Screen';
import { useTextStyles } from '../parts/useTextStyles';
import { STEP_ROUTES } from '../state/steps';
import { usePaneActions } from '../usePane';

/** What each step does, what can be typed in cells, and what happens to data. */
export default function Help() {
  const styles = useTextStyles();
  const { go } = usePaneActions();
  return (
    <Screen title={HELP.title} lead={PLACES.help.lead}>
      <section className={styles.part}>
        <h2 className={styles.title}>{HELP.steps}</h2>
        <dl className={styles.terms}>
          {STEP_ROUTES.map((route) => (
            <div key={route}>
              <dt className={styles.strong}>{PLACES[route].title}</dt>
              <dd className={styles.line}>{PLACES[route].lead}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className={styles.part}>
        <h2 className={styles.title}>{PLACES.functions.title}</h2>
        <p className={styles.line}>{HELP.functions}</p>
        <div>
          <Button
            onClick={() => {
              go('functions');
            }}
          >
            {HELP.goFunctions}
          </Button>
        </div>
      </section>
      <section className={styles.part}>
        <h2 className={styles.title}>{HELP.data}</h2>
        {HELP.dataLines.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      </section>
    </Screen>
  );
}
