import type { Change } from '../../operations/live/livePlan';
import { planRemoval } from '../../operations/live/remove';
import { howQuestions, ownView } from '../view/readOwn';
import { standingWorkbook } from '../../operations/merge/mergeWorkbook';
import { settingsIn } from '../../operations/structure';
import { makeHandoutCall } from './handoutCall';
import type { CallName, Progress, WorkerCalls } from './messages';
import { keptWorkbooks } from './keptWorkbooks';
import { planBuildCall, readinessCall } from './planCalls';
import { makeFormsCall, planCollectCall, readinessSheetCall } from './schoolsCalls';
import { readTrustCall } from './readTrustCall';

type Tell = (progress: Progress) => void;

/** How each call is answered; the compiler sees that none is missing. */
type Answers = {
  readonly [Name in CallName]: (
    ask: WorkerCalls[Name]['ask'],
    tell: Tell
  ) => WorkerCalls[Name]['answer'] | Promise<WorkerCalls[Name]['answer']>;
};

const kept = keptWorkbooks();
/** The changes of the build that was planned last, until they are asked for. */
let plannedChanges: readonly Change[] = [];

const ANSWERS: Answers = {
  readFile: async ({ source, name, bytes }) => {
    const { readWorkbookFile } = await import(
      /* webpackChunkName: "xlsx" */ '../../xlsx/readWorkbookFile'
    );
    const reading = await readWorkbookFile(new Uint8Array(bytes), name);
    if (!reading.ok) return { ok: false, sentence: reading.problem.sentence };
    kept.keep(source, reading.workbook);
    return { ok: true, sheets: reading.workbook.sheets.length };
  },
  beginWorkbook: ({ source, open }) => {
    kept.begin(source, open);
    return null;
  },
  addSheet: ({ source, sheet }) => {
    kept.addSheet(source, sheet);
    return null;
  },
  addRows: ({ source, rows }) => {
    kept.addRows(source, rows);
    return null;
  },
  forget: ({ source }) => {
    kept.forget(source);
    return null;
  },
  readTrust: (ask, tell) => readTrustCall(kept, ask, tell),
  readOwn: ({ source }) => ownView(kept.open(source)),
  askHows: ({ source, rows }) =>
    howQuestions(rows, settingsIn(standingWorkbook(kept.open(source).workbook))),
  planBuild: (ask, tell) => {
    const { live, ...planned } = planBuildCall(kept, ask, tell);
    const { changes, ...rest } = live;
    plannedChanges = changes;
    return { ...planned, live: rest, changes: changes.length };
  },
  plannedChange: ({ at }) => {
    const change = plannedChanges[at];
    if (!change) throw new Error('This change was not planned.');
    return change;
  },
  planRemoval: ({ source, keep }) => planRemoval(kept.open(source), keep),
  readiness: (ask, tell) => readinessCall(kept, ask, tell),
  readinessSheet: (ask) => readinessSheetCall(kept, ask),
  makeForms: (ask, tell) => makeFormsCall(kept, ask, tell),
  makeHandout: (ask) => makeHandoutCall(kept, ask),
  planCollect: (ask) => planCollectCall(kept, ask),
};

/** Answers one call; what comes in was posted by our own client, so its shape is known. */
export function answerCall(call: CallName, ask: unknown, tell: Tell): unknown {
  return (ANSWERS[call] as (ask: unknown, tell: Tell) => unknown)(ask, tell);
}
