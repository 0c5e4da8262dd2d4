import type { CameSeen, ChangedBox, SchoolCame } from '../../../plan/collect/whatCame';
import { boxPlace, SCHOOLS } from '../../../text/pane/schools';
import { useTextStyles } from '../../parts/useTextStyles';
import { WhoseWords } from './WhoseWords';

function Texts({
  title,
  texts,
  line,
}: {
  readonly title: string;
  readonly texts: readonly string[];
  readonly line?: string;
}) {
  const styles = useTextStyles();
  if (texts.length === 0) return null;
  return (
    <div className={styles.close}>
      <p className={styles.strong}>{title}</p>
      {texts.map((text) => (
        <p key={text} className={styles.line}>
          {text}
        </p>
      ))}
      {line === undefined ? null : <p className={styles.soft}>{line}</p>}
    </div>
  );
}

function Changed({ changed }: { readonly changed: readonly ChangedBox[] }) {
  const styles = useTextStyles();
  if (changed.length === 0) return null;
  return (
    <div className={styles.close}>
      <p className={styles.strong}>{SCHOOLS.changed}</p>
      {changed.map(({ about, box, was, now }) => (
        <div key={`${about}|${box}`}>
          <p className={styles.soft}>{boxPlace(about, box)}</p>
          <p className={styles.line}>{now === '' ? SCHOOLS.empty : now}</p>
          {was === '' ? null : (
            <p className={styles.soft}>
              {SCHOOLS.was}: {was}
            </p>
          )}
        </div>
      ))}
    </div>
  );
}

function Seen({ seen }: { readonly seen: readonly CameSeen[] }) {
  const styles = useTextStyles();
  if (seen.length === 0) return null;
  return (
    <div className={styles.close}>
      <p className={styles.strong}>{SCHOOLS.seen}</p>
      {seen.map(({ why, sees, what, words, remark }) => (
        <div key={why}>
          <p className={styles.line}>{[why, sees].filter((text) => text !== '').join(': ')}</p>
          {what === '' ? null : <p className={styles.line}>{what}</p>}
          {words === '' ? null : (
            <p className={styles.line}>
              {SCHOOLS.inTheirWords}: “{words}”
            </p>
          )}
          {remark === '' ? null : <p className={styles.soft}>{remark}</p>}
        </div>
      ))}
    </div>
  );
}

/** What collecting brings of one school: what is new and changed, and what is to be decided. */
export function SchoolCameIn({ came }: { readonly came: SchoolCame }) {
  const styles = useTextStyles();
  const { school, newStrands, changed, seen, takenOut, toDecide, beside } = came;
  const parts = [newStrands, changed, seen, takenOut, toDecide, beside];
  if (parts.every(({ length }) => length === 0)) return null;
  return (
    <section className={styles.card} aria-label={school}>
      <h3 className={styles.title}>{school}</h3>
      {toDecide.length === 0 ? null : (
        <div className={styles.part}>
          <div className={styles.close}>
            <p className={styles.strong}>{SCHOOLS.toDecide}</p>
            <p className={styles.soft}>{SCHOOLS.keptLine}</p>
          </div>
          {toDecide.map((sides) => (
            <WhoseWords key={sides.key} sides={sides} />
          ))}
        </div>
      )}
      <Texts title={SCHOOLS.newStrands} texts={newStrands} />
      <Changed changed={changed} />
      <Seen seen={seen} />
      <Texts title={SCHOOLS.takenOut} texts={takenOut} line={SCHOOLS.takenOutLine} />
      <Texts title={SCHOOLS.beside} texts={beside} line={SCHOOLS.besideLine} />
    </section>
  );
}
