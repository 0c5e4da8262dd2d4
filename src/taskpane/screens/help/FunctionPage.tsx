import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { exampleCells, FUNCTIONS } from '../../../text/pane/functions';
import { useTextStyles } from '../../parts/useTextStyles';
import type { FunctionHelp, HelpExample } from '../../view/functionHelp';

const useStyles = makeStyles({
  code: {
    padding: '1px 4px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
  },
  scroller: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: '2px 6px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    whiteSpace: 'nowrap',
  },
  list: { margin: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  meaning: { margin: 0 },
});

function Cells(props: { readonly caption: string; readonly rows: HelpExample['gives'] }) {
  const styles = useStyles();
  return (
    <div className={styles.scroller} role="region" tabIndex={0} aria-label={props.caption}>
      <table className={styles.table}>
        <tbody>
          {props.rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={column} className={styles.cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Example({ example: { formula, given, gives } }: { readonly example: HelpExample }) {
  const own = useStyles();
  const styles = useTextStyles();
  return (
    <div className={styles.close}>
      {given.map(({ caption, rows }) => (
        <div key={caption} className={styles.close}>
          <p className={styles.soft}>{caption}</p>
          <Cells caption={caption} rows={rows} />
        </div>
      ))}
      <p className={styles.line}>
        <code className={own.code}>{formula}</code> {FUNCTIONS.gives}
      </p>
      <Cells caption={exampleCells(formula)} rows={gives} />
    </div>
  );
}

/** A function's help: how it is written, what it takes and gives, examples, and the page with the same. */
export function FunctionPage({ help }: { readonly help: FunctionHelp }) {
  const own = useStyles();
  const styles = useTextStyles();
  return (
    <div className={styles.part}>
      <p className={styles.line}>
        <code className={own.code}>{help.signature}</code>
      </p>
      <dl className={own.list}>
        {help.parameters.map(({ name, isOptional, description }) => (
          <div key={name}>
            <dt className={styles.strong}>{name}</dt>
            <dd className={own.meaning}>
              {description} {isOptional ? FUNCTIONS.optional : ''}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.line}>{help.gives}</p>
      {help.examples.map((example) => (
        <Example key={example.formula} example={example} />
      ))}
      {help.remarks.map((remark) => (
        <p key={remark} className={styles.line}>
          {remark}
        </p>
      ))}
      <Link href={help.page} target="_blank" rel="noreferrer">
        {FUNCTIONS.asPage}
      </Link>
    </div>
  );
}
