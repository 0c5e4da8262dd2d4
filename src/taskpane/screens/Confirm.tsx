import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CONFIRM, confirmLead, didLookRight } from '../../text/pane/confirm';
import { Screen } from '../parts/Screen';
import { choicesThatLookRight } from '../state/looksRight';
import { columnsOf, countQuestions, tablesOf, unsureTables } from '../state/columns';
import { viewOf } from '../state/state';
import { usePaneActions, usePaneState } from '../usePane';
import { RestTables } from './confirm/RestTables';
import { SchoolNames } from './confirm/SchoolNames';
import { UndoBar } from './confirm/UndoBar';
import { UnsureTable } from './confirm/UnsureTable';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

function NothingRead() {
  const { readWorkbook, go } = usePaneActions();
  return (
    <Screen
      title={CONFIRM.title}
      footer={
        <Button
          appearance="primary"
          onClick={() => {
            go('read');
            readWorkbook();
          }}
        >
          {CONFIRM.goRead}
        </Button>
      }
    >
      <p>{CONFIRM.nothing}</p>
    </Screen>
  );
}

/**
 * The one thing to do next: say yes to what is left, or go on. While the sheets are read again nobody
 * knows yet which of the two it will be, so it waits: a press never lands on the other.
 */
function NextStep() {
  const state = usePaneState();
  const { correct, go } = usePaneActions();
  const { unsure } = columnsOf(viewOf(state), state.corrections.now);
  const isWaiting = state.reading.type === 'running';
  const goOn = (): void => {
    go('build');
  };
  if (unsure.length === 0)
    return (
      <Button appearance="primary" disabledFocusable={isWaiting} onClick={goOn}>
        {CONFIRM.next}
      </Button>
    );
  return (
    <Button
      appearance="primary"
      disabledFocusable={isWaiting}
      title={CONFIRM.looksRightHint}
      onClick={() => {
        correct(
          { type: 'columns are', choices: choicesThatLookRight(unsure) },
          didLookRight(unsure.length)
        );
      }}
    >
      {CONFIRM.looksRight}
    </Button>
  );
}

/** Confirm: what is unsure first, each with a picture; then everything else; then schools' names. */
export default function Confirm() {
  const styles = useStyles();
  const state = usePaneState();
  const view = viewOf(state);
  const { now } = state.corrections;
  if (view === null) return <NothingRead />;
  const { unsure, sure, chosen } = columnsOf(view, now);
  const tables = tablesOf(view);
  const toLookAt = unsureTables(unsure);
  const counts = { unsure: countQuestions(toLookAt), sure: sure.length, chosen: chosen.length };
  return (
    <Screen title={CONFIRM.title} lead={confirmLead(counts)} footer={<NextStep />}>
      <UndoBar />
      {toLookAt.length === 0 ? null : (
        <section className={styles.part} aria-label={CONFIRM.toLookAt}>
          <h2 className={styles.title}>{CONFIRM.toLookAt}</h2>
          {toLookAt.map((each, at) => (
            <UnsureTable key={each.table.id} unsure={each} startsOpen={at === 0} />
          ))}
        </section>
      )}
      <SchoolNames schools={view.schools} />
      <RestTables tables={tables} />
    </Screen>
  );
}
