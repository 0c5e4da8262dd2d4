import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { CellValue, WorkbookSnapshot } from '../../../src/grid/workbook';
import { isUnchanged } from '../../../src/operations/merge/isUnchanged';
import { standingWorkbook } from '../../../src/operations/merge/mergeWorkbook';
import { mergedPlan } from '../../../src/operations/structure';
import { planTrust } from '../../../src/plan/planTrust';
import { readTrust } from '../../../src/reading/readTrust';
import { toSourceRecords } from '../../../src/reading/toSourceRecords';
import { checkDeclaration } from '../../../src/sheets/checkDeclaration';
import { contentText } from '../../../src/sheets/contentText';
import type { WorkbookDeclaration } from '../../../src/sheets/declaration';
import { SHEET_IDS } from '../../../src/sheets/names';
import { standingTable, ownSheets, textUnder } from '../../../src/sheets/ownSheets';
import { readWorkbookFile } from '../../../src/xlsx/readWorkbookFile';
import { drawnSnapshot } from './drawnSnapshot';
import { afterEdits, humanEdit } from './humanEdits';

const DETAILS = { builtOn: '2026-01-05', version: '0.0.0' };
const LATER = { builtOn: '2026-02-09', version: '0.0.0' };
/** Seeded runs; `MERGE_RUNS=2000` is the long form, `MERGE_SEED` another seed. */
const RUNS = Number(process.env.MERGE_RUNS ?? 15);
const OPTIONS = { numRuns: RUNS, seed: Number(process.env.MERGE_SEED ?? 20260105) };
const LONGEST = 60_000 + RUNS * 2_000;

async function sample(): Promise<WorkbookSnapshot> {
  const file = join(__dirname, '../../../assets/samples/trust-cpd-plans.xlsx');
  const read = await readWorkbookFile(readFileSync(file), 'plans.xlsx');
  if (!read.ok) throw new Error(read.problem.sentence);
  return read.workbook;
}

const planOf = (source: WorkbookSnapshot) => planTrust(toSourceRecords(readTrust([source])));

function build(source: WorkbookSnapshot, standing: WorkbookSnapshot | null, details = DETAILS) {
  return mergedPlan(planOf(source), {
    details,
    readiness: null,
    standing: standing && standingWorkbook(standing),
  });
}

function memoryOf(workbook: WorkbookSnapshot) {
  const memory = standingWorkbook(workbook)?.memory;
  if (!memory) throw new Error('nothing is remembered');
  return memory;
}

const textsOf = (declaration: WorkbookDeclaration): ReadonlySet<string> =>
  new Set(
    declaration.sheets.flatMap(({ parts }) =>
      parts.flatMap((part) => {
        if (part.type === 'cells') return part.cells.flat().map(contentText);
        return part.type === 'table' ? part.rows.flat().map(contentText) : [];
      })
    )
  );

/** The source with one cell of its sheets said otherwise, or a row taken out. */
function changedSource(
  source: WorkbookSnapshot,
  { sheet, row, takeOut }: { sheet: number; row: number; takeOut: boolean }
): WorkbookSnapshot {
  const at = sheet % source.sheets.length;
  const reword = (value: CellValue): CellValue =>
    typeof value === 'string' && value.length > 30 ? `${value} (reworded)` : value;
  return {
    ...source,
    sheets: source.sheets.map((each, nth) => {
      if (nth !== at) return each;
      const line = 4 + (row % Math.max(1, each.values.length - 4));
      const values = takeOut
        ? each.values.filter((_, place) => place !== line)
        : each.values.map((cells, place) => (place === line ? cells.map(reword) : cells));
      return { ...each, values };
    }),
  };
}

describe('building again', () => {
  let source: WorkbookSnapshot;
  let built: WorkbookSnapshot;
  beforeAll(async () => {
    source = await sample();
    built = drawnSnapshot(build(source, null).declaration);
  });

  it('with nothing changed gives the same workbook, whatever the day', () => {
    const again = build(source, built, LATER);
    expect(isUnchanged(again, memoryOf(built))).toBe(true);
    expect(drawnSnapshot(again.declaration)).toEqual(built);
  });

  it(
    'after anything that people do, with the sources as they were, changes nothing',
    () => {
      fc.assert(
        fc.property(fc.array(humanEdit, { minLength: 1, maxLength: 12 }), (edits) => {
          const { workbook } = afterEdits(built, edits);
          expect(isUnchanged(build(source, workbook, LATER), memoryOf(built))).toBe(true);
        }),
        OPTIONS
      );
    },
    LONGEST
  );

  it(
    'after sources changed keeps every text that people typed, and then has nothing left to change',
    () => {
      const sourceChange = fc.record({
        sheet: fc.nat(),
        row: fc.nat(),
        takeOut: fc.boolean(),
      });
      const edits = fc.array(humanEdit, { minLength: 1, maxLength: 12 });
      fc.assert(
        fc.property(
          edits,
          fc.array(sourceChange, { minLength: 1, maxLength: 3 }),
          (done, changes) => {
            const { workbook, typed } = afterEdits(built, done);
            const changed = changes.reduce(changedSource, source);
            const merged = build(changed, workbook, LATER);
            expect(checkDeclaration(merged.declaration)).toEqual([]);
            const texts = textsOf(merged.declaration);
            expect(typed.filter((text) => !texts.has(text))).toEqual([]);
            const rebuilt = drawnSnapshot(merged.declaration);
            const again = build(changed, rebuilt, LATER);
            expect(isUnchanged(again, memoryOf(rebuilt))).toBe(true);
          }
        ),
        OPTIONS
      );
    },
    LONGEST
  );

  it('follows a source where nobody typed, and keeps the row’s id', () => {
    const how = standingTable(ownSheets(built), SHEET_IDS.how)?.rows.find(
      (row) =>
        textUnder(row, 'What we will do').length > 20 && textUnder(row, 'Status') !== 'Suggested'
    );
    if (!how) throw new Error('no how');
    const words = textUnder(how, 'What we will do');
    const reworded = {
      ...source,
      sheets: source.sheets.map((sheet) => ({
        ...sheet,
        values: sheet.values.map((row) =>
          row.map((value) => (value === words ? `${words}, in small groups` : value))
        ),
      })),
    };
    const merged = drawnSnapshot(build(reworded, built, LATER).declaration);
    const after = standingTable(ownSheets(merged), SHEET_IDS.how);
    expect(after?.rows.find(({ id }) => id === how.id)).toBeDefined();
    const same = after?.rows.find(({ id }) => id === how.id);
    expect(same && textUnder(same, 'What we will do')).toBe(`${words}, in small groups`);
    expect(after?.rows).toHaveLength(
      standingTable(ownSheets(built), SHEET_IDS.how)?.rows.length ?? 0
    );
  });

  it('keeps a row out that a person took out', () => {
    const sheet = ownSheets(built).find(({ id }) => id === SHEET_IDS.how);
    const table = sheet?.tables[0];
    if (!table) throw new Error('no How table');
    const block = { ...table.block, bottom: table.block.bottom - 1 };
    const without = {
      ...built,
      sheets: built.sheets.map((each) =>
        each === sheet.snapshot
          ? {
              ...each,
              values: each.values.filter((_, row) => row !== table.block.top + 1),
              tables: [{ name: table.name, block }],
            }
          : each
      ),
    };
    const again = build(source, without, LATER);
    expect(isUnchanged(again, memoryOf(built))).toBe(true);
  });
});
