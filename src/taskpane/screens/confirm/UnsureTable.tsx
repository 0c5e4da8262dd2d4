import { makeStyles, tokens } from '@fluentui/react-components';
import { SheetPicture } from '../../parts/SheetPicture';
import { columnsOf } from '../../state/columns';
import { viewOf } from '../../state/state';
import { usePaneState } from '../../usePane';
import type { TableView } from '../../view/readingView';
import { ColumnCard } from './ColumnCard';
import { TableHead } from './TableHead';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  column: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    paddingTop: tokens.spacingVerticalM,
  },
});

/** A table with columns worth a look: its picture, then each of those columns. */
export function UnsureTable({ table }: { readonly table: TableView }) {
  const styles = useStyles();
  const state = usePaneState();
  const { unsure } = columnsOf(viewOf(state), state.corrections.now);
  return (
    <article className={styles.card}>
      <TableHead table={table} />
      <SheetPicture table={table} />
      {unsure
        .filter((placed) => placed.table === table)
        .map(({ column }) => (
          <div key={column.key} className={styles.column}>
            <ColumnCard column={column} table={table} />
          </div>
        ))}
    </article>
  );
}
