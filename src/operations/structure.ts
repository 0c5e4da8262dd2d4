import { planTrust } from '../plan/planTrust';
import type { TrustPlan } from '../plan/trustPlan';
import {
  DEFAULT_SETTINGS,
  FEWEST_REPLIES,
  trustSettings,
  type TrustSettings,
} from '../plan/trustSettings';
import type { TrustReadiness } from '../readiness/scoreTrust';
import type { TrustReading } from '../reading/reading';
import { toSourceRecords } from '../reading/toSourceRecords';
import { checkDeclaration, type DeclarationIssue } from '../sheets/checkDeclaration';
import type { WorkbookDeclaration } from '../sheets/declaration';
import { declareWorkbook } from '../sheets/declareWorkbook';
import { SHEET_IDS } from '../sheets/names';
import { standingTable, textUnder } from '../sheets/ownSheets';
import { settingsSheet, type BuildDetails } from '../sheets/settings';
import { planAfterForms } from './merge/afterForms';
import { isUnchanged } from './merge/isUnchanged';
import { mergeWorkbook, type MergedWorkbook, type Standing } from './merge/mergeWorkbook';
import type { WorkbookFiles } from './ports';

/** Why a structured workbook can't be built yet. */
export type StructureIssue =
  | { readonly code: 'no-table'; readonly sentence: string }
  | { readonly code: 'beyond-excel'; readonly issue: DeclarationIssue; readonly sentence: string };

/** Building one structured workbook from what was read: look before you leap, then all or nothing. */
export interface StructureOperation {
  readonly plan: TrustPlan;
  readonly declaration: WorkbookDeclaration;
  /** Everything that stands in the way, to the end; empty where it can be built. */
  readonly validate: () => readonly StructureIssue[];
  /** What will be built, in a sentence for the preview. */
  readonly describe: () => string;
  /** The new workbook's bytes. Nothing that was read is touched. */
  readonly apply: (port: Pick<WorkbookFiles, 'write'>) => Promise<Uint8Array>;
}

/** What a plan is merged with. */
export interface MergeInput {
  readonly details: BuildDetails;
  readonly readiness: TrustReadiness | null;
  readonly standing: Standing | null;
}

const NO_TABLE: StructureIssue = {
  code: 'no-table',
  sentence:
    'No table was found in these files. Is there a sheet with headings and rows below them?',
};

function beyondExcel(issue: DeclarationIssue): StructureIssue {
  const { place, expected, received } = issue;
  return {
    code: 'beyond-excel',
    issue,
    sentence: `Excel cannot hold this. Where: ${place}. Possible: ${expected}. Here: ${received}.`,
  };
}

/** Everything that stands in the way of drawing a declaration, to the end. */
export function structureIssues(
  plan: TrustPlan,
  declaration: WorkbookDeclaration
): readonly StructureIssue[] {
  return [
    ...(plan.reconciliations.length === 0 ? [NO_TABLE] : []),
    ...checkDeclaration(declaration).map(beyondExcel),
  ];
}

/**
 * The plan's workbook as it would be built for the first time. The Settings are as they come, so that
 * what a trust set itself is told from that and kept; the plan itself goes by what is set.
 */
function declaredAfresh(
  plan: TrustPlan,
  details: BuildDetails,
  readiness: TrustReadiness | null
): WorkbookDeclaration {
  const declaration = declareWorkbook(plan, details, readiness);
  const asItComes = { ...plan, settings: DEFAULT_SETTINGS, minimumReplies: FEWEST_REPLIES };
  const settings = settingsSheet(asItComes, details);
  const sheets = declaration.sheets.map((sheet) => (sheet.id === settings.id ? settings : sheet));
  return { ...declaration, sheets };
}

/** What a trust has set in its structured workbook; the defaults where there is none. */
export function settingsIn(standing: Standing | null): TrustSettings {
  const table = standing === null ? null : standingTable(standing.sheets, SHEET_IDS.settings);
  if (table === null) return DEFAULT_SETTINGS;
  const [name = '', value = ''] = table.headings;
  return trustSettings(table.rows.map((row) => [textUnder(row, name), row.cells.get(value) ?? '']));
}

/**
 * The plan's workbook merged with what stands. Where nothing would change but the day, the day stays
 * as it was, so that building again with the same sources writes nothing.
 */
export function mergedPlan(
  read: TrustPlan,
  { details, readiness, standing }: MergeInput
): MergedWorkbook {
  const plan = planAfterForms(read, standing);
  const memory = standing?.memory ?? null;
  if (memory !== null) {
    const again = { builtOn: memory.builtOn, version: details.version };
    const merged = mergeWorkbook(declaredAfresh(plan, again, readiness), standing, again);
    if (isUnchanged(merged, memory)) return merged;
  }
  return mergeWorkbook(declaredAfresh(plan, details, readiness), standing, details);
}

function describe({ sheets }: WorkbookDeclaration): string {
  const names = sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);
  return `Build a new workbook with ${names.length} sheets: ${names.join(', ')}. Your own files stay as they are.`;
}

/**
 * The operation that turns a reading into a structured workbook; the day of building comes in, the
 * readiness of its schools where a survey is among the sources, and the structured workbook that was
 * made before, so that what people typed there is kept.
 */
export function structureTrust(
  reading: TrustReading,
  details: BuildDetails,
  readiness: TrustReadiness | null = null,
  standing: Standing | null = null
): StructureOperation {
  const plan = planTrust(toSourceRecords(reading), settingsIn(standing));
  const { declaration } = mergedPlan(plan, { details, readiness, standing });
  return {
    plan,
    declaration,
    validate: () => structureIssues(plan, declaration),
    describe: () => describe(declaration),
    apply: ({ write }) => write(declaration),
  };
}
