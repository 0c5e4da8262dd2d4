import { makeStyles, tokens } from '@fluentui/react-components';
import { KIND_NAMES, tablePlace } from '../../../text/pane/confirm';
import { lineWords, READ } from '../../../text/pane/read';
import { Disclosure } from '../../parts/Disclosure';
import { SheetPicture } from '../../parts/SheetPicture';
import type { BookView, SheetView, TableView } from '../../view/readingView';

const useStyles = makeStyles({
  book: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  table: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  sheet: { fontWeight: tokens.fontWeightSemibold },
  soft: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

function FoundTable({ table }: { readonly table: TableView }) {
  const styles = useStyles();
  return (
    <div className={styles.table}>
      <span className={styles.sheet}>{table.sheet}</span>
      <span>{KIND_NAMES[table.kind]}</span>
      <span className={styles.soft}>{table.used ? lineWords(table.lines) : READ.leftOut}</span>
      <Disclosure label={READ.showPicture}>
        <SheetPicture table={table} />
      </Disclosure>
    </div>
  );
}

const isEmptySheet = ({ tables }: SheetView): boolean => tables.length === 0;

function FoundBook({ book }: { readonly book: BookView }) {
  const styles = useStyles();
  const empty = book.sheets.filter(isEmptySheet);
  return (
    <section className={styles.book} aria-label={book.file}>
      <h2 className={styles.title}>{book.file}</h2>
      {book.sheets.flatMap(({ tables }) =>
        tables.map((table) => <FoundTable key={table.id} table={table} />)
      )}
      {empty.map((sheet) => (
        <span key={sheet.key} className={styles.soft}>
          {tablePlace(READ.nothingHere, sheet.name)} {sheet.notTables}
        </span>
      ))}
    </section>
  );
}

/** What was found, workbook by workbook and sheet by sheet, each table with a picture on demand. */
export function FoundBooks({ books }: { readonly books: readonly BookView[] }) {
  return books.map((book, at) => <FoundBook key={`${book.file}-${String(at)}`} book={book} />);
}
