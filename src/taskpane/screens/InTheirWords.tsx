import { Button } from '@fluentui/react-components';
import { PLACES } from '../../text/pane/places';
import { WORDS } from '../../text/pane/inTheirWords';
import { Disclosure } from '../parts/Disclosure';
import { OwnScreen } from '../parts/OwnScreen';
import { Screen } from '../parts/Screen';
import { useTextStyles } from '../parts/useTextStyles';
import { usePaneActions } from '../usePane';
import { ownTable, type OwnView } from '../view/ownView';
import { isOpen, quotesView, type QuoteGroupView } from '../view/quotesView';
import { QuoteCard } from './words/QuoteCard';

function Groups({ groups }: { readonly groups: readonly QuoteGroupView[] }) {
  const styles = useTextStyles();
  return groups.map(({ question, quotes }) => (
    <section key={quotes[0]?.id} className={styles.part}>
      {question === '' ? null : <h2 className={styles.title}>{question}</h2>}
      {quotes.map((quote) => (
        <QuoteCard key={quote.id} quote={quote} />
      ))}
    </section>
  ));
}

function Quotes({ own }: { readonly own: OwnView }) {
  const styles = useTextStyles();
  const { go } = usePaneActions();
  const table = ownTable(own, 'in-their-words');
  const groups = table === null ? [] : quotesView(table);
  const open = groups.filter(({ quotes }) => quotes.some(isOpen));
  const decided = groups.filter(({ quotes }) => !quotes.some(isOpen));
  return (
    <Screen
      title={WORDS.title}
      lead={PLACES['in-their-words'].lead}
      footer={
        decided.length === 0 ? null : (
          <Button
            appearance="primary"
            onClick={() => {
              go('build');
            }}
          >
            {WORDS.buildAgain}
          </Button>
        )
      }
    >
      {groups.length === 0 ? <p className={styles.line}>{WORDS.none}</p> : null}
      {groups.length > 0 && open.length === 0 ? <p className={styles.line}>{WORDS.done}</p> : null}
      <Groups groups={open} />
      {decided.length === 0 ? null : (
        <Disclosure label={WORDS.rest}>
          <Groups groups={decided} />
        </Disclosure>
      )}
    </Screen>
  );
}

/** In their words: what schools have already written about pupils, to use or not. */
export default function InTheirWords() {
  return <OwnScreen place="in-their-words">{(own) => <Quotes own={own} />}</OwnScreen>;
}
