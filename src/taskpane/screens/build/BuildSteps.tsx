import { Button } from '@fluentui/react-components';
import { BUILD } from '../../../text/pane/build';
import type { BuildState, PlannedView } from '../../state/building';
import { usePaneActions } from '../../usePane';

interface Standing {
  readonly build: BuildState;
  readonly hasReading: boolean;
  readonly isBuilt: boolean;
}

function RemoveButton() {
  const { planRemoval } = usePaneActions();
  return (
    <Button appearance="subtle" onClick={planRemoval}>
      {BUILD.remove}
    </Button>
  );
}

function WhenPlanned(props: { readonly planned: PlannedView; readonly isBuilt: boolean }) {
  const { build, go } = usePaneActions();
  const { planned, isBuilt } = props;
  if (planned.isEmpty)
    return (
      <>
        <Button
          appearance="primary"
          onClick={() => {
            go('home');
          }}
        >
          {BUILD.seeSteps}
        </Button>
        {isBuilt ? <RemoveButton /> : null}
      </>
    );
  return (
    <>
      <Button appearance="primary" disabled={planned.issues.length > 0} onClick={build}>
        {planned.isRebuild ? BUILD.buildAgain : BUILD.build}
      </Button>
      {isBuilt ? <RemoveButton /> : null}
    </>
  );
}

function WhenRemoving({ isPossible }: { readonly isPossible: boolean }) {
  const { remove, keepSheets } = usePaneActions();
  return (
    <>
      <Button appearance="primary" disabled={!isPossible} onClick={remove}>
        {BUILD.removeNow}
      </Button>
      <Button onClick={keepSheets}>{BUILD.keep}</Button>
    </>
  );
}

/** The one next thing on Build, and what stands beside it. */
export function BuildSteps({ build, hasReading, isBuilt }: Standing) {
  const { go, planBuild, keepSheets } = usePaneActions();
  switch (build.type) {
    case 'planned':
      return <WhenPlanned planned={build.planned} isBuilt={isBuilt} />;
    case 'removal planned':
      return <WhenRemoving isPossible={build.planned.issues.length === 0} />;
    case 'planning':
    case 'working':
      return null;
    case 'done':
      return build.work === 'build' ? (
        <Button
          appearance="primary"
          onClick={() => {
            go('in-their-words');
          }}
        >
          {BUILD.next}
        </Button>
      ) : (
        <Button
          appearance="primary"
          onClick={() => {
            keepSheets();
            go('home');
          }}
        >
          {BUILD.seeSteps}
        </Button>
      );
    case 'stopped':
    case 'failed':
      return (
        <Button appearance="primary" onClick={planBuild}>
          {BUILD.tryAgain}
        </Button>
      );
    case 'none':
      return hasReading ? null : (
        <>
          <Button
            appearance="primary"
            onClick={() => {
              go('read');
            }}
          >
            {BUILD.goRead}
          </Button>
          {isBuilt ? <RemoveButton /> : null}
        </>
      );
  }
}
