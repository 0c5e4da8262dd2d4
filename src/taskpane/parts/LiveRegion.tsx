import { makeStyles } from '@fluentui/react-components';
import { usePaneState } from '../usePane';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Says to screen readers what happened; each sentence is a new element, so that it is said again. */
export function LiveRegion() {
  const styles = useStyles();
  const { said } = usePaneState();
  return (
    <div role="status" aria-live="polite" className={styles.unseen}>
      <span key={said.nth}>{said.words}</span>
    </div>
  );
}
