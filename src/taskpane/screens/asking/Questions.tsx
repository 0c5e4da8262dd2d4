import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ASKING } from '../../../text/pane/asking';
import { PLACES } from '../../../text/pane/places';
import { Screen } from '../../parts/Screen';
import { useTextStyles } from '../../parts/useTextStyles';
import { usePaneState } from '../../usePane';
import { ownTable, type OwnView } from '../../view/ownView';
import { questionsView } from '../../view/questionsView';
import { QuestionCard } from './QuestionCard';
import { SelectedRow } from './SelectedRow';

/** The questions one at a time; selecting a row of the sheet shows its question. */
export function Questions({ own }: { readonly own: OwnView }) {
  const styles = useTextStyles();
  const { selected } = usePaneState();
  const table = ownTable(own, 'worth-asking');
  const questions = table === null ? [] : questionsView(table, own);
  const [at, setAt] = useState(0);
  const [seen, setSeen] = useState(selected);
  if (seen !== selected) {
    setSeen(selected);
    const row = table?.rows.find((each) => each.row === selected?.row);
    const there = questions.findIndex(({ id }) => id === row?.id);
    if (selected?.sheet === table?.sheet && there !== -1) setAt(there);
  }
  const nth = Math.min(at, Math.max(0, questions.length - 1));
  const question = questions[nth];
  return (
    <Screen
      title={ASKING.title}
      lead={PLACES['worth-asking'].lead}
      footer={
        questions.length < 2 ? null : (
          <>
            <Button
              appearance="primary"
              onClick={() => {
                setAt((nth + 1) % questions.length);
              }}
            >
              {ASKING.next}
            </Button>
            <Button
              disabled={nth === 0}
              onClick={() => {
                setAt(nth - 1);
              }}
            >
              {ASKING.before}
            </Button>
          </>
        )
      }
    >
      <SelectedRow own={own} />
      {question === undefined ? (
        <p className={styles.line}>{ASKING.none}</p>
      ) : (
        <QuestionCard key={question.id} question={question} nth={nth + 1} />
      )}
    </Screen>
  );
}
