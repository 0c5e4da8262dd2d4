import { makeStyles, tokens } from '@fluentui/react-components';
import { toLookAtIn } from '../../../text/pane/confirm';
import { Disclosure } from '../../parts/Disclosure';
import { SheetPicture } from '../../parts/SheetPicture';
import type { UnsureTable as Unsure } from '../../state/columns';
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
export function UnsureTable(props: { readonly unsure: Unsure; readonly startsOpen: boolean }) {
  const styles = useStyles();
  const { table, questions } = props.unsure;
  return (
    <article className={styles.card}>
      <Disclosure
        label={toLookAtIn(table.sheet, table.file, questions.length)}
        startsOpen={props.startsOpen}
      >
        <div className={styles.content}>
          <TableHead table={table} />
          <SheetPicture table={table} />
          {questions.map(({ column, alike }) => (
            <div key={column.key} className={styles.column}>
              <ColumnCard column={column} table={table} alike={alike} />
            </div>
          ))}
        </div>
      </Disclosure>
    </article>
  );
}
