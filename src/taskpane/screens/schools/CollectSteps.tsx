import { Button } from '@fluentui/react-components';
import { SCHOOLS } from '../../../text/pane/schools';
import type { CollectStep } from '../../state/schools';
import { usePaneActions, usePaneState } from '../../usePane';
import { ownTable } from '../../view/ownView';

function SeeHow() {
  const { own } = usePaneState();
  const { goToCell } = usePaneActions();
  const how = ownTable(own, 'how');
  if (how === null) return null;
  const { sheet, block } = how;
  return (
    <Button
      onClick={() => {
        goToCell({ sheet, row: block.top, column: block.left });
      }}
    >
      {SCHOOLS.seeHow}
    </Button>
  );
}

/** The one next thing while forms are collected. */
export function CollectSteps({ step }: { readonly step: CollectStep }) {
  const { bringIn, collectAnew, lookAgain } = usePaneActions();
  switch (step.type) {
    case 'planned':
      return (
        <Button
          appearance="primary"
          disabled={step.view.isEmpty || step.view.issues.length > 0}
          onClick={bringIn}
        >
          {SCHOOLS.bringIn}
        </Button>
      );
    case 'done':
      return (
        <>
          <Button appearance="primary" onClick={collectAnew}>
            {SCHOOLS.more}
          </Button>
          <SeeHow />
        </>
      );
    case 'failed':
      return (
        <Button appearance="primary" onClick={lookAgain}>
          {SCHOOLS.tryAgain}
        </Button>
      );
    default:
      return null;
  }
}
