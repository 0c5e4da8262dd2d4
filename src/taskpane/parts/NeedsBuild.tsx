import { Button } from '@fluentui/react-components';
import { COMMON } from '../../text/pane/common';
import { Screen } from './Screen';
import { usePaneActions } from '../usePane';

/** Stands at a place that needs the built sheets while there are none. */
export function NeedsBuild({ title, lead }: { readonly title: string; readonly lead: string }) {
  const { go } = usePaneActions();
  return (
    <Screen
      title={title}
      lead={lead}
      footer={
        <Button
          appearance="primary"
          onClick={() => {
            go('build');
          }}
        >
          {COMMON.goBuild}
        </Button>
      }
    >
      <p>{COMMON.notBuilt}</p>
    </Screen>
  );
}
