import { NO_COUNTS } from './counts';
import { judgeHeadings } from './judgeHeadings';
import { judgeWorkbook, NOTHING_READ } from './judgeWorkbook';
import { sameValue } from './sameValue';
import type { Truth } from './truth';

const truth: Truth = {
  schools: [{ name: "St Mary's Primary", aliases: ['SMP'] }],
  tables: [
    {
      sheet: 'Autumn',
      kind: 'plan',
      orientation: 'rows',
      header: [1, 1],
      body: [2, 5],
      columns: { A: 'school', B: 'approach', C: 'unmapped' },
      skip: [4],
    },
  ],
  not_tables: [{ sheet: 'Notes' }],
  records: [
    { sheet: 'Autumn', row: 2, school: "St Mary's Primary", fields: { approach: 'Coaching' } },
    { sheet: 'Autumn', row: 3, school: null, fields: { approach: 'INSET', cost: '1250' } },
  ],
};

describe('a workbook is judged', () => {
  it('without a mistake where everything was read', () => {
    const { counts, mistakes } = judgeWorkbook(truth, truth);
    expect(mistakes).toEqual([]);
    expect(counts).toEqual({
      tables: 1,
      tablesRead: 1,
      tablesRight: 1,
      headers: 1,
      headersRight: 1,
      columns: 2,
      columnsRead: 2,
      columnsRight: 2,
      unmapped: 1,
      unmappedKept: 1,
      records: 2,
      recordsFound: 2,
      fields: 3,
      fieldsInFound: 3,
      fieldsRight: 3,
      wrongRows: 0,
    });
  });

  it('as nothing right where nothing was read', () => {
    const { counts, mistakes } = judgeWorkbook(truth, NOTHING_READ);
    const wanted = { tables: 1, headers: 1, columns: 2, unmapped: 1, records: 2, fields: 3 };
    expect(counts).toEqual({ ...NO_COUNTS, ...wanted });
    expect(mistakes[0]).toBe('Autumn rows 2-5 (plan): not found');
  });

  it('with a line a mistake, named by its place', () => {
    const { counts, mistakes } = judgeWorkbook(truth, {
      tables: truth.tables.map((table) => ({
        ...table,
        header: null,
        columns: { A: 'school', B: 'notes' },
      })),
      records: [
        { sheet: 'autumn ', row: 2, school: 'SMP', fields: { approach: 'Drop-ins' } },
        {
          sheet: 'Autumn',
          row: 3,
          school: 'All schools',
          fields: { approach: ' inset', cost: '£1,250.00' },
        },
        { sheet: 'Autumn', row: 4, school: null, fields: { approach: 'Total' } },
        { sheet: 'Notes', row: 1, school: null, fields: {} },
      ],
    });
    expect(mistakes).toEqual([
      'Autumn rows 2-5 (plan): headings in 1-1, read none',
      'Autumn rows 2-5 (plan): column B is approach, read notes',
      'Autumn rows 2-5 (plan): column C is unmapped, read (no column)',
      'Autumn row 2: approach is "Coaching", read "Drop-ins"',
      'Autumn row 4: read as a record, but it is none',
      'Notes row 1: read as a record, but it is none',
    ]);
    expect(counts).toMatchObject({
      columnsRight: 1,
      unmappedKept: 0,
      recordsFound: 2,
      fieldsRight: 2,
      wrongRows: 2,
    });
  });
});

describe('two values are the same', () => {
  it.each([
    ['2025-09-01', '2025-09-01T00:00', true],
    ['2025-09-01', '2025-09-02', false],
    ['1250', '£1,250.00', true],
    ['41%', '0.41', true],
    ['41%', '4.1', false],
    ['Café  talk', 'cafe talk', true],
    ['?', '!', false],
    ['TBC', '', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(sameValue(one, other)).toBe(expected);
  });
});

describe('headings are judged', () => {
  it('by field, with a heading that was not answered counted as wrong', () => {
    const scores = judgeHeadings(
      [
        ['Lead', 'lead'],
        ['Who leads', 'lead'],
        ['Ref', 'unmapped'],
        ['I feel safe', 'item:safety'],
      ],
      [
        ['lead ', 'lead'],
        ['Ref', 'lead'],
        ['I feel safe', 'item:trust'],
      ]
    );
    expect(scores).toMatchObject({
      lines: 4,
      missing: 1,
      accuracy_mapped: 0.5,
      accuracy_unmapped: 0,
      accuracy_items: 0,
      items_seen_as_items: 1,
    });
    expect(scores.classes.lead).toEqual({ n: 2, precision: 0.5, recall: 0.5, f1: 0.5 });
  });
});
