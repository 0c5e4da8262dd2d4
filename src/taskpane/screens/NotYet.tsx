import { Button } from '@fluentui/react-components';
import { NOT_YET } from '../../text/pane/places';
import { Screen } from '../parts/Screen';
import { usePaneActions } from '../usePane';

/** A place that this version doesn't have yet: says so, and the way on. */
export default function NotYet() {
  const { go } = usePaneActions();
  return (
    <Screen
      title={NOT_YET.title}
      footer={
        <Button
          appearance="primary"
          onClick={() => {
            go('home');
          }}
        >
          {NOT_YET.goOn}
        </Button>
      }
    >
      <p>{NOT_YET.line}</p>
    </Screen>
  );
}
