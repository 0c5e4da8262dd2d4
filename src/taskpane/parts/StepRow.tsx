import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { HOME } from '../../text/pane/home';
import { PLACES } from '../../text/pane/places';
import type { Step } from '../state/steps';
import { usePaneActions } from '../usePane';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    width: '100%',
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalL}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover:not(:disabled)': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
  },
  next: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 3px 0 ${tokens.colorBrandStroke1}`,
  },
  title: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  isNext: { color: tokens.colorBrandForeground1, fontSize: tokens.fontSizeBase200 },
  soft: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  off: { color: tokens.colorNeutralForegroundDisabled },
});

/** A step as a row to press: its name, what it is for, where it stands, and whether it comes next. */
export function StepRow({ step }: { readonly step: Step }) {
  const styles = useStyles();
  const { go } = usePaneActions();
  const { title, lead } = PLACES[step.route];
  const soft = mergeClasses(styles.soft, !step.isOpen && styles.off);
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(styles.row, step.isNext && styles.next)}
        disabled={!step.isOpen}
        aria-current={step.isNext ? 'step' : undefined}
        onClick={() => {
          go(step.route);
        }}
      >
        <span className={styles.title}>
          {title}
          {step.isNext ? <span className={styles.isNext}>{HOME.now}</span> : null}
        </span>
        <span className={soft}>
          {step.standing === '' ? lead : `${lead} ${sentence(step.standing)}`}
        </span>
      </button>
    </li>
  );
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
