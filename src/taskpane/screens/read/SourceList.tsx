import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { progressWords } from '../../../text/pane/common';
import { READ, readingSheet, sheetsRead, takeOut } from '../../../text/pane/read';
import { usePaneActions } from '../../usePane';
import type { Source, SourceStage } from '../../state/state';

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

function stageWords(stage: SourceStage): string {
  switch (stage.type) {
    case 'waiting':
      return READ.waiting;
    case 'reading': {
      const { progress } = stage;
      if (progress === null) return READ.reading;
      return progressWords(readingSheet(progress.what), progress.done, progress.of);
    }
    case 'read':
      return sheetsRead(stage.sheets);
    case 'refused':
      return stage.sentence;
  }
}

function SourceLine({ source }: { readonly source: Source }) {
  const styles = useStyles();
  const actions = usePaneActions();
  const { stage } = source;
  return (
    <li className={styles.item} data-source={source.name}>
      <span className={styles.words}>
        <span className={styles.name}>{source.name}</span>
        <span className={mergeClasses(styles.stage, stage.type === 'refused' && styles.refused)}>
          {stageWords(stage)}
        </span>
      </span>
      <Button
        size="small"
        appearance="subtle"
        className={styles.out}
        aria-label={takeOut(source.name)}
        onClick={() => {
          actions.takeOut(source.id);
        }}
      >
        {READ.remove}
      </Button>
    </li>
  );
}

/** Each workbook with how far it has come, or the sentence that says why it was not read. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {sources.map((source) => (
        <SourceLine key={source.id} source={source} />
      ))}
    </ul>
  );
}
