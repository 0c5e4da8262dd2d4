import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { READINESS } from '../../../text/pane/readiness';
import { PLACES } from '../../../text/pane/places';
import { Screen } from '../../parts/Screen';
import { useTextStyles } from '../../parts/useTextStyles';
import type { ReadinessView } from '../../view/readinessView';
import { OnTheSheet } from './OnTheSheet';
import { Profile } from './Profile';

/** One school's profile at a time, chosen from the alphabetical list. */
export function Profiles({ view }: { readonly view: ReadinessView }) {
  const styles = useTextStyles();
  const [name, setName] = useState(view.schools[0]?.school ?? '');
  const school = view.schools.find((each) => each.school === name) ?? view.schools[0];
  return (
    <Screen title={READINESS.title} lead={PLACES.readiness.lead}>
      {view.schools.length < 2 ? null : (
        <Field label={READINESS.school}>
          <Select
            value={school?.school ?? ''}
            onChange={(_, { value }) => {
              setName(value);
            }}
          >
            {view.schools.map(({ school: each }) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {school === undefined ? null : <Profile school={school} />}
      <OnTheSheet />
      <p className={styles.soft}>{view.purpose}</p>
    </Screen>
  );
}
