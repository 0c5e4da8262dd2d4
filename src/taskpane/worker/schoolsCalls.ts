import { issuePacks, type IssuePacksOperation } from '../../operations/issuePacks';
import { planCollect, type PlannedCollect } from '../../operations/live/collect';
import { planReadiness, readinessStanding } from '../../operations/live/liveReadiness';
import { fileNameOfAll } from '../../operations/fileNames';
import { SCHOOLS } from '../../text/pane/schools';
import type { KeptWorkbooks } from './keptWorkbooks';
import type { FormBytes, MadeForms, Progress, WorkerCalls } from './messages';

type Tell = (progress: Progress) => void;

/** A copy that can be handed over without its neighbours in memory. */
const ownBuffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

async function drawAll(operation: IssuePacksOperation, tell: Tell): Promise<readonly FormBytes[]> {
  const { writeWorkbookFile } = await import(
    /* webpackChunkName: "xlsx" */ '../../xlsx/writeWorkbookFile'
  );
  const forms: FormBytes[] = [];
  for await (const { school, fileName, bytes } of operation.apply({ write: writeWorkbookFile })) {
    forms.push({ school, fileName, bytes: ownBuffer(bytes) });
    tell({ done: forms.length, of: operation.packs.length, what: school });
  }
  return forms;
}

async function zipped(forms: readonly FormBytes[]): Promise<ArrayBuffer> {
  const { zipSync } = await import(/* webpackChunkName: "zip" */ 'fflate');
  // Forms are archives themselves, so packing them again would only cost time.
  const entries = forms.map(({ fileName, bytes }) => [fileName, new Uint8Array(bytes)] as const);
  return ownBuffer(zipSync(Object.fromEntries(entries), { level: 0 }));
}

/** Makes a form for every school of the open workbook, and one archive with all of them. */
export async function makeFormsCall(
  kept: KeptWorkbooks,
  { source, details }: WorkerCalls['makeForms']['ask'],
  tell: Tell
): Promise<MadeForms> {
  const operation = issuePacks(kept.open(source).workbook, details);
  if (operation.packs.length === 0) return { ok: false, sentence: SCHOOLS.noSchool };
  const [issue] = operation.validate();
  if (issue !== undefined) return { ok: false, sentence: issue };
  const forms = await drawAll(operation, tell);
  return {
    ok: true,
    forms,
    archive: { fileName: fileNameOfAll(details.builtOn), bytes: await zipped(forms) },
    remarks: operation.remarks,
  };
}

/** Prepares bringing the returned files into the open workbook. */
export function planCollectCall(
  kept: KeptWorkbooks,
  { source, returned, choices }: WorkerCalls['planCollect']['ask']
): PlannedCollect {
  return planCollect({ state: kept.open(source), returned: kept.workbooks(returned), choices });
}

/** What the Readiness sheet holds, and what *Make live* or *Freeze* would do. */
export function readinessSheetCall(
  kept: KeptWorkbooks,
  { source, today }: WorkerCalls['readinessSheet']['ask']
): WorkerCalls['readinessSheet']['answer'] {
  const state = kept.open(source);
  const holds = readinessStanding(state);
  if (holds === 'nothing') return { holds };
  const to = holds === 'live' ? 'values' : 'live';
  return { holds, plan: planReadiness(state, { to, today }) };
}
