import type { WorkbookSnapshot } from '../grid/workbook';
import type { CollectCounts, CollectState, CollectedForm } from '../plan/collect/collected';
import { collectForm } from '../plan/collect/collectForm';
import { checkDeclaration } from '../sheets/checkDeclaration';
import type { SheetDeclaration, WorkbookDeclaration } from '../sheets/declaration';
import { collectedSheet } from '../sheets/form/collectedSheet';
import { memorySheet, readMemory } from '../sheets/memory/memorySheet';
import { SHEET_IDS } from '../sheets/names';
import { declareStanding } from '../sheets/standing/declareStanding';
import type { TableToStand } from '../sheets/standing/tableAsSheet';
import { collectSentence, NO_FORMS, nothingToCollectInto } from '../text/collecting';
import { decideTable, howTable, seenTable, type Written } from './collect/collectedTables';
import { matchForms, type MatchedFile } from './collect/matchForm';
import { standingTrust, type StandingTrust } from './collect/standingTrust';
import type { WorkbookFiles } from './ports';

/** What one returned file brought, for the person who collects. */
export interface CollectedFile {
  readonly file: string;
  /** The school whose form it is, or '' where it was left out. */
  readonly school: string;
  readonly counts: CollectCounts;
  /** What to know about it: how it was understood, or why it was left out. */
  readonly sentences: readonly string[];
}

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

const NOTHING: CollectCounts = { newStrands: 0, changed: 0, unchanged: 0, takenOut: 0, both: 0 };

const byCode = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * A file while others are read: its form as one text. A text of its own holds on to nothing of the file,
 * where the form's texts are pieces of it; and forms are brought in by it, so that their order is the
 * same whatever the files' is.
 */
type Waiting =
  | { readonly ok: true; readonly file: string; readonly school: string; readonly form: string }
  | { readonly ok: false; readonly file: string };
type Waited = Waiting & { readonly sentences: readonly string[] };

function waiting(matched: MatchedFile): Waited {
  const { file, sentences } = matched;
  if (!matched.ok) return { ok: false, file, sentences };
  const { form } = matched;
  return { ok: true, file, sentences, school: form.school, form: JSON.stringify(form) };
}

interface Brought {
  readonly state: CollectState;
  readonly countsOf: ReadonlyMap<Waited, CollectCounts>;
}

function bringAll(files: readonly Waited[], before: CollectState): Brought {
  const forms = files
    .flatMap((each) => (each.ok ? [each] : []))
    .sort((one, other) => byCode(one.form, other.form));
  const countsOf = new Map<Waited, CollectCounts>();
  let state = before;
  for (const each of forms) {
    const brought = collectForm(state, JSON.parse(each.form) as CollectedForm);
    state = brought.state;
    countsOf.set(each, brought.counts);
  }
  return { state, countsOf };
}

/**
 * What Trellis remembers of having written, without the hows of schools whose forms have come in: from
 * then on the form is the plan, and a rebuild leaves those rows alone.
 */
function memoryWithout(trust: StandingTrust, state: CollectState): readonly SheetDeclaration[] {
  const memory = readMemory(trust.workbook);
  if (memory === null) return [];
  const schools = new Set(state.brought.map(({ school }) => school));
  const theirs = new Set(
    trust.rows.flatMap(({ school, row }) => (schools.has(school) ? [row.id] : []))
  );
  const sheets = memory.sheets.map((sheet) =>
    sheet.id === SHEET_IDS.how
      ? { ...sheet, rows: sheet.rows.filter(({ id }) => id === '' || !theirs.has(id)) }
      : sheet
  );
  return [memorySheet({ ...memory, sheets })];
}

function declared(trust: StandingTrust, state: CollectState): WorkbookDeclaration {
  const how = howTable(trust, state);
  const others: readonly Written[] = [seenTable(trust, state), decideTable(trust, state)];
  const tables = new Map<string, TableToStand>(how ? [[SHEET_IDS.how, how]] : []);
  const sheets: SheetDeclaration[] = [];
  for (const other of others) {
    if (other.type === 'table') tables.set(other.id, other.table);
    else if (other.type === 'sheet') sheets.push(other.sheet);
  }
  return declareStanding(trust.workbook, {
    tables,
    sheets: [...sheets, collectedSheet(state.brought), ...memoryWithout(trust, state)],
  });
}

function filesOf(
  files: readonly Waited[],
  countsOf: Brought['countsOf']
): readonly CollectedFile[] {
  return files.map((each) => ({
    file: each.file,
    school: each.ok ? each.school : '',
    counts: countsOf.get(each) ?? NOTHING,
    sentences: each.sentences,
  }));
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

function operationOf(trust: StandingTrust, waited: readonly Waited[]): CollectPacksOperation {
  const { state, countsOf } = bringAll(waited, trust.state);
  const declaration = declared(trust, state);
  const files = filesOf(waited, countsOf);
  const schools = files.flatMap(({ school }) => (school === '' ? [] : [school]));
  return {
    declaration,
    files,
    toDecide: state.decide.length,
    validate: () =>
      schools.length === 0
        ? [...files.flatMap(({ sentences }) => sentences), NO_FORMS]
        : checkDeclaration(declaration).map(
            ({ place, expected, received }) =>
              `Excel cannot hold this. Where: ${place}. Possible: ${expected}. Here: ${received}.`
          ),
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
  const files: Waited[] = [];
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
