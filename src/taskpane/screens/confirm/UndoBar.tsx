import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { COMMON } from '../../../text/pane/common';
import { CONFIRM } from '../../../text/pane/confirm';
import { usePaneActions, usePaneState } from '../../usePane';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** What was done last, and the way to undo it; one step at a time. */
export function UndoBar() {
  const styles = useStyles();
  const { corrections, reading } = usePaneState();
  const { undo } = usePaneActions();
  const last = corrections.before.at(-1);
  if (!last) return null;
  return (
    <div className={styles.bar}>
      <span className={styles.words}>
        {reading.type === 'running' ? CONFIRM.readingAgain : `${last.did}.`}
      </span>
      <Button size="small" onClick={undo}>
        {COMMON.undo}
      </Button>
    </div>
  );
}
