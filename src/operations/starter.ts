import { checkDeclaration } from '../sheets/checkDeclaration';
import type { WorkbookDeclaration } from '../sheets/declaration';
import { declareStarter } from '../sheets/form/declareStarter';
import type { BuildDetails } from '../sheets/settings';
import type { WorkbookFiles } from './ports';

/** Making the starter: a workbook that needs no add-in. */
export interface StarterOperation {
  readonly declaration: WorkbookDeclaration;
  /** Everything that stands in the way, as sentences; the starter is ours, so that it is empty. */
  readonly validate: () => readonly string[];
  readonly describe: () => string;
  readonly apply: (port: Pick<WorkbookFiles, 'write'>) => Promise<Uint8Array>;
}

/** The operation that makes the starter; the day and version come in. */
export function starterWorkbook(details: BuildDetails): StarterOperation {
  const declaration = declareStarter(details);
  return {
    declaration,
    validate: () =>
      checkDeclaration(declaration).map(
        ({ place, expected, received }) => `${place}: possible ${expected}, here ${received}.`
      ),
    describe: () =>
      'Make a plain workbook to start with: empty sheets for why and how, a school form and a letter to heads.',
    apply: ({ write }) => write(declaration),
  };
}
