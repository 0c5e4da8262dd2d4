import { columnLetters } from '../../grid/address';
import type { WorkbookSnapshot } from '../../grid/workbook';
import { accountForLines, type LineAccount } from '../../reading/accounting';
import { choiceOf, YOU_CHOSE, type PlaceKey } from '../../reading/corrections/corrections';
import { sheetKey, tablesWithKeys, type TableKeys } from '../../reading/corrections/places';
import { choiceWord } from '../../reading/corrections/storedCorrections';
import { pictureOf, type TablePicture } from '../../reading/picture/picture';
import type {
  ColumnReading,
  Orientation,
  SheetReading,
  TableKind,
  TableReading,
  TrustReading,
} from '../../reading/reading';
import { schoolsView, type SchoolsView } from './schoolsView';
import { samplesOf } from './samples';

/** A column as Confirm shows it. */
export interface ColumnView {
  readonly key: PlaceKey;
  /** Its letters, or its row's number where the table lies on its side. */
  readonly place: string;
  readonly index: number;
  readonly heading: string;
  /** What it was taken for, as a choice's word (`storedCorrections.ts`). */
  readonly choice: string;
  /** The school of a column of marks, else ''. */
  readonly school: string;
  readonly confidence: number;
  readonly reason: string;
  readonly chosen: boolean;
  /** Up to three values; none where they could point at people. */
  readonly samples: readonly string[];
}

/** A table as Read and Confirm show it. */
export interface TableView {
  /** Unique among the tables of this reading. */
  readonly id: string;
  readonly key: PlaceKey;
  readonly file: string;
  readonly sheet: string;
  readonly title: string;
  readonly kind: TableKind;
  readonly orientation: Orientation;
  readonly confidence: number;
  readonly reason: string;
  readonly chosenKind: boolean;
  /** False where a person left it out. */
  readonly used: boolean;
  readonly lines: LineAccount;
  readonly records: number;
  readonly columns: readonly ColumnView[];
  readonly picture: TablePicture;
}

/** A sheet as Read shows it. */
export interface SheetView {
  readonly name: string;
  readonly key: PlaceKey;
  readonly tables: readonly TableView[];
  /** Why nothing was read here, or null. */
  readonly notTables: string | null;
}

/** A workbook as Read shows it. */
export interface BookView {
  readonly file: string;
  readonly sheets: readonly SheetView[];
}

/** All that the pane shows of a reading: plain data, small enough to be sent from the worker. */
export interface ReadingView {
  readonly books: readonly BookView[];
  readonly schools: SchoolsView;
}

function columnView(
  column: ColumnReading,
  key: PlaceKey,
  { orientation }: TableReading
): Omit<ColumnView, 'samples'> {
  const { index, heading, meaning, confidence, reason } = column;
  return {
    key,
    place: orientation === 'rows' ? columnLetters(index) : String(index + 1),
    index,
    heading,
    choice: choiceWord(choiceOf(meaning)),
    school: meaning.type === 'school' ? meaning.school : '',
    confidence,
    reason,
    chosen: reason === YOU_CHOSE,
  };
}

interface TablePlace {
  readonly workbook: WorkbookSnapshot;
  readonly sheetAt: number;
  readonly id: string;
}

function tableView(
  { table, keys, used }: { table: TableReading; keys: TableKeys; used: boolean },
  { workbook, sheetAt, id }: TablePlace
): TableView | null {
  const sheet = workbook.sheets[sheetAt];
  if (!sheet) return null;
  const samples = samplesOf(table, sheet, workbook.dateSystem);
  return {
    id,
    key: keys.table,
    file: workbook.file,
    sheet: table.sheet,
    title: table.title,
    kind: table.kind,
    orientation: table.orientation,
    confidence: table.confidence,
    reason: table.reason,
    chosenKind: table.reason === YOU_CHOSE,
    used,
    lines: accountForLines(table),
    records: table.records.length,
    columns: table.columns.map((column, at) => ({
      ...columnView(column, keys.columns[at] ?? '', table),
      samples: samples(column),
    })),
    picture: pictureOf(sheet, table, workbook.dateSystem),
  };
}

function sheetView(sheet: SheetReading, at: Omit<TablePlace, 'id'>, book: number): SheetView {
  return {
    name: sheet.sheet,
    key: sheetKey(sheet.sheet),
    tables: tablesWithKeys(sheet).flatMap(
      (table, nth) =>
        tableView(table, { ...at, id: `t${String(book)}-${String(at.sheetAt)}-${String(nth)}` }) ??
        []
    ),
    notTables: sheet.notTables,
  };
}

/** What the pane shows of a reading; `workbooks` in the order in which they were read. */
export function readingView(
  trust: TrustReading,
  workbooks: readonly WorkbookSnapshot[]
): ReadingView {
  return {
    books: trust.workbooks.flatMap((reading, book) => {
      const workbook = workbooks[book];
      if (!workbook) return [];
      const sheets = reading.sheets.map((sheet, sheetAt) =>
        sheetView(sheet, { workbook, sheetAt }, book)
      );
      return [{ file: reading.file, sheets }];
    }),
    schools: schoolsView(trust.schools),
  };
}
