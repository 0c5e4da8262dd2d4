import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { COMMON } from '../../text/pane/common';
import type { CellPlace } from '../view/questionsView';
import { usePaneActions } from '../usePane';

const useStyles = makeStyles({
  link: { alignSelf: 'flex-start', flexShrink: 0, fontSize: tokens.fontSizeBase200 },
});

/** The way to a cell of the open workbook; nothing where there is none. */
export function GoToCell({ cell }: { readonly cell: CellPlace | null }) {
  const styles = useStyles();
  const { goToCell } = usePaneActions();
  if (cell === null) return null;
  return (
    <Link
      as="button"
      className={styles.link}
      onClick={() => {
        goToCell(cell);
      }}
    >
      {COMMON.goToCell}
    </Link>
  );
}
