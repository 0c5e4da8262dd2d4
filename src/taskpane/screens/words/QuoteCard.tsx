import { Button } from '@fluentui/react-components';
import { QUOTE_CHOICES } from '../../../vocabulary/choices';
import { WORDS, wroteWords } from '../../../text/pane/inTheirWords';
import { GoToCell } from '../../parts/GoToCell';
import { useTextStyles } from '../../parts/useTextStyles';
import { usePaneActions, usePaneState } from '../../usePane';
import { cellAt } from '../../view/questionsView';
import { isOpen, QUOTE_HEADINGS, type QuoteView } from '../../view/quotesView';

const [USE, NO, LATER] = QUOTE_CHOICES;

function Choices({ quote }: { readonly quote: QuoteView }) {
  const styles = useTextStyles();
  const { write } = usePaneActions();
  const choose = (answer: string) => () => {
    write({ table: 'in-their-words', id: quote.id, heading: QUOTE_HEADINGS.answer }, answer);
  };
  if (!isOpen(quote))
    return (
      <div className={styles.row}>
        <span>
          {WORDS.chosen}: {quote.answer}
        </span>
        <Button size="small" appearance="subtle" onClick={choose(LATER)}>
          {WORDS.change}
        </Button>
      </div>
    );
  return (
    <div className={styles.row}>
      <Button onClick={choose(USE)}>{WORDS.use}</Button>
      <Button appearance="subtle" onClick={choose(NO)}>
        {WORDS.no}
      </Button>
      <Button appearance="subtle" onClick={choose(LATER)}>
        {WORDS.later}
      </Button>
    </div>
  );
}

/** Words that somebody wrote, who and where, and what to do with them. */
export function QuoteCard({ quote }: { readonly quote: QuoteView }) {
  const styles = useTextStyles();
  const { own } = usePaneState();
  return (
    <article className={styles.card}>
      <blockquote className={styles.quote}>{quote.words}</blockquote>
      <p className={styles.soft}>
        {wroteWords(quote.school, quote.heading)} · {quote.source}
      </p>
      <GoToCell cell={own === null ? null : cellAt(quote.source, own)} />
      <Choices quote={quote} />
    </article>
  );
}
