import { makeStyles, Spinner } from '@fluentui/react-components';
import { COMMON } from '../../text/pane/common';

const useStyles = makeStyles({ place: { padding: '48px 20px' } });

/** Stands in for a screen whose part is still on its way. */
export function Waiting() {
  const styles = useStyles();
  return (
    <div className={styles.place}>
      <Spinner size="small" label={COMMON.working} />
    </div>
  );
}
