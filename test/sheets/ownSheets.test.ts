import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookSnapshot } from '../../src/grid/workbook';
import { structureTrust } from '../../src/operations/structure';
import { readTrust } from '../../src/reading/readTrust';
import { sourceSheets } from '../../src/reading/sourceSheets';
import { SHEET_IDS, ownName, sheetIdOf } from '../../src/sheets/names';
import {
  extraHeadings,
  ownSheets,
  placeOf,
  standingTable,
  textUnder,
} from '../../src/sheets/ownSheets';
import { readWorkbookFile } from '../../src/xlsx/readWorkbookFile';
import { writeWorkbookFile } from '../../src/xlsx/writeWorkbookFile';

const SAMPLE = join(__dirname, '../../assets/samples/trust-cpd-plans.xlsx');
const DETAILS = { builtOn: '2026-01-05', version: '0.0.0' };

async function opened(bytes: Uint8Array, file: string): Promise<WorkbookSnapshot> {
  const read = await readWorkbookFile(bytes, file);
  if (!read.ok) throw new Error(read.problem.sentence);
  return read.workbook;
}

async function structured() {
  const source = await opened(readFileSync(SAMPLE), 'plans.xlsx');
  const { declaration } = structureTrust(readTrust([source]), DETAILS);
  return {
    source,
    declaration,
    built: await opened(await writeWorkbookFile(declaration), 'b.xlsx'),
  };
}

function renamedBy(rename: (name: string) => string, workbook: WorkbookSnapshot) {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, name: rename(sheet.name) })),
    names: workbook.names?.map((name) => ({ ...name, sheet: rename(name.sheet) })) ?? [],
  };
}

describe('sheets of ours in a workbook', () => {
  it.each(Object.values(SHEET_IDS))('%s has a name that leads back to it', (id) => {
    expect(sheetIdOf(ownName(id))).toBe(id);
  });

  it('are found by their tables and names, each once, in the order in which they stand', async () => {
    const { declaration, built } = await structured();
    expect(ownSheets(built).map(({ id }) => id)).toEqual(declaration.sheets.map(({ id }) => id));
  });

  it('are found whatever people call them', async () => {
    const { built } = await structured();
    const renamed = renamedBy((name) => `Our ${name}`.slice(0, 31), built);
    expect(ownSheets(renamed).map(({ id }) => id)).toEqual(ownSheets(built).map(({ id }) => id));
  });

  it('give their tables back as data: rows by heading, with ids and places', async () => {
    const { declaration, built } = await structured();
    const how = standingTable(ownSheets(built), SHEET_IDS.how);
    const declared = declaration.sheets
      .find(({ id }) => id === SHEET_IDS.how)
      ?.parts.find((part) => part.type === 'table');
    if (!how || !declared) throw new Error('no How table');
    expect(how.headings).toEqual(declared.columns.map(({ heading }) => heading));
    expect(how.rows).toHaveLength(declared.rows.length);
    const at = how.headings.indexOf('How ID');
    expect(how.rows.map(({ id }) => id)).toEqual(declared.rows.map((row) => row[at]));
    expect(how.rows.every((row) => placeOf(row).startsWith('plans.xlsx › '))).toBe(true);
    expect(how.rows.map((row) => textUnder(row, 'School'))).toEqual(
      declared.rows.map((row) => row[0] ?? '')
    );
  });

  it('tell which columns people added', async () => {
    const { built } = await structured();
    const how = standingTable(ownSheets(built), SHEET_IDS.how);
    if (!how) throw new Error('no How table');
    const withExtra = { ...how, headings: [...how.headings, 'Our own column'] };
    expect(extraHeadings(withExtra, how.headings)).toEqual(['Our own column']);
  });

  it('are never read as sources', async () => {
    const { source, built } = await structured();
    expect(sourceSheets(built).sheets).toEqual([]);
    const { sheets, names } = renamedBy((name) => `${name} (Trellis)`, built);
    const both = { ...source, sheets: [...source.sheets, ...sheets], names };
    expect(readTrust([both])).toEqual(readTrust([source]));
  });

  it('are none in a workbook that people keep themselves', async () => {
    const { source } = await structured();
    expect(ownSheets(source)).toEqual([]);
    expect(sourceSheets(source)).toBe(source);
  });
});
