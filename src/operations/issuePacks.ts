import type { WorkbookSnapshot } from '../grid/workbook';
import { checkDeclaration } from '../sheets/checkDeclaration';
import type { WorkbookDeclaration } from '../sheets/declaration';
import { declarePack } from '../sheets/form/declarePack';
import { draftsAtHome, packContents } from '../sheets/form/packContents';
import type { BuildDetails } from '../sheets/settings';
import { draftsStayHome, nothingToSend, packsSentence } from '../text/packs';
import { packFileNames } from './fileNames';
import type { WorkbookFiles } from './ports';

/** One school's pack, declared. */
export interface Pack {
  readonly school: string;
  readonly fileName: string;
  readonly declaration: WorkbookDeclaration;
}

/** A pack as a file. */
export interface PackFile {
  readonly school: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Sending a form to every school of a structured workbook, which itself is only read. */
export interface IssuePacksOperation {
  readonly packs: readonly Pack[];
  /** What a person should know before sending, as sentences. */
  readonly remarks: readonly string[];
  /** Everything that stands in the way, as sentences; empty where the packs can be made. */
  readonly validate: () => readonly string[];
  /** What will be made, in a sentence for the preview. */
  readonly describe: () => string;
  /** The packs one after the other, so that a hundred need no more memory than one. */
  readonly apply: (port: Pick<WorkbookFiles, 'write'>) => AsyncGenerator<PackFile>;
}

async function* drawn(
  packs: readonly Pack[],
  { write }: Pick<WorkbookFiles, 'write'>
): AsyncGenerator<PackFile> {
  for (const pack of packs)
    yield {
      school: pack.school,
      fileName: pack.fileName,
      bytes: await write(pack.declaration),
    };
}

/** The operation that makes a form for every school; the day of sending comes in. */
export function issuePacks(
  workbook: WorkbookSnapshot,
  { builtOn }: BuildDetails
): IssuePacksOperation {
  const contents = packContents(workbook, builtOn);
  const schools = contents.map(({ school }) => school);
  const names = packFileNames(schools, builtOn);
  const packs = contents.map((content, at) => ({
    school: content.school,
    fileName: names[at] ?? '',
    // Declared when it is asked for, so that a hundred need no more memory than one.
    get declaration() {
      return declarePack(content);
    },
  }));
  const drafts = draftsAtHome(workbook, contents);
  return {
    packs,
    remarks: drafts.length === 0 ? [] : [draftsStayHome(drafts)],
    validate: () =>
      packs.length === 0
        ? [nothingToSend(workbook.file)]
        : packs.flatMap(({ school, declaration }) =>
            checkDeclaration(declaration).map(
              ({ place, expected, received }) =>
                `Excel cannot hold the form of ${school}. Where: ${place}. Possible: ${expected}. Here: ${received}.`
            )
          ),
    describe: () => packsSentence(schools),
    apply: (port) => drawn(packs, port),
  };
}
