import { Button } from '@fluentui/react-components';
import { HANDOUTS } from '../../text/pane/handouts';
import type { HandoutKind } from '../state/handoutKinds';
import { usePaneActions, usePaneState, useSavesFiles } from '../usePane';
import { ProgressLine } from './ProgressLine';
import { Sentences } from './Sentences';
import { useTextStyles } from './useTextStyles';

/** Making a file to hand on, what stays out of it, and taking it. */
export function Handout({ kind }: { readonly kind: HandoutKind }) {
  const styles = useTextStyles();
  const savesFiles = useSavesFiles();
  const { makeHandout, takeHandout } = usePaneActions();
  const handout = usePaneState().handouts[kind];
  const words = HANDOUTS[kind];
  switch (handout.type) {
    case 'making':
      return <ProgressLine progress={null} label={words.making} onCancel={null} />;
    case 'made':
      return (
        <>
          {handout.staysHome.length === 0 ? null : (
            <section className={styles.close} aria-label={HANDOUTS.staysHome}>
              <h2 className={styles.title}>{HANDOUTS.staysHome}</h2>
              {handout.staysHome.map(({ what, why }) => (
                <p key={what} className={styles.soft}>
                  {what}: {why}
                </p>
              ))}
              <p className={styles.line}>{HANDOUTS.lookThrough}</p>
            </section>
          )}
          <div>
            <Button
              appearance="primary"
              onClick={() => {
                takeHandout(kind);
              }}
            >
              {savesFiles ? words.save : words.open}
            </Button>
          </div>
        </>
      );
    case 'none':
    case 'failed':
      return (
        <>
          {handout.type === 'failed' ? <Sentences sentences={[handout.sentence]} /> : null}
          <div>
            <Button
              onClick={() => {
                makeHandout(kind);
              }}
            >
              {words.make}
            </Button>
          </div>
        </>
      );
  }
}
