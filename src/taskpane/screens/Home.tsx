import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { HOME } from '../../text/pane/home';
import { PLACES } from '../../text/pane/places';
import { Screen } from '../parts/Screen';
import { StepRow } from '../parts/StepRow';
import { stepsOf } from '../state/steps';
import { usePaneActions, usePaneState } from '../usePane';

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  beside: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The list of steps: where one stands, and what comes next. */
export default function Home() {
  const styles = useStyles();
  const state = usePaneState();
  const { go } = usePaneActions();
  return (
    <Screen title={HOME.title} lead={PLACES.home.lead} isHome>
      <ol className={styles.list}>
        {stepsOf(state).map((step) => (
          <StepRow key={step.route} step={step} />
        ))}
      </ol>
      <div className={styles.beside}>
        {state.isBuilt ? (
          <Button
            appearance="subtle"
            onClick={() => {
              go('share');
            }}
          >
            {PLACES.share.title}
          </Button>
        ) : null}
        <Button
          appearance="subtle"
          onClick={() => {
            go('settings');
          }}
        >
          {HOME.settings}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => {
            go('help');
          }}
        >
          {HOME.help}
        </Button>
      </div>
    </Screen>
  );
}
