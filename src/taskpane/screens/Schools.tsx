import { PLACES } from '../../text/pane/places';
import { SCHOOLS } from '../../text/pane/schools';
import { OwnScreen } from '../parts/OwnScreen';
import { Screen } from '../parts/Screen';
import { usePaneState } from '../usePane';
import { CollectForms } from './schools/CollectForms';
import { CollectSteps } from './schools/CollectSteps';
import { SendForms } from './schools/SendForms';

/** Schools: a form for each, and what comes back. */
export default function Schools() {
  const { collecting } = usePaneState();
  const { type } = collecting.step;
  const hasStep = type === 'planned' || type === 'done' || type === 'failed';
  return (
    <OwnScreen place="schools">
      {() => (
        <Screen
          title={SCHOOLS.title}
          lead={PLACES.schools.lead}
          footer={hasStep ? <CollectSteps step={collecting.step} /> : null}
        >
          <SendForms />
          <CollectForms />
        </Screen>
      )}
    </OwnScreen>
  );
}
