import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { LEAD, LEAD_QUESTIONS } from '../../../text/pane/lead';
import { PLACES } from '../../../text/pane/places';
import { Screen } from '../../parts/Screen';
import { useTextStyles } from '../../parts/useTextStyles';
import { ownTable, type OwnRow, type OwnView } from '../../view/ownView';
import { LeadQuestion } from './LeadQuestion';

const nameOf = ({ cells }: OwnRow): string => cells['What we will do'] ?? LEAD.emptyName;

interface Place {
  readonly school: string;
  readonly id: string;
  /** Which question, counted from 0; one past the last when all were asked. */
  readonly at: number;
}

function SchoolSelect(props: {
  readonly schools: readonly string[];
  readonly school: string;
  readonly onChoose: (school: string) => void;
}) {
  return (
    <Field label={LEAD.which}>
      <Select
        value={props.school}
        onChange={(_, { value }) => {
          props.onChoose(value);
        }}
      >
        <option value="">{LEAD.choose}</option>
        {props.schools.map((school) => (
          <option key={school} value={school}>
            {school}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Strands(props: {
  readonly rows: readonly OwnRow[];
  readonly onChoose: (id: string) => void;
}) {
  const styles = useTextStyles();
  if (props.rows.length === 0) return <p className={styles.line}>{LEAD.noStrand}</p>;
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{LEAD.strand}</h2>
      {props.rows.map((row) => (
        <Button
          key={row.id}
          onClick={() => {
            props.onChoose(row.id);
          }}
        >
          {nameOf(row)}
        </Button>
      ))}
    </section>
  );
}

/** Which school, which piece of work, then one question after the other. */
export function SchoolHow({ own }: { readonly own: OwnView }) {
  const styles = useTextStyles();
  const [place, setPlace] = useState<Place>({ school: '', id: '', at: 0 });
  const rows = (ownTable(own, 'how')?.rows ?? []).filter(({ id }) => id !== '');
  const schools = [...new Set(rows.flatMap(({ cells }) => cells['School'] ?? []))].sort((a, b) =>
    a.localeCompare(b, 'en-GB')
  );
  const row = rows.find(({ id }) => id === place.id);
  const question = LEAD_QUESTIONS[place.at];
  const goOn = (step: number): void => {
    setPlace({ ...place, at: place.at + step });
  };
  return (
    <Screen title={LEAD.title} lead={PLACES['i-lead-a-school'].lead}>
      {row === undefined ? (
        <>
          <SchoolSelect
            schools={schools}
            school={place.school}
            onChoose={(school) => {
              setPlace({ school, id: '', at: 0 });
            }}
          />
          {place.school === '' ? null : (
            <Strands
              rows={rows.filter(({ cells }) => cells['School'] === place.school)}
              onChoose={(id) => {
                setPlace({ ...place, id, at: 0 });
              }}
            />
          )}
        </>
      ) : question === undefined ? (
        <>
          <p className={styles.large}>{LEAD.done}</p>
          <div>
            <Button
              appearance="primary"
              onClick={() => {
                setPlace({ ...place, id: '', at: 0 });
              }}
            >
              {LEAD.again}
            </Button>
          </div>
        </>
      ) : (
        <LeadQuestion
          key={question.heading}
          row={row}
          asked={question}
          isFirst={place.at === 0}
          onStep={goOn}
        />
      )}
    </Screen>
  );
}
