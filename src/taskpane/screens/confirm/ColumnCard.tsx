import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { alsoOn, CONFIRM, sureWords } from '../../../text/pane/confirm';
import type { PlacedColumn } from '../../state/columns';
import type { ColumnView, TableView } from '../../view/readingView';
import { ChoiceSelect } from './ChoiceSelect';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  top: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  heading: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', minWidth: 0 },
  place: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  soft: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  samples: { margin: 0, padding: 0, listStyle: 'none' },
  sample: { ':before': { content: '"“"' }, ':after': { content: '"”"' } },
});

/** A column: its heading and place, what it was taken for, how sure and why, and three values. */
export function ColumnCard(props: {
  readonly column: ColumnView;
  readonly table: TableView;
  /** Columns elsewhere that the same choice settles. */
  readonly alike?: readonly PlacedColumn[];
}) {
  const styles = useStyles();
  const { column, table, alike = [] } = props;
  const place = table.orientation === 'rows' ? CONFIRM.column : CONFIRM.row;
  const why = column.chosen ? column.reason : `${sureWords(column.confidence)}: ${column.reason}`;
  return (
    <div className={styles.card} data-column={column.key}>
      <div className={styles.top}>
        <span className={styles.heading}>
          {column.heading === '' ? CONFIRM.noHeading : column.heading}
        </span>
        <span className={styles.place}>
          {place} {column.place}
        </span>
      </div>
      <ChoiceSelect columns={[column, ...alike.map((each) => each.column)]} />
      <span className={styles.soft}>{why}</span>
      {alike.length === 0 ? null : (
        <span className={styles.soft}>{alsoOn(alike.map((each) => each.table.sheet))}</span>
      )}
      {column.samples.length === 0 ? null : (
        <ul className={mergeClasses(styles.samples, styles.soft)} aria-label={CONFIRM.samples}>
          {column.samples.map((sample) => (
            <li key={sample} className={styles.sample}>
              {sample}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
