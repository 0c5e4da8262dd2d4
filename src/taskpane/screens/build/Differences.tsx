import type { PlannedBuild } from '../../../operations/live/build';
import { BUILD } from '../../../text/pane/build';
import { useTextStyles } from '../../parts/useTextStyles';

/** Boxes in which a person's words stay although the source says something new. */
export function Differences({ differences }: Pick<PlannedBuild, 'differences'>) {
  const styles = useTextStyles();
  if (differences.length === 0) return null;
  return (
    <section className={styles.close} aria-label={BUILD.differences}>
      <h2 className={styles.title}>{BUILD.differences}</h2>
      <p className={styles.soft}>{BUILD.differencesLead}</p>
      <ul className={styles.list}>
        {differences.map((each, at) => (
          <li key={at} className={styles.close}>
            <span className={styles.strong}>
              {each.sheet}, {each.heading}
            </span>
            <span className={styles.soft}>
              {BUILD.yours}: {each.kept}
            </span>
            <span className={styles.soft}>
              {BUILD.theirs}: {each.found}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
