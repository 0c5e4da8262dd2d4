import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { COMMON, progressWords } from '../../text/pane/common';
import type { Progress } from '../worker/messages';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  words: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** Long work in words and as a bar, with a way to stop it. */
export function ProgressLine(props: {
  readonly progress: Progress | null;
  readonly label: string;
  readonly onCancel: (() => void) | null;
}) {
  const styles = useStyles();
  const { progress, label, onCancel } = props;
  const words = progress === null ? label : progressWords(label, progress.done, progress.of);
  const isCounted = progress !== null && progress.of > 0;
  return (
    <div className={styles.place}>
      <div className={styles.words}>
        <span>{words}</span>
        {onCancel === null ? null : (
          <Button size="small" onClick={onCancel}>
            {COMMON.cancel}
          </Button>
        )}
      </div>
      <ProgressBar
        aria-label={label}
        {...(isCounted ? { value: progress.done, max: progress.of } : {})}
      />
    </div>
  );
}
