import { ASKING } from '../../../text/pane/asking';
import { useTextStyles } from '../../parts/useTextStyles';
import { usePaneState } from '../../usePane';
import { ownTable, type OwnView } from '../../view/ownView';

/** The row of How that is selected in the workbook, and what it is worth asking as it stands now. */
export function SelectedRow({ own }: { readonly own: OwnView }) {
  const styles = useTextStyles();
  const { selected } = usePaneState();
  const how = ownTable(own, 'how');
  if (selected === null || how?.sheet !== selected.sheet) return null;
  const row = how.rows.find((each) => each.row === selected.row);
  if (row === undefined) return null;
  const question = own.howQuestions[row.id];
  return (
    <section className={styles.card} aria-label={ASKING.inTheSheet} aria-live="polite">
      <p className={styles.soft}>
        {ASKING.inTheSheet}: {row.cells['School'] ?? ''}
      </p>
      <p className={styles.line}>{row.cells['What we will do'] ?? ''}</p>
      <h2 className={styles.title}>{question ?? ASKING.nothingHere}</h2>
    </section>
  );
}
