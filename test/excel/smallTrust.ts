import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/grid/workbook';

function sheetOf(name: string, values: readonly (readonly CellValue[])[]): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    values: values.map((line) => [...line]),
    numberFormats: [],
    fills: [],
    bold: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
  };
}

const HEADINGS = ['School', 'What is not working for pupils', 'What we will do', 'Date', 'Cost'];

/** The rows of a small trust's plan: two schools, untrusted texts among them. */
export const ROWS: readonly (readonly CellValue[])[] = [
  [
    'Oak Primary',
    'Pupils in Year 4 cannot retrieve facts from a text',
    'Daily reading',
    45910,
    120,
  ],
  ['Elm Primary', '=1+1 is what pupils write when they guess', 'Worked examples', 45920, 80],
];

/** A workbook of a few rows, with a sheet of notes that is no source. */
export function smallTrust(rows: readonly (readonly CellValue[])[] = ROWS): WorkbookSnapshot {
  return {
    file: 'small.xlsx',
    dateSystem: 1900,
    sheets: [
      sheetOf('CPD plan 2025-26', [HEADINGS, ...rows]),
      sheetOf('Notes', [['Remember the hall booking'], ["'quoted", '007', -3]]),
    ],
  };
}
