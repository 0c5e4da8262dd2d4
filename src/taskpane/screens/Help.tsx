import { makeStyles, tokens } from '@fluentui/react-components';
import { PLACES } from '../../text/pane/places';
import { HELP } from '../../text/pane/settings';
import { Screen } from '../parts/Screen';
import { stepsOf } from '../state/steps';
import { usePaneState } from '../usePane';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, display: 'grid', gap: tokens.spacingVerticalS },
  term: { fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
});

/** What each step does, and what happens to data. */
export default function Help() {
  const styles = useStyles();
  const state = usePaneState();
  return (
    <Screen title={HELP.title} lead={PLACES.help.lead}>
      <section className={styles.part}>
        <h2 className={styles.title}>{HELP.steps}</h2>
        <dl className={styles.list}>
          {stepsOf(state).map(({ route }) => (
            <div key={route}>
              <dt className={styles.term}>{PLACES[route].title}</dt>
              <dd className={styles.line}>{PLACES[route].lead}</dd>
            </div>
          ))}
        </dl>
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
