import fc from 'fast-check';
import type { CellValue } from '../../../src/grid/workbook';
import { correct, type CorrectionAction } from '../../../src/reading/corrections/correct';
import {
  NO_CORRECTIONS,
  YOU_CHOSE,
  type ColumnChoice,
  type Corrections,
} from '../../../src/reading/corrections/corrections';
import { nameKey, sheetKey, tablesWithKeys } from '../../../src/reading/corrections/places';
import {
  restoreCorrections,
  storeCorrections,
} from '../../../src/reading/corrections/storedCorrections';
import { readTrust } from '../../../src/reading/readTrust';
import type { TrustReading } from '../../../src/reading/reading';
import { FIELD_IDS } from '../../../src/vocabulary/fields';
import { sheetOf, workbookOf } from '../sheetOf';

type Rows = readonly (readonly CellValue[])[];

const PLAN: Rows = [
  ['School', 'Session', 'Thread', 'Led by', 'Hours'],
  ['Alder Row Primary', 'Reading aloud', 'Year 5 lose the thread', 'Jo Marsh', 1],
  ['Tolbrook Academy', 'Times tables', 'Facts do not stick', 'Priya Nair', 1.5],
  ['Kiln Meadow Primary', 'Moderation', 'Writing stalls', 'Sam Hope', 2],
];

const MORE: Rows = [
  ['CPD plan'],
  [],
  ...PLAN,
  ['Alder Row Primary', 'Phonics', 'Blending', 'Jo Marsh', 1],
];

const read = (rows: Rows, corrections: Corrections = NO_CORRECTIONS): TrustReading =>
  readTrust([workbookOf(sheetOf(rows, { name: 'Plan' }))], undefined, corrections);

function sheetIn(trust: TrustReading) {
  const sheet = trust.workbooks[0]?.sheets[0];
  if (!sheet) throw new Error('no sheet was read');
  return sheet;
}

function tableIn(trust: TrustReading) {
  const [first] = tablesWithKeys(sheetIn(trust));
  if (!first) throw new Error('no table was read');
  return first;
}

function choose(trust: TrustReading, heading: string, choice: ColumnChoice): CorrectionAction {
  const { table, keys } = tableIn(trust);
  const at = table.columns.findIndex((column) => column.heading === heading);
  const key = keys.columns[at];
  if (key === undefined) throw new Error(`no column ${heading}`);
  return { type: 'columns are', choices: { [key]: choice } };
}

const columnHeaded = (trust: TrustReading, heading: string) =>
  tableIn(trust).table.columns.find((column) => column.heading === heading);

const PROBLEM: ColumnChoice = { type: 'field', field: 'problem' };

describe('Correcting a column', () => {
  const corrected = correct(NO_CORRECTIONS, choose(read(PLAN), 'Thread', PROBLEM));

  it('gives it the chosen meaning, for the reason that you chose this', () => {
    const trust = read(PLAN, corrected);
    expect(columnHeaded(read(PLAN), 'Thread')?.meaning).not.toEqual(PROBLEM);
    expect(columnHeaded(trust, 'Thread')).toMatchObject({
      meaning: PROBLEM,
      confidence: 1,
      reason: YOU_CHOSE,
    });
    expect(tableIn(trust).table.records[0]?.fields.problem).toBe('Year 5 lose the thread');
  });

  it('holds when the sheet comes back with new rows, further down and with columns moved', () => {
    const moved = MORE.map((row) =>
      row.length < 5 ? row : [row[2], ...row.slice(0, 2), ...row.slice(3)]
    ) as Rows;
    for (const rows of [MORE, moved])
      expect(columnHeaded(read(rows, corrected), 'Thread')?.meaning).toEqual(PROBLEM);
  });

  it('leaves the other columns as they were', () => {
    const before = tableIn(read(PLAN)).table.columns.filter(({ heading }) => heading !== 'Thread');
    const after = tableIn(read(PLAN, corrected)).table.columns;
    expect(after.filter(({ heading }) => heading !== 'Thread')).toEqual(before);
  });

  it('finds schools where a column is said to hold them', () => {
    const rows = PLAN.map((row, at) => [
      at === 0 ? 'Where' : ['Alpha', 'Beta', 'Gamma'][at - 1],
      ...row.slice(1),
    ]) as Rows;
    const choice = choose(read(rows), 'Where', { type: 'field', field: 'school' });
    const trust = read(rows, correct(NO_CORRECTIONS, choice));
    expect(trust.schools.map(({ name }) => name).sort()).toEqual(['Alpha', 'Beta', 'Gamma']);
    expect(tableIn(trust).table.records.map(({ school }) => school)).toEqual([
      'Alpha',
      'Beta',
      'Gamma',
    ]);
  });

  it('takes a column for the marks of the school in its heading', () => {
    const rows: Rows = [
      ['Activity', 'Status', 'Alder Row Primary'],
      ['Coaching', 'Done', 'x'],
      ['Phonics', 'Planned', 'x'],
    ];
    const trust = read(
      rows,
      correct(NO_CORRECTIONS, choose(read(rows), 'Alder Row Primary', { type: 'marks' }))
    );
    expect(columnHeaded(trust, 'Alder Row Primary')?.meaning).toEqual({
      type: 'school',
      school: 'Alder Row Primary',
    });
  });

  it('corrects a label of a form', () => {
    const form: Rows = [
      ['CPD planning form'],
      ['School', 'Alder Row Primary'],
      ['Focus', 'Pupils in Year 4 guess at long words'],
      ['Lead', 'Jo Marsh'],
      ['Success criteria', 'They break words into parts'],
      ['Review date', '12/3/26'],
    ];
    const trust = read(form);
    expect(tableIn(trust).table.orientation).toBe('form');
    const after = read(form, correct(NO_CORRECTIONS, choose(trust, 'Focus', PROBLEM)));
    expect(columnHeaded(after, 'Focus')).toMatchObject({ meaning: PROBLEM, reason: YOU_CHOSE });
    expect(tableIn(after).table.records[0]?.fields.problem).toContain('guess at long words');
  });

  it('tells two columns of one heading apart', () => {
    const rows: Rows = [
      ['Session', 'Notes', 'Notes'],
      ['Reading', 'One', 'Two'],
      ['Writing', 'Three', 'Four'],
    ];
    const { keys } = tableIn(read(rows));
    expect(new Set(keys.columns).size).toBe(3);
    const key = keys.columns[2] ?? '';
    const trust = read(
      rows,
      correct(NO_CORRECTIONS, { type: 'columns are', choices: { [key]: PROBLEM } })
    );
    expect(tableIn(trust).table.columns.map(({ reason }) => reason === YOU_CHOSE)).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('Correcting a table', () => {
  it('gives it the chosen kind', () => {
    const { keys } = tableIn(read(PLAN));
    const trust = read(
      PLAN,
      correct(NO_CORRECTIONS, { type: 'table is', table: keys.table, kind: 'log' })
    );
    expect(tableIn(trust).table).toMatchObject({ kind: 'log', reason: YOU_CHOSE });
  });

  it('leaves a table or a whole sheet out, still there to be brought back', () => {
    const { keys } = tableIn(read(PLAN));
    for (const place of [keys.table, sheetKey('Plan')]) {
      const out = correct(NO_CORRECTIONS, { type: 'leave out', place });
      const sheet = sheetIn(read(PLAN, out));
      expect(sheet).toMatchObject({ tables: [], notTables: 'you left it out' });
      expect(tablesWithKeys(sheet)).toMatchObject([{ used: false, keys: { table: keys.table } }]);
      expect(read(PLAN, out).schools).toEqual([]);
      expect(read(PLAN, correct(out, { type: 'bring back', place }))).toEqual(read(PLAN));
    }
  });
});

describe('Correcting the names of schools', () => {
  const names = (trust: TrustReading) => trust.schools.map(({ name }) => name);
  const pair = [nameKey('Alder Row Primary'), nameKey('Tolbrook Academy')] as const;

  it('joins two that are one school', () => {
    const trust = read(PLAN, correct(NO_CORRECTIONS, { type: 'one school', spellings: pair }));
    expect(names(trust)).toHaveLength(2);
    const schools = new Set(tableIn(trust).table.records.map(({ school }) => school));
    expect(schools.size).toBe(2);
  });

  it('parts a spelling that is a school of its own', () => {
    const rows = [...PLAN, ['Tolbrook', 'Phonics', 'Blending', 'Jo Marsh', 1]];
    expect(names(read(rows))).not.toContain('Tolbrook');
    const trust = read(
      rows,
      correct(NO_CORRECTIONS, { type: 'own school', spelling: nameKey('Tolbrook') })
    );
    expect(names(trust)).toContain('Tolbrook');
    expect(tableIn(trust).table.records.at(-1)?.school).toBe('Tolbrook');
  });

  it('parts again what was joined', () => {
    const joined = correct(NO_CORRECTIONS, { type: 'one school', spellings: pair });
    expect(
      names(read(PLAN, correct(joined, { type: 'own school', spelling: pair[1] })))
    ).toHaveLength(3);
  });
});

const keys = fc.string({
  unit: fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz'),
  minLength: 7,
  maxLength: 7,
});
const actions: fc.Arbitrary<CorrectionAction> = fc.oneof(
  fc.record({
    type: fc.constant('columns are' as const),
    choices: fc.dictionary(
      keys,
      fc.constantFrom(...FIELD_IDS).map((field): ColumnChoice => ({ type: 'field', field }))
    ),
  }),
  fc.record({
    type: fc.constant('table is' as const),
    table: keys,
    kind: fc.constantFrom('plan' as const, 'log' as const),
  }),
  fc.record({ type: fc.constantFrom('leave out' as const, 'bring back' as const), place: keys }),
  fc.record({ type: fc.constant('one school' as const), spellings: fc.tuple(keys, keys) }),
  fc.record({ type: fc.constant('own school' as const), spelling: keys })
);

describe('Stored corrections', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(actions), (done) => {
        const corrections = done.reduce(correct, NO_CORRECTIONS);
        expect(restoreCorrections(storeCorrections(corrections))).toEqual(corrections);
      })
    );
  });

  it('hold no word of a sheet, a heading, a school or a cell', () => {
    const done = [
      choose(read(PLAN), 'Thread', PROBLEM),
      { type: 'own school', spelling: nameKey('Tolbrook Academy') } as const,
      { type: 'leave out', place: sheetKey('Plan') } as const,
    ].reduce(correct, NO_CORRECTIONS);
    expect(storeCorrections(done)).not.toMatch(/Thread|Tolbrook|Alder|Jo|Plan|Year/);
  });

  it.each([
    '',
    'null',
    '[]',
    '{"v":2,"c":{"0000001":"problem"}}',
    '{"v":1,"c":{"x":"problem","0000001":"nonsense"},"k":{"0000001":"<b>"},"l":[1],"s":[["0000001"]],"a":"x"}',
  ])('that are not understood are left out: %s', (text) => {
    expect(restoreCorrections(text)).toEqual(NO_CORRECTIONS);
  });
});
