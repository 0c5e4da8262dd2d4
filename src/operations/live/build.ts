import { planTrust } from '../../plan/planTrust';
import type { Reconciliation } from '../../plan/reconcile';
import type { TrustReadiness } from '../../readiness/scoreTrust';
import type { TrustReading } from '../../reading/reading';
import { toSourceRecords } from '../../reading/toSourceRecords';
import type { BuildDetails } from '../../sheets/settings';
import { buildSentence, NOTHING_CHANGED, rebuildSentence } from '../../text/liveOperations';
import { isUnchanged } from '../merge/isUnchanged';
import type { Difference } from '../merge/mergeTable';
import { standingWorkbook, type MergedWorkbook } from '../merge/mergeWorkbook';
import type { Follow, OpenState, OpenWorkbook } from '../ports';
import { mergedPlan, settingsIn, structureIssues, type StructureIssue } from '../structure';
import { isEmptyPlan, type LivePlan } from './livePlan';
import { planChanges } from './planChanges';

/** What building in the open workbook starts from. */
export interface BuildInput {
  /** What was read from this workbook's own sources and from files beside it. */
  readonly reading: TrustReading;
  readonly readiness: TrustReadiness | null;
  readonly details: BuildDetails;
  /** The open workbook as it stands. */
  readonly state: OpenState;
}

/** A build or rebuild that is ready to be carried out: plain data, so that a worker can prepare it. */
export interface PlannedBuild {
  readonly live: LivePlan;
  readonly issues: readonly StructureIssue[];
  /** What will be done, for the preview. */
  readonly sentence: string;
  /** Rows read, placed, skipped and set aside by table. */
  readonly reconciliations: readonly Reconciliation[];
  /** Boxes in which a person's words stay although the source says something new. */
  readonly differences: readonly Difference[];
}

function rebuildWords({ sheets }: MergedWorkbook, { changes, finish }: LivePlan): string {
  const sum = (counts: readonly number[]): number => counts.reduce((all, each) => all + each, 0);
  const tables = sheets.flatMap(({ merge }) => (merge.type === 'table' ? [merge.table] : []));
  return rebuildSentence({
    cells: sum(
      changes.map((change) => (change.type === 'write-cells' ? change.contents.flat().length : 0))
    ),
    addedRows: sum(
      tables.map(({ rows }) => rows.filter(({ standing }) => standing === null).length)
    ),
    removedRows: sum(finish.map((step) => (step.type === 'delete-rows' ? step.rows.length : 0))),
    pages: sheets.flatMap(({ merge, declared }) =>
      merge.type === 'draw' && declared.visibility === 'visible' ? [declared.name] : []
    ),
  });
}

function sentenceOf(merged: MergedWorkbook, live: LivePlan): string {
  if (isEmptyPlan(live)) return NOTHING_CHANGED;
  if (live.operation === 'rebuild') return rebuildWords(merged, live);
  const names = live.changes.flatMap((change) =>
    change.type === 'add-sheet' && change.sheet.visibility === 'visible' ? [change.sheet.name] : []
  );
  return buildSentence(names);
}

/** Prepares a build, or a rebuild where Trellis's sheets stand already. Pure: nothing is touched. */
export function planBuild({ reading, readiness, details, state }: BuildInput): PlannedBuild {
  const standing = standingWorkbook(state.workbook);
  const plan = planTrust(toSourceRecords(reading), settingsIn(standing));
  const merged = mergedPlan(plan, { details, readiness, standing });
  const memory = standing?.memory ?? null;
  const unchanged = memory !== null && isUnchanged(merged, memory);
  const live = planChanges(merged, state, { standing, unchanged });
  return {
    live,
    issues: structureIssues(plan, merged.declaration),
    sentence: sentenceOf(merged, live),
    reconciliations: plan.reconciliations,
    differences: merged.differences,
  };
}

/** Building in the open workbook: look before you leap, then all or nothing. */
export interface BuildOperation {
  /** Everything that stands in the way, to the end; empty where it can be built. */
  readonly validate: () => readonly StructureIssue[];
  /** What will be done, in a sentence for the preview. */
  readonly describe: () => string;
  /** Carries it out. Source sheets are never touched; a rebuild with no change writes nothing. */
  readonly apply: (port: Pick<OpenWorkbook, 'apply'>, follow?: Follow) => Promise<void>;
}

/** The operation of a planned build. */
export function buildInWorkbook({ live, issues, sentence }: PlannedBuild): BuildOperation {
  return {
    validate: () => issues,
    describe: () => sentence,
    apply: async ({ apply }, follow) => {
      if (!isEmptyPlan(live)) await apply(live, follow);
    },
  };
}
