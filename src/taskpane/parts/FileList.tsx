import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { COMMON, takeOut } from '../../text/pane/common';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  stage: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  out: { flexShrink: 0, whiteSpace: 'nowrap' },
  refused: { color: tokens.colorPaletteRedForeground1 },
});

/** A file as the list shows it: how far it has come, or the sentences that say why it was not read. */
export interface ListedFile {
  readonly id: string;
  readonly name: string;
  readonly words: readonly string[];
  readonly isRefused: boolean;
}

function FileLine(props: {
  readonly file: ListedFile;
  readonly onTakeOut: ((id: string) => void) | null;
}) {
  const styles = useStyles();
  const { onTakeOut } = props;
  const { id, name, words, isRefused } = props.file;
  return (
    <li className={styles.item} data-source={name}>
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        {words.map((sentence) => (
          <span key={sentence} className={mergeClasses(styles.stage, isRefused && styles.refused)}>
            {sentence}
          </span>
        ))}
      </span>
      {onTakeOut === null ? null : (
        <Button
          size="small"
          appearance="subtle"
          className={styles.out}
          aria-label={takeOut(name)}
          onClick={() => {
            onTakeOut(id);
          }}
        >
          {COMMON.takeOut}
        </Button>
      )}
    </li>
  );
}

/** Each file with a line of its own, and the way to take it out while that is possible. */
export function FileList(props: {
  readonly files: readonly ListedFile[];
  readonly onTakeOut: ((id: string) => void) | null;
}) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {props.files.map((file) => (
        <FileLine key={file.id} file={file} onTakeOut={props.onTakeOut} />
      ))}
    </ul>
  );
}
