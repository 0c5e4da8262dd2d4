import type { WorkbookDeclaration } from '../../sheets/declaration';
import { declareSurvey } from '../../sheets/survey/declareSurvey';
import { fileNameOf } from '../../operations/fileNames';
import { shareCopy } from '../../operations/share';
import { HANDOUTS } from '../../text/pane/handouts';
import type { KeptWorkbooks } from './keptWorkbooks';
import type { MadeHandout, WorkerCalls } from './messages';

type Ask = WorkerCalls['makeHandout']['ask'];

async function drawn(declaration: WorkbookDeclaration): Promise<ArrayBuffer> {
  const { writeWorkbookFile } = await import(
    /* webpackChunkName: "xlsx" */ '../../xlsx/writeWorkbookFile'
  );
  return new Uint8Array(await writeWorkbookFile(declaration)).buffer;
}

async function sharedCopy(kept: KeptWorkbooks, { source, details }: Ask): Promise<MadeHandout> {
  const { declaration, staysHome, validate } = shareCopy(kept.open(source).workbook, details);
  if (declaration === null) return { ok: false, sentence: HANDOUTS.nothingToShare };
  const [issue] = validate();
  if (issue !== undefined) return { ok: false, sentence: issue };
  return {
    ok: true,
    fileName: fileNameOf(HANDOUTS.share.fileName, details.builtOn),
    bytes: await drawn(declaration),
    staysHome,
  };
}

/** Makes a file to be handed on; the survey needs no workbook. */
export async function makeHandoutCall(kept: KeptWorkbooks, ask: Ask): Promise<MadeHandout> {
  if (ask.kind === 'share') return sharedCopy(kept, ask);
  return {
    ok: true,
    fileName: fileNameOf(HANDOUTS.survey.fileName, ask.details.builtOn),
    bytes: await drawn(declareSurvey()),
    staysHome: [],
  };
}
