import type { SheetSnapshot, WorkbookSnapshot } from '../../grid/workbook';
import { draftTrust, type ReadingProgress, type WorkbookDraft } from '../../reading/readTrust';
import type { SourceId } from './messages';

/** The workbooks that the worker holds, and the tables found in them. */
export interface KeptWorkbooks {
  readonly keep: (source: SourceId, workbook: WorkbookSnapshot) => void;
  readonly addSheet: (source: SourceId, sheet: SheetSnapshot) => void;
  readonly forget: (source: SourceId) => void;
  /** The workbooks of these sources, in their order; those that are not there are left out. */
  readonly workbooks: (sources: readonly SourceId[]) => readonly WorkbookSnapshot[];
  /** Their drafts, found once for each workbook. */
  readonly drafts: (
    workbooks: readonly WorkbookSnapshot[],
    progress: ReadingProgress
  ) => readonly WorkbookDraft[];
}

/** An empty shelf of workbooks. */
export function keptWorkbooks(): KeptWorkbooks {
  const bySource = new Map<SourceId, WorkbookSnapshot>();
  const drafted = new WeakMap<WorkbookSnapshot, WorkbookDraft>();
  const draft = (
    workbook: WorkbookSnapshot,
    progress: ReadingProgress
  ): readonly WorkbookDraft[] => {
    const before = drafted.get(workbook);
    if (before) return [before];
    const [fresh] = draftTrust([workbook], progress);
    if (!fresh) return [];
    drafted.set(workbook, fresh);
    return [fresh];
  };
  return {
    keep: (source, workbook) => void bySource.set(source, workbook),
    addSheet: (source, sheet) => {
      const workbook = bySource.get(source);
      if (workbook) bySource.set(source, { ...workbook, sheets: [...workbook.sheets, sheet] });
    },
    forget: (source) => void bySource.delete(source),
    workbooks: (sources) => sources.flatMap((source) => bySource.get(source) ?? []),
    drafts: (workbooks, progress) => {
      const of = workbooks.reduce((sum, { sheets }) => sum + sheets.length, 0);
      let before = 0;
      return workbooks.flatMap((workbook) => {
        const done = before;
        before += workbook.sheets.length;
        return draft(workbook, (at) => {
          progress({ sheets: done + at.sheets, of, sheet: at.sheet });
        });
      });
    },
  };
}
