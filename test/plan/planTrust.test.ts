import fc from 'fast-check';
import { planTrust } from '../../src/plan/planTrust';
import type { SourceTable } from '../../src/plan/sourceRecord';
import { toSourceRecords } from '../../src/reading/toSourceRecords';
import type { Field } from '../../src/vocabulary/fields';
import { arbitraryTable, recordOf, tableOf, trustOf, withoutPeople } from './sourceTables';
import { truthNames, truthReading } from './truthReading';

const total = (counts: readonly { readonly lines: number }[]): number =>
  counts.reduce((sum, { lines }) => sum + lines, 0);
const planOf = (...tables: readonly SourceTable[]): ReturnType<typeof planTrust> =>
  planTrust(trustOf(...tables));
const PEOPLE: readonly string[] = ['person', 'respondent', 'role'] satisfies readonly Field[];
const HARD = "Year 8 pupils can't explain their reasoning";

describe('every row is accounted for', () => {
  it('reads as many lines as it places, skips and sets aside, whatever the tables', () => {
    fc.assert(
      fc.property(fc.array(arbitraryTable, { maxLength: 3 }), (tables) => {
        const { reconciliations } = planOf(...tables);
        expect(reconciliations).toHaveLength(tables.length);
        reconciliations.forEach(({ read, placed, skipped, setAside }, at) => {
          const [first, last] = tables[at]?.body ?? [0, 0];
          expect(read).toBe(last - first + 1);
          expect(total(placed) + total(skipped) + total(setAside)).toBe(read);
        });
      })
    );
  });

  it('sets a line aside, with its row, where the reading says nothing about it', () => {
    const { reconciliations, unused } = planOf(
      tableOf([recordOf(1, { approach: 'Oracy', date: '2025-09-01' })], { body: [1, 2] })
    );
    expect(reconciliations[0]?.setAside).toEqual([
      { name: 'nobody could say what stands here', lines: 1 },
    ]);
    expect(unused.map(({ what }) => what)).toContain('Row 3');
  });

  const names = truthNames();
  if (names.length === 0)
    it.skip('accounts for every line of the corpus’s workbooks', () => undefined);
  else
    it.each(names)('accounts for every line of %s', (name) => {
      for (const { read, placed, skipped, setAside } of planTrust(
        toSourceRecords(truthReading(name))
      ).reconciliations) {
        expect(total(placed) + total(skipped) + total(setAside)).toBe(read);
        expect(total(placed)).toBeGreaterThan(0);
      }
    });
});

describe('nothing is lost and nobody is named', () => {
  const marked = (table: SourceTable): SourceTable => ({
    ...table,
    records: table.records.map((record) => ({
      ...record,
      fields: Object.fromEntries(
        Object.entries(record.fields).map(([field, words]) => [
          field,
          `${words} ${record.row} ${field}`,
        ])
      ),
      carried: Object.fromEntries(
        Object.entries(record.carried).map(([at, words]) => [at, `${words} ${record.row} room`])
      ),
    })),
  });

  it('carries the pupils and evidence of a problem that names no pupil problem, and so is a theme', () => {
    const { themes, carried } = planOf(
      tableOf([
        recordOf(1, { end: '2026-03-01' }),
        recordOf(2, { problem: 'Cold calling', pupils: 'Year 8' }),
      ])
    );
    expect(themes.map(({ words }) => words)).toEqual(['Cold calling']);
    expect(carried.map(({ value }) => value)).toEqual(['Year 8']);
  });

  it('keeps every value of a plan, a budget or another table somewhere in the plan', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        fc.pre(table.kind !== 'log' && table.kind !== 'survey');
        const source = marked(withoutPeople(table));
        const plan = JSON.stringify(planOf(source));
        for (const { fields, carried } of source.records) {
          for (const [field, words] of Object.entries(fields)) {
            if (!PEOPLE.includes(field)) expect(plan).toContain(JSON.stringify(words).slice(1, -1));
          }
          for (const words of Object.values(carried))
            expect(plan).toContain(JSON.stringify(words).slice(1, -1));
        }
      })
    );
  });

  it('never copies who attended or answered, in no kind of table but a session’s own row', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        fc.pre(
          table.kind === 'log' ||
            table.kind === 'survey' ||
            table.kind === 'budget' ||
            table.kind === 'other'
        );
        const secret = {
          ...table,
          records: table.records.map((record) => ({
            ...record,
            fields: {
              ...record.fields,
              person: 'Zebedee Quill',
              role: 'Wizard',
              respondent: 'R77',
            },
          })),
        };
        expect(JSON.stringify(planOf(secret))).not.toMatch(/Zebedee|Wizard|R77/);
      })
    );
  });

  it('lists a column of names or e-mails by its heading only', () => {
    const columns = [
      { index: 0, heading: 'Session', meaning: 'field' as const, field: 'approach' as const },
      { index: 1, heading: 'Email address', meaning: 'unmapped' as const, field: null },
      { index: 2, heading: 'Programme name', meaning: 'unmapped' as const, field: null },
    ];
    const record = recordOf(
      1,
      { approach: 'Oracy' },
      { carried: { 1: 'zq at school', 2: 'Talk First' } }
    );
    const plan = planOf(tableOf([record], { columns }));
    expect(plan.unused.map(({ what }) => what)).toContain('Column “Email address”');
    expect(plan.carried.map(({ value }) => value)).toEqual(['Talk First']);
  });
});

describe('building again', () => {
  it('gives the same plan for the same reading', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        expect(planOf(table)).toEqual(planOf(table));
      })
    );
  });

  it('keeps the ids of whys and written hows when rows above them move', () => {
    const rows = [
      { problem: HARD, success: 'Fewer blanks', approach: 'Co-planning' },
      {
        problem: 'Pupils in Year 2 leave out full stops',
        success: 'Full stops',
        approach: 'Dictation',
      },
      { problem: 'Trust priority', success: 'Consistency', approach: 'Rosenshine' },
    ];
    const idsOf = (order: readonly number[]): unknown => {
      const { whys, hows } = planOf(
        tableOf(order.map((nth, at) => recordOf(at + 1, rows[nth] ?? {})))
      );
      return [whys.map(({ id }) => id).sort(), hows.map(({ id }) => id).sort()];
    };
    expect(idsOf([2, 0, 1])).toEqual(idsOf([0, 1, 2]));
  });

  it('gives no id twice', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        const { whys, hows } = planOf(table);
        const ids = [...whys, ...hows].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      })
    );
  });

  it('does not change what it was given', () => {
    const table = tableOf([recordOf(1, { approach: 'Oracy', problem: HARD })]);
    const before = structuredClone(table);
    planOf(table);
    expect(table).toEqual(before);
  });
});

describe('a why', () => {
  it('comes only from words in which somebody named a pupil problem', () => {
    const { whys, themes } = planOf(
      tableOf([
        recordOf(1, { problem: HARD, approach: 'Co-planning', success: 'Fewer blanks' }),
        recordOf(2, { problem: 'Trust priority', approach: 'WalkThrus', success: 'Consistency' }),
      ])
    );
    expect(whys.map(({ hardForPupils }) => hardForPupils)).toEqual([HARD]);
    expect(themes).toMatchObject([
      { words: 'Trust priority', foundAs: 'given as the problem', rows: 1 },
    ]);
  });

  it('stands once for the same words, with every school that wrote them', () => {
    const { whys } = planOf(
      tableOf([
        recordOf(1, { problem: HARD, date: '2025-09-01' }),
        recordOf(2, { problem: `${HARD}.`, date: '2025-09-02' }, { school: 'Brook Academy' }),
      ])
    );
    expect(whys.map(({ saidBy }) => saidBy)).toEqual([['Oakfield School', 'Brook Academy']]);
  });

  it('is not merged with words that are only alike', () => {
    const { whys } = planOf(
      tableOf([
        recordOf(1, { problem: HARD, date: '2025-09-01' }),
        recordOf(2, { problem: "Year 9 pupils can't explain their reasoning", date: '2025-09-02' }),
      ])
    );
    expect(whys).toHaveLength(2);
    expect(new Set(whys.map(({ name }) => name)).size).toBe(2);
  });

  it('leaves a school’s own hopes and dates with its how, and takes the trust’s', () => {
    const fields = { problem: HARD, success: 'Fewer blanks', lead: 'J Okafor', steps: 'Co-plan' };
    const own = planOf(tableOf([recordOf(1, fields)], { kind: 'priorities' }));
    const shared = planOf(
      tableOf([recordOf(1, fields, { school: null, everySchool: true })], { kind: 'priorities' })
    );
    expect(own.whys).toMatchObject([{ hope: '', lead: '' }]);
    expect(shared.whys).toMatchObject([{ hope: 'Fewer blanks', lead: 'J Okafor' }]);
  });
});

describe('a training log', () => {
  it('becomes counts by school and activity, with small counts not given', () => {
    const attended = (times: number, approach: string, from: number) =>
      Array.from({ length: times }, (_, at) => recordOf(from + at, { approach, person: `P${at}` }));
    const { trainingCounts } = planOf(
      tableOf([...attended(5, 'First aid', 1), ...attended(4, 'Coaching', 6)], { kind: 'log' })
    );
    expect(trainingCounts).toEqual([
      {
        school: 'Oakfield School',
        activity: 'Coaching',
        count: { type: 'fewer than the minimum' },
      },
      { school: 'Oakfield School', activity: 'First aid', count: { type: 'exact', times: 5 } },
    ]);
  });
});

describe('a matrix', () => {
  const cell = (school: string, column: number, status: string) =>
    recordOf(1, { approach: 'WalkThrus', provider: 'Trust', status }, { school, column });

  it('is a theme a line with every school’s mark, and no how', () => {
    const plan = planOf(
      tableOf([cell('Oakfield School', 3, '✓'), cell('Brook Academy', 4, 'R')], { kind: 'matrix' })
    );
    expect(plan.hows).toEqual([]);
    expect(plan.themes).toMatchObject([
      { words: 'WalkThrus', marks: 'Brook Academy: R · Oakfield School: ✓', rows: 1 },
    ]);
  });

  it('carries a line’s other columns over once, not once a school', () => {
    const { carried } = planOf(
      tableOf([cell('Oakfield School', 3, '✓'), cell('Brook Academy', 4, 'R')], { kind: 'matrix' })
    );
    expect(carried.map(({ value }) => value)).toEqual(['Trust']);
  });
});

describe('a staff survey', () => {
  it('stays where it is: only that it is there, and how big it is', () => {
    const items = [{ index: 0, heading: 'I feel trusted', meaning: 'item' as const, field: null }];
    const plan = planOf(
      tableOf([recordOf(1, { role: 'Cook' })], { kind: 'survey', columns: items })
    );
    expect(plan.unused.map(({ what }) => what)).toEqual([
      'A staff survey with 1 reply to 1 statement',
    ]);
    expect(plan.carried).toEqual([]);
  });
});

describe('words from other columns', () => {
  it('are quoted where they may name a pupil problem, and not made into a why', () => {
    const why = 'Pupils in Year 3 write less than half a page';
    const { quotes, whys } = planOf(
      tableOf([recordOf(1, { approach: 'Dictation', why, date: '2025-09-01' })])
    );
    expect(quotes).toMatchObject([{ words: why, heading: 'Our why', source: { row: 1 } }]);
    expect(whys).toEqual([]);
  });
});
