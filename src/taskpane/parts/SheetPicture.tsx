import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { columnLetters } from '../../grid/address';
import type { LineRole, PicturedLine } from '../../reading/picture/picture';
import { CONFIRM, gapWords, moreColumnsWords, pictureLabel } from '../../text/pane/confirm';
import type { TableView } from '../view/readingView';

const line = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  scroller: {
    overflowX: 'auto',
    border: line,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  table: { borderCollapse: 'collapse', fontSize: '11px', lineHeight: '15px' },
  cell: {
    maxWidth: '104px',
    height: '15px',
    padding: '2px 5px',
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    textAlign: 'left',
    fontWeight: 'inherit',
  },
  edge: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'center',
  },
  role: { color: tokens.colorNeutralForeground2, fontStyle: 'normal', maxWidth: '150px' },
  heading: {
    backgroundColor: tokens.colorBrandBackground2,
    backgroundImage: `linear-gradient(to top, ${tokens.colorBrandStroke1} 2px, transparent 2px)`,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  // Read rows carry a bar at their edge; skipped ones are hatched and set aside ones dotted.
  record: {
    backgroundImage: `linear-gradient(to right, ${tokens.colorBrandStroke2} 2px, transparent 2px)`,
  },
  skipped: {
    fontStyle: 'italic',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    backgroundImage: `repeating-linear-gradient(135deg, transparent 0 5px, ${tokens.colorNeutralStroke2} 5px 6px)`,
  },
  aside: {
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorPaletteYellowBackground1,
    backgroundImage: `radial-gradient(${tokens.colorNeutralStroke1} 1px, transparent 1px)`,
    backgroundSize: '6px 6px',
  },
  outside: { color: tokens.colorNeutralForeground3 },
  gap: { color: tokens.colorNeutralForeground2 },
  gapWords: { position: 'sticky', left: '5px' },
});

const ROLE_WORDS: Readonly<Record<LineRole, string>> = {
  heading: CONFIRM.pictureHeading,
  record: CONFIRM.pictureRecord,
  skipped: CONFIRM.pictureSkipped,
  'set aside': CONFIRM.pictureAside,
  outside: CONFIRM.pictureOutside,
};

function roleWords(row: PicturedLine & { type: 'row' }): string {
  const words = ROLE_WORDS[row.role];
  return row.reason === '' ? words : `${words}: ${row.reason}`;
}

function Row({ row, table }: { readonly row: PicturedLine; readonly table: TableView }) {
  const styles = useStyles();
  const { columns } = table.picture;
  if (row.type === 'gap')
    return (
      <tr>
        <td className={mergeClasses(styles.cell, styles.gap)} colSpan={columns.length + 2}>
          <span className={styles.gapWords}>{gapWords(row.rows)}</span>
        </td>
      </tr>
    );
  const look = row.role === 'set aside' ? styles.aside : styles[row.role];
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.edge)}>
        {row.row + 1}
      </th>
      {row.cells.map((cell, at) => (
        <td key={columns[at]} className={mergeClasses(styles.cell, look)}>
          {cell.text}
        </td>
      ))}
      <td className={mergeClasses(styles.cell, styles.role)}>{roleWords(row)}</td>
    </tr>
  );
}

function firstAndLast(lines: readonly PicturedLine[]): readonly [number, number] {
  const rows = lines.flatMap((each) => (each.type === 'row' ? [each.row + 1] : []));
  return [rows[0] ?? 1, rows.at(-1) ?? 1];
}

/**
 * A small true picture of a table on its sheet: what each shown row was taken for stands in words at
 * its end and in a pattern, never in colour alone.
 */
export function SheetPicture({ table }: { readonly table: TableView }) {
  const styles = useStyles();
  const { columns, lines, moreColumns } = table.picture;
  return (
    <div
      className={styles.scroller}
      role="region"
      tabIndex={0}
      aria-label={pictureLabel(table.sheet, ...firstAndLast(lines))}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <td className={mergeClasses(styles.cell, styles.edge)} />
            {columns.map((column) => (
              <th key={column} scope="col" className={mergeClasses(styles.cell, styles.edge)}>
                {columnLetters(column)}
              </th>
            ))}
            <td className={mergeClasses(styles.cell, styles.edge, styles.role)}>
              {moreColumns === 0 ? '' : moreColumnsWords(moreColumns)}
            </td>
          </tr>
        </thead>
        <tbody>
          {lines.map((each, at) => (
            <Row key={at} row={each} table={table} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
