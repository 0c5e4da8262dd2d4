import type { SheetSnapshot, WorkbookSnapshot } from '../../grid/workbook';
import type { OpenState } from '../../operations/ports';
import { draftTrust, type ReadingProgress, type WorkbookDraft } from '../../reading/readTrust';
import type { OpenWithoutSheets, SheetRows, SourceId } from './messages';

/** The workbooks that the worker holds, and the tables found in them. */
export interface KeptWorkbooks {
  readonly keep: (source: SourceId, workbook: WorkbookSnapshot) => void;
  readonly begin: (source: SourceId, open: OpenWithoutSheets) => void;
  readonly addSheet: (source: SourceId, sheet: SheetSnapshot) => void;
  /** Adds rows to the sheet that was added last. */
  readonly addRows: (source: SourceId, rows: SheetRows) => void;
  readonly forget: (source: SourceId) => void;
  /** The workbooks of these sources, in their order; those that are not there are left out. */
  readonly workbooks: (sources: readonly SourceId[]) => readonly WorkbookSnapshot[];
  /** The open workbook as it was read; throws where it is not here. */
  readonly open: (source: SourceId) => OpenState;
  /** Drafts of workbooks, found once for each. */
  readonly drafts: (
    workbooks: readonly WorkbookSnapshot[],
    progress: ReadingProgress
  ) => readonly WorkbookDraft[];
}

/** Finds tables once for each workbook, however often it is read with other corrections. */
function rememberedDrafts(): KeptWorkbooks['drafts'] {
  const drafted = new WeakMap<WorkbookSnapshot, readonly WorkbookDraft[]>();
  return (workbooks, progress) => {
    const of = workbooks.reduce((sum, { sheets }) => sum + sheets.length, 0);
    let before = 0;
    return workbooks.flatMap((workbook) => {
      const done = before;
      before += workbook.sheets.length;
      const known = drafted.get(workbook);
      if (known) return known;
      const fresh = draftTrust([workbook], (at) => {
        progress({ sheets: done + at.sheets, of, sheet: at.sheet });
      });
      drafted.set(workbook, fresh);
      return fresh;
    });
  };
}

/** A grid with rows put in from one row on; rows that it has not stay missing. */
function withRows<Row>(grid: readonly Row[], from: number, rows: readonly Row[]): readonly Row[] {
  const all = [...grid];
  rows.forEach((row, at) => {
    all[from + at] = row;
  });
  return all;
}

function sheetWithRows(sheet: SheetSnapshot, { from, ...rows }: SheetRows): SheetSnapshot {
  return {
    ...sheet,
    values: withRows(sheet.values, from, rows.values),
    numberFormats: withRows(sheet.numberFormats, from, rows.numberFormats),
    fills: withRows(sheet.fills, from, rows.fills),
    bold: withRows(sheet.bold, from, rows.bold),
  };
}

/** An empty shelf of workbooks. */
export function keptWorkbooks(): KeptWorkbooks {
  const bySource = new Map<SourceId, WorkbookSnapshot>();
  const opened = new Map<SourceId, OpenWithoutSheets>();
  return {
    keep: (source, workbook) => void bySource.set(source, workbook),
    begin: (source, open) => {
      opened.set(source, open);
      bySource.set(source, { ...open.workbook, sheets: [] });
    },
    addSheet: (source, sheet) => {
      const workbook = bySource.get(source);
      if (workbook) bySource.set(source, { ...workbook, sheets: [...workbook.sheets, sheet] });
    },
    addRows: (source, rows) => {
      const workbook = bySource.get(source);
      const last = workbook?.sheets.at(-1);
      if (!workbook || !last) return;
      const sheets = [...workbook.sheets.slice(0, -1), sheetWithRows(last, rows)];
      bySource.set(source, { ...workbook, sheets });
    },
    forget: (source) => void bySource.delete(source),
    workbooks: (sources) => sources.flatMap((source) => bySource.get(source) ?? []),
    open: (source) => {
      const [workbook, open] = [bySource.get(source), opened.get(source)];
      if (!workbook || !open) throw new Error('The open workbook is not here.');
      return { workbook, ids: open.ids, definedNames: open.definedNames };
    },
    drafts: rememberedDrafts(),
  };
}
