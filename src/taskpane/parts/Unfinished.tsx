import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { BUILD } from '../../text/pane/build';
import { usePaneActions, usePaneState } from '../usePane';

/**
 * What an operation that was cut off left in the workbook, and the way to put it right. It stands on
 * every screen, since nothing else should be begun before.
 */
export function Unfinished() {
  const { unfinished, build } = usePaneState();
  const { go, repair } = usePaneActions();
  if (unfinished === null || build.type === 'working') return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{BUILD.unfinished}</MessageBarTitle>
        {unfinished}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          onClick={() => {
            repair();
            go('build');
          }}
        >
          {BUILD.repair}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
