import { Button, makeStyles } from '@fluentui/react-components';
import { COMMON } from '../../text/pane/common';
import type { CellPlace } from '../view/questionsView';
import { usePaneActions } from '../usePane';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start', flexShrink: 0 } });

/** The way to a cell of the open workbook; nothing where there is none. */
export function GoToCell({ cell }: { readonly cell: CellPlace | null }) {
  const styles = useStyles();
  const { goToCell } = usePaneActions();
  if (cell === null) return null;
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.button}
      onClick={() => {
        goToCell(cell);
      }}
    >
      {COMMON.goToCell}
    </Button>
  );
}
