import { planTrust } from '../plan/planTrust';
import type { TrustPlan } from '../plan/trustPlan';
import type { TrustReadiness } from '../readiness/scoreTrust';
import type { TrustReading } from '../reading/reading';
import { toSourceRecords } from '../reading/toSourceRecords';
import { checkDeclaration, type DeclarationIssue } from '../sheets/checkDeclaration';
import type { WorkbookDeclaration } from '../sheets/declaration';
import { declareWorkbook } from '../sheets/declareWorkbook';
import type { BuildDetails } from '../sheets/settings';
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

function describe({ sheets }: WorkbookDeclaration): string {
  const names = sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);
  return `Build a new workbook with ${names.length} sheets: ${names.join(', ')}. Your own files stay as they are.`;
}

/**
 * The operation that turns a reading into a structured workbook; the day of building comes in, and the
 * readiness of its schools where a survey is among the sources.
 */
export function structureTrust(
  reading: TrustReading,
  details: BuildDetails,
  readiness: TrustReadiness | null = null
): StructureOperation {
  const plan = planTrust(toSourceRecords(reading));
  const declaration = declareWorkbook(plan, details, readiness);
  return {
    plan,
    declaration,
    validate: () => [
      ...(plan.reconciliations.length === 0 ? [NO_TABLE] : []),
      ...checkDeclaration(declaration).map(beyondExcel),
    ],
    describe: () => describe(declaration),
    apply: ({ write }) => write(declaration),
  };
}
