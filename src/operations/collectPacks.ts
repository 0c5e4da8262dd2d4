import type { WorkbookSnapshot } from '../grid/workbook';
import { checkDeclaration, type DeclarationIssue } from '../sheets/checkDeclaration';
import type { WorkbookDeclaration } from '../sheets/declaration';
import { cannotHold, collectSentence, NO_FORMS, nothingToCollectInto } from '../text/collecting';
import { bringForms, waiting, type CollectedFile, type WaitingFile } from './collect/bringForms';
import { collectedParts, declareCollected } from './collect/declareCollected';
import { matchForms } from './collect/matchForm';
import { standingTrust, type StandingTrust } from './collect/standingTrust';
import type { WorkbookFiles } from './ports';

/** Bringing returned forms into a copy of a structured workbook; workbook and forms are only read. */
export interface CollectPacksOperation {
  /** Null where the workbook is not a structured one. */
  readonly declaration: WorkbookDeclaration | null;
  /** In the order in which the files were given. */
  readonly files: readonly CollectedFile[];
  /** Lines on To decide. */
  readonly toDecide: number;
  readonly validate: () => readonly string[];
  readonly describe: () => string;
  readonly apply: (port: Pick<WorkbookFiles, 'write'>) => Promise<Uint8Array>;
}

const UNSTRUCTURED = (workbook: WorkbookSnapshot): CollectPacksOperation => ({
  declaration: null,
  files: [],
  toDecide: 0,
  validate: () => [nothingToCollectInto(workbook.file)],
  describe: () => nothingToCollectInto(workbook.file),
  apply: () => {
    throw new Error('There is nothing to collect into.');
  },
});

/** Why forms cannot be brought in, as sentences; empty where they can. `limits` says what Excel does not hold. */
export function collectIssues(
  files: readonly CollectedFile[],
  limits: () => readonly DeclarationIssue[]
): readonly string[] {
  return files.every(({ school }) => school === '')
    ? [...files.flatMap(({ sentences }) => sentences), NO_FORMS]
    : limits().map(cannotHold);
}

function operationOf(trust: StandingTrust, waited: readonly WaitingFile[]): CollectPacksOperation {
  const { state, files } = bringForms(waited, trust.state);
  const declaration = declareCollected(trust, collectedParts(trust, state));
  const schools = files.flatMap(({ school }) => (school === '' ? [] : [school]));
  return {
    declaration,
    files,
    toDecide: state.decide.length,
    validate: () => collectIssues(files, () => checkDeclaration(declaration)),
    describe: () => collectSentence(schools),
    apply: ({ write }) => write(declaration),
  };
}

/** Collecting file by file: of each only its form is kept, so that many need little memory. */
export interface Collecting {
  /** Takes what a returned file says; files may come in any order. */
  readonly add: (returned: WorkbookSnapshot) => void;
  /** The operation over all files that were added. */
  readonly finish: () => CollectPacksOperation;
}

/** Begins to bring returned forms into a copy of a structured workbook. */
export function beginCollecting(workbook: WorkbookSnapshot): Collecting {
  const trust = standingTrust(workbook);
  if (trust === null) return { add: () => undefined, finish: () => UNSTRUCTURED(workbook) };
  const files: WaitingFile[] = [];
  return {
    add: (returned) => void files.push(...matchForms(returned, trust).map(waiting)),
    finish: () => operationOf(trust, files),
  };
}

/** The operation that brings returned forms, in any order and under any name, into a copy of the workbook. */
export function collectPacks(
  workbook: WorkbookSnapshot,
  returned: readonly WorkbookSnapshot[]
): CollectPacksOperation {
  const collecting = beginCollecting(workbook);
  returned.forEach(collecting.add);
  return collecting.finish();
}
