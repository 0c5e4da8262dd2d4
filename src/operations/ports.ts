import type { WorkbookSnapshot } from '../grid/workbook';
import type { WorkbookDeclaration } from '../sheets/declaration';
import type { FileProblem } from '../text/fileProblems';

/** What reading a file gives: the workbook as data, or why it was not read. */
export type FileReading =
  | { readonly ok: true; readonly workbook: WorkbookSnapshot }
  | { readonly ok: false; readonly problem: FileProblem };

/** What a host of workbooks must give, so that an operation can run in it. */
export interface WorkbookFiles {
  /** Reads a file's bytes to a snapshot, or says kindly why not; never throws for a bad file. */
  readonly read: (bytes: Uint8Array, fileName: string) => Promise<FileReading>;
  /** Draws a declaration as the bytes of a new .xlsx; the same declaration gives the same bytes. */
  readonly write: (declaration: WorkbookDeclaration) => Promise<Uint8Array>;
}
