import { Button } from '@fluentui/react-components';
import { openFormOf, saveFormOf, SCHOOLS } from '../../../text/pane/schools';
import { ProgressLine } from '../../parts/ProgressLine';
import { Sentences } from '../../parts/Sentences';
import { useTextStyles } from '../../parts/useTextStyles';
import type { MadeForm, SendingState } from '../../state/schools';
import { usePaneActions, usePaneState, useSavesFiles } from '../../usePane';

function FormLine({ form: { school } }: { readonly form: MadeForm }) {
  const styles = useTextStyles();
  const savesFiles = useSavesFiles();
  const { saveForm, openForm } = usePaneActions();
  return (
    <li className={styles.between}>
      <span className={styles.name}>{school}</span>
      <Button
        size="small"
        aria-label={savesFiles ? saveFormOf(school) : openFormOf(school)}
        onClick={() => {
          if (savesFiles) saveForm(school);
          else openForm(school);
        }}
      >
        {savesFiles ? SCHOOLS.save : SCHOOLS.open}
      </Button>
    </li>
  );
}

function Made({ sending }: { readonly sending: Extract<SendingState, { type: 'made' }> }) {
  const styles = useTextStyles();
  const savesFiles = useSavesFiles();
  const { makeForms, saveAllForms } = usePaneActions();
  return (
    <>
      <p className={styles.soft}>{savesFiles ? SCHOOLS.attach : SCHOOLS.openAndSave}</p>
      {sending.remarks.map((remark) => (
        <p key={remark} className={styles.soft}>
          {remark}
        </p>
      ))}
      <div className={styles.row}>
        {savesFiles ? (
          <Button appearance="primary" onClick={saveAllForms}>
            {SCHOOLS.saveAll}
          </Button>
        ) : null}
        <Button onClick={makeForms}>{SCHOOLS.makeAgain}</Button>
      </div>
      <ul className={styles.list}>
        {sending.forms.map((form) => (
          <FormLine key={form.fileName} form={form} />
        ))}
      </ul>
    </>
  );
}

function Standing({ sending }: { readonly sending: SendingState }) {
  const { makeForms, cancel } = usePaneActions();
  switch (sending.type) {
    case 'making':
      return <ProgressLine progress={sending.progress} label={SCHOOLS.making} onCancel={cancel} />;
    case 'made':
      return <Made sending={sending} />;
    case 'none':
    case 'failed':
      return (
        <>
          {sending.type === 'failed' ? <Sentences sentences={[sending.sentence]} /> : null}
          <div>
            <Button onClick={makeForms}>{SCHOOLS.make}</Button>
          </div>
        </>
      );
  }
}

/** Making a form for every school, and handing the files out. */
export function SendForms() {
  const styles = useTextStyles();
  const { sending } = usePaneState();
  return (
    <section className={styles.part} aria-label={SCHOOLS.send}>
      <h2 className={styles.title}>{SCHOOLS.send}</h2>
      <p className={styles.line}>{SCHOOLS.sendLead}</p>
      <Standing sending={sending} />
    </section>
  );
}
