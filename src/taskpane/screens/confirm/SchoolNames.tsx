import { Button, Select } from '@fluentui/react-components';
import { count } from '../../../text/pane/common';
import { CONFIRM, didOneSchool, didOwnSchool, oneOrTwo } from '../../../text/pane/confirm';
import { Disclosure } from '../../parts/Disclosure';
import { useTextStyles } from '../../parts/useTextStyles';
import { usePaneActions, usePaneState } from '../../usePane';
import type { AlikeSchools, SchoolsView, SchoolView } from '../../view/schoolsView';

function AskedPair({ pair: { one, other } }: { readonly pair: AlikeSchools }) {
  const styles = useTextStyles();
  const { correct } = usePaneActions();
  return (
    <div className={styles.card}>
      <span>{oneOrTwo(one.name, other.name)}</span>
      <div className={styles.row}>
        <Button
          onClick={() => {
            const spellings = [one.key, other.key] as const;
            correct({ type: 'one school', spellings }, didOneSchool(one.name, other.name));
          }}
        >
          {CONFIRM.oneSchool}
        </Button>
        <Button
          onClick={() => {
            correct({ type: 'own school', spelling: other.key }, didOwnSchool(other.name));
          }}
        >
          {CONFIRM.twoSchools}
        </Button>
      </div>
    </div>
  );
}

function SameAs(props: { readonly school: SchoolView; readonly others: readonly SchoolView[] }) {
  const { school, others } = props;
  const { correct } = usePaneActions();
  return (
    <Select
      size="small"
      aria-label={`${school.name} ${CONFIRM.sameAs}`}
      value=""
      onChange={(_, { value }) => {
        const other = others.find(({ key }) => key === value);
        if (!other) return;
        const spellings = [school.key, other.key] as const;
        correct({ type: 'one school', spellings }, didOneSchool(school.name, other.name));
      }}
    >
      <option value="">{CONFIRM.sameAs}</option>
      {others.map(({ key, name }) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </Select>
  );
}

function SchoolLine(props: {
  readonly school: SchoolView;
  readonly others: readonly SchoolView[];
}) {
  const styles = useTextStyles();
  const { correct } = usePaneActions();
  const { school, others } = props;
  return (
    <li>
      <div className={styles.row}>
        <span className={styles.name}>{school.name}</span>
        <SameAs school={school} others={others} />
      </div>
      {school.spellings.map(({ text, key }) => (
        <div key={key} className={styles.row}>
          <span className={styles.soft}>
            {CONFIRM.alsoWritten} “{text}”
          </span>
          <Button
            size="small"
            appearance="subtle"
            aria-label={`“${text}” ${CONFIRM.ownSchool}`}
            onClick={() => {
              correct({ type: 'own school', spelling: key }, didOwnSchool(text));
            }}
          >
            {CONFIRM.ownSchool}
          </Button>
        </div>
      ))}
    </li>
  );
}

/** The schools' names: pairs that may be one are asked about, the rest can be joined or parted. */
export function SchoolNames({ schools: { schools, alike } }: { readonly schools: SchoolsView }) {
  const styles = useTextStyles();
  const { apart } = usePaneState().corrections.now;
  const asked = alike.filter(
    ({ one, other }) => ![one, other].some(({ key }) => apart.includes(key))
  );
  if (schools.length === 0) return null;
  return (
    <section className={styles.part} aria-label={CONFIRM.schools}>
      <h2 className={styles.title}>{CONFIRM.schools}</h2>
      {asked.map((pair) => (
        <AskedPair key={`${pair.one.key}-${pair.other.key}`} pair={pair} />
      ))}
      <Disclosure label={count(schools.length, 'school')}>
        <ul className={styles.list}>
          {schools.map((school) => (
            <SchoolLine
              key={school.key}
              school={school}
              others={schools.filter((other) => other !== school)}
            />
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
