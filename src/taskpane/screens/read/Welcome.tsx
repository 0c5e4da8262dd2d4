import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { COMMON } from '../../../text/pane/common';
import { READ, WELCOME } from '../../../text/pane/read';
import { DropArea } from '../../parts/DropArea';
import { Screen } from '../../parts/Screen';
import { usePaneActions } from '../../usePane';

const useStyles = makeStyles({
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  actions: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  data: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    marginTop: 'auto',
    paddingTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  dataTitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  dataLine: { margin: 0 },
  brand: {
    margin: 0,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The first page: what Trellis does in two lines, where to start, and what happens to data. */
export function Welcome() {
  const styles = useStyles();
  const { addFiles, readWorkbook, trySample } = usePaneActions();
  return (
    <Screen title={WELCOME.title} isHome>
      <p className={styles.brand}>
        {COMMON.product} · {COMMON.promise}
      </p>
      {WELCOME.lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      <div className={styles.actions}>
        <Button appearance="primary" size="large" onClick={readWorkbook}>
          {WELCOME.readThis}
        </Button>
        <DropArea title={READ.addFiles} hint={READ.dropHint} onFiles={addFiles} />
        <Button appearance="transparent" onClick={trySample}>
          {WELCOME.sample}
        </Button>
      </div>
      <section className={styles.data} aria-label={WELCOME.data}>
        <h2 className={styles.dataTitle}>{WELCOME.data}</h2>
        {WELCOME.dataLines.map((line) => (
          <p key={line} className={styles.dataLine}>
            {line}
          </p>
        ))}
      </section>
    </Screen>
  );
}
