import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent } from 'react';
import { READ } from '../../../text/pane/read';
import { usePaneActions } from '../../usePane';

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

/** Where schools' files are dropped, or chosen with the keyboard; several at once. */
export function DropArea() {
  const styles = useStyles();
  const { addFiles } = usePaneActions();
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    addFiles([...event.dataTransfer.files]);
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
      <span className={styles.title}>{READ.addFiles}</span>
      <span>
        {isOver ? READ.dropNow : READ.dropHere}{' '}
        <button
          type="button"
          className={styles.button}
          aria-label={`${READ.addFiles}: ${READ.choose}`}
          onClick={() => picker.current?.click()}
        >
          {READ.choose}
        </button>
      </span>
      <span className={styles.hint}>{READ.dropHint}</span>
      <input
        ref={picker}
        className={styles.hidden}
        type="file"
        multiple
        accept={ENDINGS}
        aria-label={READ.addFiles}
        onChange={({ target }) => {
          addFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
    </div>
  );
}
