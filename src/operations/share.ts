import type { WorkbookSnapshot } from '../grid/workbook';
import { checkDeclaration } from '../sheets/checkDeclaration';
import type { WorkbookDeclaration } from '../sheets/declaration';
import type { BuildDetails } from '../sheets/settings';
import { shareWorkbook, type StaysHome } from '../sheets/share/shareWorkbook';
import { notToShare } from '../text/share';
import type { WorkbookFiles } from './ports';

/** Making the copy to share of a structured workbook; the workbook itself is only read. */
export interface ShareOperation {
  /** Null where there is nothing that may be shared. */
  readonly declaration: WorkbookDeclaration | null;
  /** What stays home, and why. */
  readonly staysHome: readonly StaysHome[];
  /** Everything that stands in the way, as sentences; empty where the copy can be made. */
  readonly validate: () => readonly string[];
  /** What will be made, in a sentence for the preview. */
  readonly describe: () => string;
  /** The copy's bytes. Only called where `validate` found nothing. */
  readonly apply: (port: Pick<WorkbookFiles, 'write'>) => Promise<Uint8Array>;
}

/** The operation that makes the copy to share; the day of the copy comes in. */
export function shareCopy(workbook: WorkbookSnapshot, details: BuildDetails): ShareOperation {
  const copy = shareWorkbook(workbook, details);
  const declaration = copy?.declaration ?? null;
  return {
    declaration,
    staysHome: copy?.staysHome ?? [],
    validate: () =>
      declaration === null
        ? [notToShare(workbook.file)]
        : checkDeclaration(declaration).map(
            ({ place, expected, received }) =>
              `Excel cannot hold this. Where: ${place}. Possible: ${expected}. Here: ${received}.`
          ),
    describe: () => {
      const names = declaration?.sheets.map(({ name }) => name) ?? [];
      return `Make a copy to share with ${names.join(', ')}, as values. This workbook stays as it is.`;
    },
    apply: ({ write }) => {
      if (declaration === null) throw new Error('There is nothing to share.');
      return write(declaration);
    },
  };
}
