import { COMMON, progressWords } from '../../../text/pane/common';
import { READ, readingSheet, sheetsRead } from '../../../text/pane/read';
import { FileList } from '../../parts/FileList';
import type { Source } from '../../state/state';
import type { SourceStage } from '../../state/sourceStage';
import { usePaneActions } from '../../usePane';

function stageWords(stage: SourceStage): string {
  switch (stage.type) {
    case 'waiting':
      return COMMON.waiting;
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

/** Each workbook with how far it has come, or the sentence that says why it was not read. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const { takeOut } = usePaneActions();
  const files = sources.map(({ id, name, stage }) => ({
    id,
    name,
    words: [stageWords(stage)],
    isRefused: stage.type === 'refused',
  }));
  return <FileList files={files} onTakeOut={takeOut} />;
}
