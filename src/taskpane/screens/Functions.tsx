import { Link } from '@fluentui/react-components';
import { useEffect } from 'react';
import { FUNCTIONS } from '../../text/pane/functions';
import { PLACES } from '../../text/pane/places';
import { Disclosure } from '../parts/Disclosure';
import { Screen } from '../parts/Screen';
import { useTextStyles } from '../parts/useTextStyles';
import { usePaneActions, usePaneState } from '../usePane';
import { FunctionPage } from './help/FunctionPage';

/** What can be typed in a cell: each function with an example, as its help page has it. */
export default function Functions() {
  const styles = useTextStyles();
  const { functionHelp } = usePaneState();
  const { showFunctions } = usePaneActions();
  useEffect(() => {
    showFunctions();
  }, [showFunctions]);
  const functions = functionHelp.type === 'read' ? functionHelp.functions : [];
  return (
    <Screen title={FUNCTIONS.title} lead={PLACES.functions.lead}>
      {functionHelp.type === 'failed' ? <p className={styles.line}>{FUNCTIONS.failed}</p> : null}
      {functions.map((help) => (
        <section key={help.id} className={styles.close} aria-label={`CPD.${help.id}`}>
          <h2 className={styles.title}>CPD.{help.id}</h2>
          <p className={styles.line}>{help.description}</p>
          <Disclosure label={FUNCTIONS.more} about={`CPD.${help.id}`}>
            <FunctionPage help={help} />
          </Disclosure>
        </section>
      ))}
      <Link href="help/functions.html" target="_blank" rel="noreferrer">
        {FUNCTIONS.asPages}
      </Link>
    </Screen>
  );
}
