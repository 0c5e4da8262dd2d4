import { makeStyles, tokens } from '@fluentui/react-components';
import { toLookAtIn } from '../../../text/pane/confirm';
import { Disclosure } from '../../parts/Disclosure';
import { SheetPicture } from '../../parts/SheetPicture';
import type { ColumnView, TableView } from '../../view/readingView';
import { ColumnCard } from './ColumnCard';
import { TableHead } from './TableHead';

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  column: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    paddingTop: tokens.spacingVerticalM,
  },
});

/** A table with columns worth a look: its picture, then each of those columns. */
export function UnsureTable(props: {
  readonly table: TableView;
  readonly columns: readonly ColumnView[];
  readonly startsOpen: boolean;
}) {
  const styles = useStyles();
  const { table, columns, startsOpen } = props;
  return (
    <article className={styles.card}>
      <Disclosure
        label={toLookAtIn(table.sheet, table.file, columns.length)}
        startsOpen={startsOpen}
      >
        <div className={styles.content}>
          <TableHead table={table} />
          <SheetPicture table={table} />
          {columns.map((column) => (
            <div key={column.key} className={styles.column}>
              <ColumnCard column={column} table={table} />
            </div>
          ))}
        </div>
      </Disclosure>
    </article>
  );
}
