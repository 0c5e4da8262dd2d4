import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent } from 'react';
import { COMMON } from '../../text/pane/common';

/** What the picker offers; what a file really is follows from its bytes. */
const ENDINGS = '.xlsx,.xlsm,.ods';

const useStyles = makeStyles({
  area: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    textAlign: 'center',
  },
  over: {
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  button: {
    padding: '4px 6px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textDecoration: 'underline',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  hint: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  hidden: { display: 'none' },
});

/** Where files are dropped, or chosen with the keyboard; several at once. */
export function DropArea(props: {
  readonly title: string;
  readonly hint: string;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const styles = useStyles();
  const { title, hint, onFiles } = props;
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      data-drop=""
      className={mergeClasses(styles.area, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={drop}
    >
      <span className={styles.title}>{title}</span>
      <span>
        {isOver ? COMMON.dropNow : COMMON.dropHere}{' '}
        <button
          type="button"
          className={styles.button}
          aria-label={`${title}: ${COMMON.choose}`}
          onClick={() => picker.current?.click()}
        >
          {COMMON.choose}
        </button>
      </span>
      <span className={styles.hint}>{hint}</span>
      <input
        ref={picker}
        className={styles.hidden}
        type="file"
        multiple
        accept={ENDINGS}
        aria-label={title}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
    </div>
  );
}
