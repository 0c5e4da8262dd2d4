import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { LEAD, type LEAD_QUESTIONS } from '../../../text/pane/lead';
import { useTextStyles } from '../../parts/useTextStyles';
import { usePaneActions } from '../../usePane';
import type { OwnRow } from '../../view/ownView';

/** One question for a school's lead, with what stands in the box now; answering writes and goes on. */
export function LeadQuestion(props: {
  readonly row: OwnRow;
  readonly asked: (typeof LEAD_QUESTIONS)[number];
  readonly isFirst: boolean;
  readonly onStep: (step: number) => void;
}) {
  const styles = useTextStyles();
  const { row, asked, isFirst, onStep } = props;
  const stands = row.cells[asked.heading] ?? '';
  const [words, setWords] = useState(stands);
  const { write } = usePaneActions();
  const save = (): void => {
    if (words.trim() !== stands)
      write({ table: 'how', id: row.id, heading: asked.heading }, words.trim());
    onStep(1);
  };
  return (
    <section className={styles.part}>
      <p className={styles.soft}>
        {row.cells['School'] ?? ''} · {row.cells['What we will do'] ?? LEAD.emptyName}
      </p>
      <Field
        label={{ children: asked.question, size: 'large', weight: 'semibold' }}
        hint={`${asked.hint} ${LEAD.mayStay}`}
      >
        <Textarea
          value={words}
          rows={5}
          resize="vertical"
          onChange={(_, { value }) => {
            setWords(value);
          }}
        />
      </Field>
      <div className={styles.row}>
        <Button appearance="primary" onClick={save}>
          {LEAD.save}
        </Button>
        <Button
          onClick={() => {
            onStep(1);
          }}
        >
          {LEAD.skip}
        </Button>
        {isFirst ? null : (
          <Button
            appearance="subtle"
            onClick={() => {
              onStep(-1);
            }}
          >
            {LEAD.before}
          </Button>
        )}
      </div>
    </section>
  );
}
