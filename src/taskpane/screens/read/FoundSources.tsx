import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { foundWords, READ } from '../../../text/pane/read';
import { PLACES } from '../../../text/pane/places';
import { DropArea } from '../../parts/DropArea';
import { ProgressLine } from '../../parts/ProgressLine';
import { Screen } from '../../parts/Screen';
import { tablesOf } from '../../state/columns';
import { viewOf, WORKBOOK_SOURCE } from '../../state/state';
import { usePaneActions, usePaneState } from '../../usePane';
import type { ReadingView } from '../../view/readingView';
import { FoundBooks } from './FoundBooks';
import { SourceList } from './SourceList';

const useStyles = makeStyles({
  sum: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** Go on, or read this workbook (again). */
function NextStep({ tables }: { readonly tables: number }) {
  const { reading, sources } = usePaneState();
  const { go, readAgain, readWorkbook } = usePaneActions();
  const isRunning = reading.type === 'running';
  const hasWorkbook = sources.some(({ id }) => id === WORKBOOK_SOURCE);
  return (
    <>
      <Button
        appearance="primary"
        disabled={isRunning || tables === 0}
        onClick={() => {
          go('confirm');
        }}
      >
        {READ.next}
      </Button>
      <Button disabled={isRunning} onClick={hasWorkbook ? readAgain : readWorkbook}>
        {hasWorkbook ? READ.readAgain : READ.readThis}
      </Button>
    </>
  );
}

function Found({ view }: { readonly view: ReadingView }) {
  const styles = useStyles();
  const tables = tablesOf(view).filter(({ used }) => used);
  const found = {
    tables: tables.length,
    records: tables.reduce((sum, { records }) => sum + records, 0),
    schools: view.schools.schools.length,
  };
  return <p className={styles.sum}>{tables.length === 0 ? READ.noTables : foundWords(found)}</p>;
}

/** Read, once something is being read: each source, what was found in it, and more to add. */
export function FoundSources() {
  const state = usePaneState();
  const { addFiles, cancel } = usePaneActions();
  const { reading, sources } = state;
  const view = viewOf(state);
  return (
    <Screen
      title={READ.title}
      lead={PLACES.read.lead}
      footer={<NextStep tables={tablesOf(view).length} />}
    >
      {reading.type === 'failed' ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{reading.sentence}</MessageBarBody>
        </MessageBar>
      ) : null}
      <SourceList sources={sources} />
      {reading.type === 'running' ? (
        <ProgressLine
          progress={reading.progress}
          label={reading.progress?.what ?? READ.reading}
          onCancel={cancel}
        />
      ) : null}
      {view !== null && reading.type !== 'running' ? <Found view={view} /> : null}
      {view === null ? null : <FoundBooks books={view.books} />}
      <DropArea title={READ.addFiles} hint={READ.dropHint} onFiles={addFiles} />
    </Screen>
  );
}
