import { makeStyles, tokens } from '@fluentui/react-components';
import { READINESS } from '../../../text/pane/readiness';
import { Disclosure } from '../../parts/Disclosure';
import { useTextStyles } from '../../parts/useTextStyles';
import type { ConditionView, SchoolReadinessView } from '../../view/readinessView';

const useStyles = makeStyles({
  total: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  condition: { display: 'flex', flexDirection: 'column', gap: '3px' },
  words: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  figure: { fontVariantNumeric: 'tabular-nums', flexShrink: 0 },
  track: {
    height: '6px',
    borderRadius: '3px',
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: 'hidden',
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': {
      backgroundColor: 'Canvas',
      outline: '1px solid CanvasText',
    },
  },
  bar: {
    height: '100%',
    borderRadius: '3px',
    backgroundColor: tokens.colorCompoundBrandForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

/** One condition: its name and figure in words, and a bar in the one hue that all of them have. */
function Condition({ condition: { name, shown, bar } }: { readonly condition: ConditionView }) {
  const styles = useStyles();
  return (
    <li className={styles.condition}>
      <span className={styles.words}>
        <span>{name}</span>
        <span className={styles.figure}>{shown === '' ? READINESS.notShown : shown}</span>
      </span>
      <span className={styles.track} aria-hidden="true">
        {bar === null ? null : <div className={styles.bar} style={{ width: `${String(bar)}%` }} />}
      </span>
    </li>
  );
}

/** A school's readiness: what it means, the eight conditions, what to change, what to ask, and why. */
export function Profile({ school }: { readonly school: SchoolReadinessView }) {
  const own = useStyles();
  const styles = useTextStyles();
  return (
    <>
      <section className={styles.card} aria-label={school.school}>
        <p className={styles.strong}>{school.school}</p>
        <p className={own.total}>{school.total === '' ? READINESS.noTotal : school.total}</p>
        <p className={styles.line}>{school.meaning}</p>
      </section>
      {school.wouldChange === '' ? null : (
        <section className={styles.close}>
          <h2 className={styles.title}>{READINESS.wouldChange}</h2>
          <p className={styles.line}>{school.wouldChange}</p>
        </section>
      )}
      {school.askNext.length === 0 ? null : (
        <section className={styles.close}>
          <h2 className={styles.title}>{READINESS.askNext}</h2>
          {school.askNext.map((question) => (
            <p key={question} className={styles.quote}>
              {question}
            </p>
          ))}
        </section>
      )}
      <section className={styles.part}>
        <h2 className={styles.title}>{READINESS.conditions}</h2>
        <ul className={styles.list}>
          {school.conditions.map((condition) => (
            <Condition key={condition.name} condition={condition} />
          ))}
        </ul>
      </section>
      <Disclosure label={READINESS.explained}>
        <div className={styles.close}>
          {school.explained.map((sentence) => (
            <p key={sentence} className={styles.line}>
              {sentence}
            </p>
          ))}
        </div>
      </Disclosure>
    </>
  );
}
