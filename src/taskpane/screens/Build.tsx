import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { BUILD, DONE_WORDS } from '../../text/pane/build';
import { COMMON } from '../../text/pane/common';
import { PLACES } from '../../text/pane/places';
import { ProgressLine } from '../parts/ProgressLine';
import { Screen } from '../parts/Screen';
import { Sentences } from '../parts/Sentences';
import { viewOf, type PaneState } from '../state/state';
import { usePaneActions, usePaneState } from '../usePane';
import { Accounts } from './build/Accounts';
import { Differences } from './build/Differences';
import { BuildSteps } from './build/BuildSteps';

const useStyles = makeStyles({
  sentence: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** What is to be seen of building, by where it stands. */
function Standing({ build }: Pick<PaneState, 'build'>) {
  const styles = useStyles();
  const { cancel, stopWork } = usePaneActions();
  switch (build.type) {
    case 'none':
      return null;
    case 'planning':
      return <ProgressLine progress={build.progress} label={BUILD.preparing} onCancel={cancel} />;
    case 'stopped':
      return <p className={styles.sentence}>{COMMON.cancelled}</p>;
    case 'planned': {
      const { planned } = build;
      return (
        <>
          <p className={styles.sentence}>{planned.sentence}</p>
          <Sentences sentences={planned.issues.map(({ sentence }) => sentence)} />
          <Differences differences={planned.differences} />
          <Accounts accounts={planned.reconciliations} />
        </>
      );
    }
    case 'removal planned':
      return (
        <>
          <p className={styles.sentence}>{build.planned.sentence}</p>
          <Sentences sentences={build.planned.issues} />
        </>
      );
    case 'working':
      return (
        <ProgressLine
          progress={build.progress}
          label={BUILD.working[build.work]}
          onCancel={build.work === 'repair' ? null : stopWork}
        />
      );
    case 'done':
      return (
        <>
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{DONE_WORDS[build.work]}</MessageBarBody>
          </MessageBar>
          {build.planned === null ? null : <Accounts accounts={build.planned.reconciliations} />}
        </>
      );
    case 'failed':
      return <Sentences sentences={[build.sentence]} />;
  }
}

/** Build: what will be added, then progress, then where each line went; and taking it away again. */
export default function Build() {
  const state = usePaneState();
  const { planBuild } = usePaneActions();
  const { build, reading, isBuilt } = state;
  const hasReading = viewOf(state) !== null && reading.type === 'read';
  const mayPlan = hasReading && build.type === 'none';
  useEffect(() => {
    if (mayPlan) planBuild();
  }, [mayPlan, planBuild]);
  return (
    <Screen
      title={BUILD.title}
      lead={PLACES.build.lead}
      footer={<BuildSteps build={build} hasReading={hasReading} isBuilt={isBuilt} />}
    >
      {hasReading || build.type !== 'none' ? <Standing build={build} /> : <p>{BUILD.nothing}</p>}
    </Screen>
  );
}
