import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/grid/workbook';
import { accountForLines, fateOfCells } from '../../src/reading/accounting';
import { readWorkbook } from '../../src/reading/readWorkbook';
import type { SheetReading } from '../../src/reading/reading';
import { fieldText } from '../../src/reading/values/fieldText';
import { viewSheet } from '../../src/reading/sheet/sheetView';
import { isDitto } from '../../src/reading/records/ditto';
import { readWorkbookFile } from '../../src/xlsx/readWorkbookFile';
import { sheetOf, workbookOf } from './sheetOf';

const FATES = ['field', 'carried over', 'skipped row', 'set aside', 'heading', 'outside any table'];

/** Cells whose words must be found again in a record of their row, field or carried column by column. */
function wordsLost(
  sheet: SheetSnapshot,
  reading: SheetReading,
  dateSystem: 1900 | 1904
): readonly string[] {
  const view = viewSheet(sheet, dateSystem);
  const fate = fateOfCells(sheet, reading);
  const lost: string[] = [];
  for (const table of reading.tables.filter(
    ({ orientation, kind }) => orientation === 'rows' && !kind.startsWith('survey')
  )) {
    const byRow = new Map<number, string>();
    for (const record of table.records) {
      const words = [...Object.values(record.fields), ...Object.values(record.carried)].join('\n');
      byRow.set(record.row, `${byRow.get(record.row) ?? ''}\n${words}`);
    }
    for (const { index, meaning } of table.columns) {
      if (meaning.type === 'field' && meaning.field === 'school') continue;
      for (const row of byRow.keys()) {
        const text = view.text(row, index);
        const own =
          meaning.type === 'field'
            ? fieldText(meaning.field, text)
            : meaning.type === 'unmapped'
              ? text
              : fieldText('notes', text);
        const where = fate(row, index);
        if (own === '' || isDitto(text) || (where !== 'field' && where !== 'carried over'))
          continue;
        if (!(byRow.get(row) ?? '').includes(own))
          lost.push(`${sheet.name} row ${String(row + 1)} column ${String(index)}: ${own}`);
      }
    }
  }
  return lost;
}

function checkWorkbook(workbook: WorkbookSnapshot): void {
  const reading = readWorkbook(workbook);
  workbook.sheets.forEach((sheet, at) => {
    const sheetReading = reading.sheets[at];
    if (!sheetReading) throw new Error(`no reading of ${sheet.name}`);
    const fate = fateOfCells(sheet, sheetReading);
    sheet.values.forEach((row, rowAt) => {
      row.forEach((value, columnAt) => {
        const isFilled = value !== null && !(typeof value === 'string' && value.trim() === '');
        expect(FATES.includes(fate(rowAt, columnAt) ?? '')).toBe(isFilled);
      });
    });
    for (const table of sheetReading.tables) {
      const { read, placed, skipped, setAside } = accountForLines(table);
      expect({ sheet: sheet.name, read }).toEqual({
        sheet: sheet.name,
        read: placed + skipped + setAside,
      });
    }
    expect(wordsLost(sheet, sheetReading, workbook.dateSystem)).toEqual([]);
  });
}

const FOLDERS = ['assets/samples', '../shared/corpus'].map((folder) =>
  join(__dirname, '../..', folder)
);
const FILES = FOLDERS.flatMap((folder) => {
  if (!existsSync(folder)) {
    console.warn(`NOT RUN: ${folder} is absent, so its workbooks were not accounted for.`);
    return [];
  }
  return readdirSync(folder)
    .filter((name) => /\.(xlsx|ods)$/.test(name))
    .map((name) => join(folder, name));
});

describe('Every row and every filled cell is accounted for', () => {
  it.each(FILES)('in %s', async (file) => {
    const opened = await readWorkbookFile(readFileSync(file), file);
    if (!opened.ok) throw new Error(`could not open ${file}`);
    checkWorkbook(opened.workbook);
  });

  const heading = fc.constantFrom(
    'School',
    'Date',
    'Session',
    'Lead',
    'Audience',
    'Cost',
    'RAG',
    'Notes',
    'Venue',
    'Impact',
    'Which pupils?',
    'Term'
  );
  const cell: fc.Arbitrary<CellValue> = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom<CellValue>(
        '',
        '',
        'Reading aloud',
        'Holme Lane Primary School',
        '12/9/25',
        'Aut 1',
        '"',
        'TOTAL',
        'G',
        'All staff',
        '£120',
        'n/a'
      ),
    },
    {
      weight: 1,
      arbitrary: fc.oneof(
        fc.integer({ min: 0, max: 50_000 }),
        fc.string({ maxLength: 20 }),
        fc.boolean(),
        fc.constant<CellValue>({ error: '#N/A' })
      ),
    }
  );
  const block = fc
    .tuple(
      fc.array(heading, { minLength: 2, maxLength: 7 }),
      fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 9 })
    )
    .map(([headings, rows]): readonly (readonly CellValue[])[] => [headings, ...rows]);

  it('on sheets that nobody would type', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (blocks) => {
        checkWorkbook(workbookOf(sheetOf(blocks.flatMap((rows) => [...rows, [], ['A note']]))));
      }),
      { numRuns: 150 }
    );
  });
});
