import { makeStyles, tokens } from '@fluentui/react-components';
import { count } from '../../../text/pane/common';
import { CONFIRM, tablePlace } from '../../../text/pane/confirm';
import { Disclosure } from '../../parts/Disclosure';
import { SheetPicture } from '../../parts/SheetPicture';
import { columnsOf, unsureTables } from '../../state/columns';
import { viewOf } from '../../state/state';
import { usePaneState } from '../../usePane';
import type { TableView } from '../../view/readingView';
import { ColumnCard } from './ColumnCard';
import { TableHead } from './TableHead';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  table: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

function RestTable({ table }: { readonly table: TableView }) {
  const styles = useStyles();
  const state = usePaneState();
  const { unsure } = columnsOf(viewOf(state), state.corrections.now);
  const asked = unsureTables(unsure).find((each) => each.table === table)?.questions ?? [];
  const isAsked = asked.length > 0;
  const columns = table.columns.filter((column) => !asked.some((each) => each.column === column));
  return (
    <div className={styles.table}>
      {isAsked ? null : <TableHead table={table} />}
      {isAsked || !table.used ? null : <SheetPicture table={table} />}
      {table.used
        ? columns.map((column) => <ColumnCard key={column.key} column={column} table={table} />)
        : null}
    </div>
  );
}

/** Every table with the columns that nobody needs to look at, closed until somebody does. */
export function RestTables({ tables }: { readonly tables: readonly TableView[] }) {
  const styles = useStyles();
  if (tables.length === 0) return null;
  return (
    <section className={styles.part} aria-label={CONFIRM.theRest}>
      <h2 className={styles.title}>{CONFIRM.theRest}</h2>
      {tables.map((table) => (
        <Disclosure
          key={table.id}
          label={`${tablePlace(table.file, table.sheet)} · ${table.used ? count(table.columns.length, 'column') : CONFIRM.leftOutShort}`}
        >
          <RestTable table={table} />
        </Disclosure>
      ))}
    </section>
  );
}
