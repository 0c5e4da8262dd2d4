import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { BUILD } from '../../../text/pane/build';
import { usePaneActions, usePaneState } from '../../usePane';

/** What an operation that was cut off left in the workbook, and the way to put it right. */
export function Unfinished() {
  const { unfinished, build } = usePaneState();
  const { repair } = usePaneActions();
  if (unfinished === null || build.type === 'working') return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{BUILD.unfinished}</MessageBarTitle>
        {unfinished}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={repair}>{BUILD.repair}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
