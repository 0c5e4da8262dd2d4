import type { Reconciliation } from '../../../plan/reconcile';
import { accountWords, BUILD } from '../../../text/pane/build';
import { tablePlace } from '../../../text/pane/confirm';
import { Disclosure } from '../../parts/Disclosure';
import { useTextStyles } from '../../parts/useTextStyles';

const sum = (counted: readonly { readonly lines: number }[]): number =>
  counted.reduce((all, { lines }) => all + lines, 0);

const linesOf = ({ read, placed, skipped, setAside }: Reconciliation) => ({
  read,
  placed: sum(placed),
  skipped: sum(skipped),
  setAside: sum(setAside),
});

/** Where each line that was read went, table by table. */
export function Accounts({ accounts }: { readonly accounts: readonly Reconciliation[] }) {
  const styles = useTextStyles();
  if (accounts.length === 0) return null;
  const all = accounts.map(linesOf).reduce((one, other) => ({
    read: one.read + other.read,
    placed: one.placed + other.placed,
    skipped: one.skipped + other.skipped,
    setAside: one.setAside + other.setAside,
  }));
  return (
    <section className={styles.close} aria-label={BUILD.accounted}>
      <h2 className={styles.title}>{BUILD.accounted}</h2>
      <p className={styles.soft}>{BUILD.accountedLead}</p>
      <Disclosure label={accountWords(all)}>
        <ul className={styles.list}>
          {accounts.map((account) => (
            <li
              key={`${account.file}|${account.sheet}|${String(account.firstRow)}|${String(account.firstColumn)}`}
              className={styles.close}
            >
              <span className={styles.strong}>{tablePlace(account.file, account.sheet)}</span>
              <span className={styles.soft}>{accountWords(linesOf(account))}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
