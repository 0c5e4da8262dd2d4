import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { COMMON } from '../../text/pane/common';
import { usePaneActions } from '../usePane';
import { Unfinished } from './Unfinished';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
  header: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalM} 20px ${tokens.spacingVerticalS}`,
  },
  back: {
    alignSelf: 'flex-start',
    padding: '4px 8px 4px 0',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecoration: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outline: 'none' },
  },
  lead: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  content: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalS} 20px ${tokens.spacingVerticalXXL}`,
    minWidth: 0,
    overflowWrap: 'anywhere',
    // Fluent's fields have least widths of their own; at a zoom of 200 % they must give way.
    '& .fui-Select, & .fui-Textarea, & .fui-Textarea__textarea, & select': {
      minWidth: 0,
      maxWidth: '100%',
    },
    '& select': { width: '100%' },
  },
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} 20px`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (min-height: 420px)': { position: 'sticky', bottom: 0, zIndex: 1 },
  },
});

/** What a screen is made of. */
export interface ScreenProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
  /** The one thing to do next, and what stands beside it. */
  readonly footer?: ReactNode;
  /** The list of steps itself has no way back to itself. */
  readonly isHome?: boolean;
}

/** A screen's frame: a way back, its title (focused when it opens), its content, its one next thing. */
export function Screen({ title, lead, children, footer, isHome = false }: ScreenProps) {
  const styles = useStyles();
  const { go } = usePaneActions();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  // What was pressed may be gone, as a button is once its work began: the keyboard goes on from the title.
  useEffect(() => {
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (isLost) heading.current?.focus({ preventScroll: true });
  });
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        {isHome ? null : (
          <button
            type="button"
            className={styles.back}
            onClick={() => {
              go('home');
            }}
          >
            <span aria-hidden="true">‹ </span>
            {COMMON.allSteps}
          </button>
        )}
        <h1 className={styles.title} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
      </header>
      <main className={styles.content}>
        <Unfinished />
        {children}
      </main>
      {footer === undefined || footer === null ? null : (
        <footer className={styles.footer}>{footer}</footer>
      )}
    </div>
  );
}
