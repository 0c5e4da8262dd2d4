import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { READINESS } from '../../../text/pane/readiness';
import { ProgressLine } from '../../parts/ProgressLine';
import { Sentences } from '../../parts/Sentences';
import { useTextStyles } from '../../parts/useTextStyles';
import type { ReadinessSheet } from '../../state/state';
import { usePaneActions, usePaneState } from '../../usePane';

type Known = Extract<ReadinessSheet, { type: 'values' | 'live' }>;

function Turn({ sheet }: { readonly sheet: Known }) {
  const styles = useTextStyles();
  const { turnReadiness } = usePaneActions();
  const isLive = sheet.type === 'live';
  return (
    <>
      <p className={styles.line}>{isLive ? READINESS.isLive : READINESS.holdsValues}</p>
      <p className={styles.soft}>{sheet.sentence}</p>
      {sheet.isPossible ? (
        <div>
          <Button
            onClick={() => {
              turnReadiness(isLive ? 'values' : 'live');
            }}
          >
            {isLive ? READINESS.freeze : READINESS.makeLive}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function Standing({ sheet }: { readonly sheet: ReadinessSheet }) {
  const { lookAtReadinessSheet } = usePaneActions();
  switch (sheet.type) {
    case 'unknown':
    case 'nothing':
      return null;
    case 'working':
      return <ProgressLine progress={null} label={READINESS.turning[sheet.to]} onCancel={null} />;
    case 'failed':
      return (
        <>
          <Sentences sentences={[sheet.sentence]} />
          <div>
            <Button onClick={lookAtReadinessSheet}>{READINESS.seeSheet}</Button>
          </div>
        </>
      );
    default:
      return <Turn sheet={sheet} />;
  }
}

/** The Readiness sheet of this workbook: whether its figures follow the answers, and the way to change that. */
export function OnTheSheet() {
  const styles = useTextStyles();
  const { isBuilt, readinessSheet } = usePaneState();
  const { lookAtReadinessSheet } = usePaneActions();
  const mayLook = isBuilt && readinessSheet.type === 'unknown';
  useEffect(() => {
    if (mayLook) lookAtReadinessSheet();
  }, [mayLook, lookAtReadinessSheet]);
  if (!isBuilt || readinessSheet.type === 'unknown' || readinessSheet.type === 'nothing')
    return null;
  return (
    <section className={styles.part} aria-label={READINESS.onTheSheet}>
      <h2 className={styles.title}>{READINESS.onTheSheet}</h2>
      <Standing sheet={readinessSheet} />
    </section>
  );
}
