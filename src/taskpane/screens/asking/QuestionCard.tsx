import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { ASKING, questionPlace } from '../../../text/pane/asking';
import { GoToCell } from '../../parts/GoToCell';
import { useTextStyles } from '../../parts/useTextStyles';
import { usePaneActions } from '../../usePane';
import { QUESTION_HEADINGS, type QuestionView } from '../../view/questionsView';

/** Where a person writes what they would say; it goes into the sheet's own cell. */
function Answer({ question }: { readonly question: QuestionView }) {
  const [words, setWords] = useState(question.answer);
  const [stood, setStood] = useState(question.answer);
  const { write } = usePaneActions();
  if (stood !== question.answer) {
    setStood(question.answer);
    setWords(question.answer);
  }
  return (
    <>
      <Field label={ASKING.answer} hint={ASKING.hint}>
        <Textarea
          value={words}
          rows={4}
          resize="vertical"
          onChange={(_, { value }) => {
            setWords(value);
          }}
        />
      </Field>
      <div>
        <Button
          disabled={words === question.answer}
          onClick={() => {
            const { answer: heading } = QUESTION_HEADINGS;
            write({ table: 'worth-asking', id: question.id, heading }, words.trim());
          }}
        >
          {ASKING.save}
        </Button>
      </div>
    </>
  );
}

/** One question: for whom, the words that it is about, the question, and room to answer. */
export function QuestionCard(props: { readonly question: QuestionView; readonly nth: number }) {
  const styles = useTextStyles();
  const { question, nth } = props;
  return (
    <article className={styles.card} aria-label={questionPlace(nth)}>
      <p className={styles.soft}>{question.school}</p>
      {question.quoted === '' ? null : (
        <blockquote className={styles.quote}>{question.quoted}</blockquote>
      )}
      <h2 className={styles.title}>{question.question}</h2>
      {question.where === '' ? null : (
        <div className={styles.row}>
          <span className={styles.soft}>{question.where}</span>
          <GoToCell cell={question.cell} />
        </div>
      )}
      <Answer question={question} />
    </article>
  );
}
