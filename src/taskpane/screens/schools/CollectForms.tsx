import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { COMMON } from '../../../text/pane/common';
import { READ } from '../../../text/pane/read';
import { broughtWords, SCHOOLS } from '../../../text/pane/schools';
import { DropArea } from '../../parts/DropArea';
import { FileList, type ListedFile } from '../../parts/FileList';
import { ProgressLine } from '../../parts/ProgressLine';
import { Sentences } from '../../parts/Sentences';
import { useTextStyles } from '../../parts/useTextStyles';
import type { CollectStep, CollectView, ReturnedFile } from '../../state/schools';
import { usePaneActions, usePaneState } from '../../usePane';
import { SchoolCameIn } from './SchoolCameIn';

const viewIn = (step: CollectStep): CollectView | null => ('view' in step ? step.view : null);

/** A file's own line: how far it has come, whose form it is and what it brought, or why it was left out. */
function listed({ id, name, stage }: ReturnedFile, view: CollectView | null): ListedFile {
  switch (stage.type) {
    case 'waiting':
      return { id, name, words: [COMMON.waiting], isRefused: false };
    case 'reading':
      return { id, name, words: [READ.reading], isRefused: false };
    case 'refused':
      return { id, name, words: [stage.sentence], isRefused: true };
    case 'read': {
      const forms = view?.files.filter(({ file }) => file === name) ?? [];
      const words = forms.flatMap(({ school, counts, sentences }) => [
        ...(school === '' ? [] : [broughtWords(school, counts)]),
        ...sentences,
      ]);
      const isRefused = forms.length > 0 && forms.every(({ school }) => school === '');
      return { id, name, words: words.length === 0 ? [SCHOOLS.looking] : words, isRefused };
    }
  }
}

function Standing({ step }: { readonly step: CollectStep }) {
  const styles = useTextStyles();
  const { cancel, stopBringingIn } = usePaneActions();
  switch (step.type) {
    case 'none':
      return null;
    case 'looking':
      return <ProgressLine progress={null} label={SCHOOLS.looking} onCancel={cancel} />;
    case 'working':
      return (
        <ProgressLine
          progress={step.progress}
          label={SCHOOLS.bringingIn}
          onCancel={stopBringingIn}
        />
      );
    case 'failed':
      return <Sentences sentences={[step.sentence]} />;
    case 'done':
      return (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{SCHOOLS.broughtIn}</MessageBarBody>
        </MessageBar>
      );
    case 'planned':
      return (
        <>
          {step.view.issues.length > 0 ? null : (
            <p className={styles.large}>{step.view.sentence}</p>
          )}
          {step.view.schools.map((came) => (
            <SchoolCameIn key={came.school} came={came} />
          ))}
        </>
      );
  }
}

/** Taking what came back: each file with its own line, and what each school's form brings. */
export function CollectForms() {
  const styles = useTextStyles();
  const { collecting } = usePaneState();
  const { addReturned, takeOutReturned } = usePaneActions();
  const { files, step } = collecting;
  const isBusy = step.type === 'working' || step.type === 'done';
  return (
    <section className={styles.part} aria-label={SCHOOLS.collect}>
      <h2 className={styles.title}>{SCHOOLS.collect}</h2>
      <p className={styles.line}>{SCHOOLS.collectLead}</p>
      {isBusy ? null : (
        <DropArea title={SCHOOLS.addReturned} hint={SCHOOLS.addHint} onFiles={addReturned} />
      )}
      {files.length === 0 ? null : (
        <FileList
          files={files.map((file) => listed(file, viewIn(step)))}
          onTakeOut={isBusy ? null : takeOutReturned}
        />
      )}
      <Standing step={step} />
    </section>
  );
}
