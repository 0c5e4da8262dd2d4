import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { TableKind } from '../../../reading/reading';
import {
  CONFIRM,
  didBringBack,
  didKind,
  didLeaveOut,
  KIND_NAMES,
  sureWords,
  tablePlace,
} from '../../../text/pane/confirm';
import { usePaneActions, usePaneState } from '../../usePane';
import type { TableView } from '../../view/readingView';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  kind: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  soft: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

const isKind = (word: string): word is TableKind => word in KIND_NAMES;

function KindSelect({ table }: { readonly table: TableView }) {
  const { corrections } = usePaneState();
  const { correct } = usePaneActions();
  return (
    <Select
      size="small"
      aria-label={`${table.sheet}: ${CONFIRM.kind}`}
      value={corrections.now.kinds[table.key] ?? table.kind}
      onChange={(_, { value }) => {
        if (!isKind(value)) return;
        const did = didKind(table.sheet, KIND_NAMES[value]);
        correct({ type: 'table is', table: table.key, kind: value }, did);
      }}
    >
      {Object.entries(KIND_NAMES).map(([kind, name]) => (
        <option key={kind} value={kind}>
          {name}
        </option>
      ))}
    </Select>
  );
}

/** A table's name and place, what kind it was taken for and why, and the way to leave it out. */
export function TableHead({ table }: { readonly table: TableView }) {
  const styles = useStyles();
  const { correct } = usePaneActions();
  const why = table.chosenKind ? table.reason : `${sureWords(table.confidence)}: ${table.reason}`;
  if (!table.used)
    return (
      <div className={styles.head}>
        <h3 className={styles.title}>{tablePlace(table.file, table.sheet)}</h3>
        <span className={styles.soft}>{CONFIRM.leftOut}</span>
        <div>
          <Button
            size="small"
            onClick={() => {
              correct({ type: 'bring back', place: table.key }, didBringBack(table.sheet));
            }}
          >
            {CONFIRM.bringBack}
          </Button>
        </div>
      </div>
    );
  return (
    <div className={styles.head}>
      <h3 className={styles.title}>{tablePlace(table.file, table.sheet)}</h3>
      {table.title === '' ? null : <span className={styles.soft}>{table.title}</span>}
      <div className={styles.kind}>
        <span>{CONFIRM.kind}</span>
        <KindSelect table={table} />
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            correct({ type: 'leave out', place: table.key }, didLeaveOut(table.sheet));
          }}
        >
          {CONFIRM.leaveOut}
        </Button>
      </div>
      <span className={styles.soft}>{why}</span>
    </div>
  );
}
