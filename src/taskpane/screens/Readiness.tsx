import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { READINESS } from '../../text/pane/readiness';
import { HANDOUTS } from '../../text/pane/handouts';
import { PLACES } from '../../text/pane/places';
import { Handout } from '../parts/Handout';
import { ProgressLine } from '../parts/ProgressLine';
import { Screen } from '../parts/Screen';
import { useTextStyles } from '../parts/useTextStyles';
import { viewOf } from '../state/state';
import { usePaneActions, usePaneState } from '../usePane';
import { OnTheSheet } from './readiness/OnTheSheet';
import { Profiles } from './readiness/Profiles';

function GoRead({ words }: { readonly words: string }) {
  const styles = useTextStyles();
  const { go } = usePaneActions();
  return (
    <Screen
      title={READINESS.title}
      lead={PLACES.readiness.lead}
      footer={
        <Button
          appearance="primary"
          onClick={() => {
            go('read');
          }}
        >
          {READINESS.goRead}
        </Button>
      }
    >
      <p className={styles.line}>{words}</p>
      <p className={styles.line}>{HANDOUTS.surveyLine}</p>
      <Handout kind="survey" />
      <OnTheSheet />
    </Screen>
  );
}

/** Readiness: a school's profile for a conversation; never a ranking. */
export default function Readiness() {
  const state = usePaneState();
  const { scoreReadiness } = usePaneActions();
  const { readiness, reading } = state;
  const isRead = viewOf(state) !== null && reading.type === 'read';
  const mayScore = isRead && readiness.type === 'none';
  useEffect(() => {
    if (mayScore) scoreReadiness();
  }, [mayScore, scoreReadiness]);
  if (readiness.type === 'scored') return <Profiles view={readiness.view} />;
  if (readiness.type === 'no survey') return <GoRead words={READINESS.none} />;
  if (!isRead && reading.type !== 'running') return <GoRead words={READINESS.needsReading} />;
  return (
    <Screen title={READINESS.title} lead={PLACES.readiness.lead}>
      <ProgressLine progress={null} label={READINESS.scoring} onCancel={null} />
    </Screen>
  );
}
