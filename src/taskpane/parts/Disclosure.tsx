import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  summary: {
    padding: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  content: { paddingTop: tokens.spacingVerticalS },
});

/** Something that opens on demand. What is inside is only drawn once it is open. */
export function Disclosure(props: {
  readonly label: ReactNode;
  readonly children: ReactNode;
  /** What it is about, for people who hear the label away from what stands above it. */
  readonly about?: string;
  readonly startsOpen?: boolean;
}) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(props.startsOpen ?? false);
  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary
        className={styles.summary}
        aria-label={
          props.about === undefined ? undefined : `${String(props.label)}: ${props.about}`
        }
      >
        {props.label}
      </summary>
      {isOpen ? <div className={styles.content}>{props.children}</div> : null}
    </details>
  );
}
