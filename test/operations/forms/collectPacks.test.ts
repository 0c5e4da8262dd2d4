import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/grid/workbook';
import { collectPacks } from '../../../src/operations/collectPacks';
import {
  standingTable,
  ownSheets,
  textUnder,
  type StandingRow,
} from '../../../src/sheets/ownSheets';
import { collectedFast, packFor, packsOf, sheetNamed, trustBook } from './trustBook';

const SCHOOL = 'Kiln Meadow Infant School';

let trust: WorkbookSnapshot;
let pack: WorkbookSnapshot;
let packs: ReadonlyMap<string, WorkbookSnapshot>;
beforeAll(async () => {
  trust = await trustBook();
  packs = await packsOf(trust);
  pack = packFor(packs, SCHOOL);
});

const rowsOf = (workbook: WorkbookSnapshot, id: string): readonly StandingRow[] =>
  standingTable(ownSheets(workbook), id)?.rows ?? [];
const howsOf = (workbook: WorkbookSnapshot, school = SCHOOL) =>
  rowsOf(workbook, 'how').filter((row) => textUnder(row, 'School') === school);

type Change = (values: CellValue[][]) => void;

function changed(
  workbook: WorkbookSnapshot,
  name: string,
  change: Change,
  look: Partial<SheetSnapshot> = {}
): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      const values = sheet.values.map((line) => [...line]);
      change(values);
      return { ...sheet, ...look, values };
    }),
  };
}

const form = (change: Change, look: Partial<SheetSnapshot> = {}) =>
  changed(pack, 'School form', change, look);

/** The row of the nth box with this label. */
function rowOf(values: readonly (readonly CellValue[])[], label: string, nth = 0): number {
  const rows = [...values.keys()].filter((row) => values[row]?.[1] === label);
  return rows[nth] ?? -1;
}

function write(values: CellValue[][], label: string, text: CellValue, nth = 0): void {
  const line = values[rowOf(values, label, nth)] ?? [];
  line[2] = text;
}

/** The trust's own workbook with another text in a school's box. */
function trustWrites(heading: string, text: string): WorkbookSnapshot {
  return changed(trust, 'How', (values) => {
    const headings = values[3] ?? [];
    const row = values.findIndex((line, at) => at > 3 && line[0] === SCHOOL);
    (values[row] ?? [])[headings.indexOf(heading)] = text;
  });
}

const NEW = 5;

describe('A form that comes back', () => {
  it('changes nothing where the school changed nothing, and says so', () => {
    const operation = collectPacks(trust, [pack]);
    expect(operation.files).toEqual([
      {
        file: pack.file,
        school: SCHOOL,
        counts: expect.objectContaining({
          newStrands: 0,
          changed: 0,
          takenOut: 0,
          both: 0,
        }) as unknown,
        sentences: [],
      },
    ]);
    const after = collectedFast(trust, [pack]);
    expect(rowsOf(after, 'how').map(({ cells }) => [...cells])).toEqual(
      rowsOf(trust, 'how').map(({ cells }) => [...cells])
    );
    expect(rowsOf(after, 'to-decide')).toEqual([]);
  });

  it('brings a changed box into its row of How', () => {
    const after = collectedFast(trust, [
      form((values) => {
        write(values, 'What stays the same', 'Two minutes, every week');
      }),
    ]);
    expect(textUnder(howsOf(after)[0] as StandingRow, 'What stays the same')).toBe(
      'Two minutes, every week'
    );
    expect(rowsOf(after, 'to-decide')).toEqual([]);
  });

  it('adds a strand that the school wrote in an empty one, under its name', () => {
    const after = collectedFast(trust, [
      form((values) => {
        write(values, 'What we will do', 'Singing in the corridor', NEW);
        write(values, 'Look again on', 46100, NEW);
      }),
    ]);
    const added = howsOf(after).find(
      (row) => textUnder(row, 'What we will do') === 'Singing in the corridor'
    );
    expect(textUnder(added as StandingRow, 'How ID')).toMatch(/^F-/);
    expect((added as StandingRow).cells.get('Look again on')).toBe(46100);
    expect(howsOf(after)).toHaveLength(howsOf(trust).length + 1);
  });

  it('keeps both texts where both sides changed a box: the school’s stands, ours is to decide', () => {
    const ours = trustWrites('What we change to fit', 'As the trust heard it');
    const theirs = form((values) => {
      write(values, 'What we change to fit', 'As we do it');
    });
    const after = collectedFast(ours, [theirs]);
    expect(textUnder(howsOf(after)[0] as StandingRow, 'What we change to fit')).toBe('As we do it');
    const [line] = rowsOf(after, 'to-decide');
    expect(line && [...line.cells.values()]).toEqual(
      expect.arrayContaining([
        SCHOOL,
        'What we change to fit',
        'As we do it',
        'As the trust heard it',
      ])
    );
  });

  it('leaves what the trust changed and the school did not', () => {
    const ours = trustWrites('What we change to fit', 'As the trust heard it');
    const after = collectedFast(ours, [pack]);
    expect(textUnder(howsOf(after)[0] as StandingRow, 'What we change to fit')).toBe(
      'As the trust heard it'
    );
  });

  it('leaves alone what the trust decided after it came in', () => {
    const theirs = form((values) => {
      write(values, 'What we change to fit', 'As we do it');
    });
    const once = collectedFast(trust, [theirs]);
    const decided = changed(once, 'How', (values) => {
      values.forEach((line) =>
        line.forEach((value, column) => {
          if (value === 'As we do it') line[column] = 'As we agreed';
        })
      );
    });
    const again = collectedFast(decided, [theirs]);
    expect(textUnder(howsOf(again)[0] as StandingRow, 'What we change to fit')).toBe(
      'As we agreed'
    );
  });

  it('keeps words that a school took out, and strands that it took out', () => {
    const after = collectedFast(trust, [
      form((values) => {
        write(values, 'What we hope to see in pupils', null);
        const second = values.findIndex((line) => line[1] === 'Strand 2');
        values.splice(second, 14);
      }),
    ]);
    expect(howsOf(after)).toHaveLength(howsOf(trust).length);
    expect(rowsOf(after, 'to-decide').map((row) => textUnder(row, 'What happened'))).toEqual(
      expect.arrayContaining([
        'The school took these words out.',
        'The form came back without this strand. It stays until you decide.',
      ])
    );
  });

  it('shows what a school says of a shared why, and nothing of one that says nothing', () => {
    const after = collectedFast(trust, [
      form((values) => {
        write(values, 'Do you see this here?', 'Differently');
        write(values, 'What do you see?', 'They talk, but not to adults');
      }),
    ]);
    expect(rowsOf(after, 'seen-here')).toHaveLength(1);
    expect(textUnder(rowsOf(after, 'seen-here')[0] as StandingRow, 'What do you see?')).toBe(
      'They talk, but not to adults'
    );
  });

  it('says that a school worded the problem differently, and leaves the why as it is', () => {
    const after = collectedFast(trust, [
      form((values) => {
        write(values, 'Talk', 'Children are shy with grown-ups');
      }),
    ]);
    const [row] = rowsOf(after, 'seen-here');
    expect(textUnder(row as StandingRow, 'Worth a talk')).toContain(
      'This school worded the problem differently. Worth a talk?'
    );
    expect(rowsOf(after, 'why').map(({ cells }) => [...cells])).toEqual(
      rowsOf(trust, 'why').map(({ cells }) => [...cells])
    );
  });

  it('says so where the trust has changed the why since the form was sent', () => {
    const ours = changed(trust, 'Why', (values) => {
      const row = values.find((line) => line[0] === 'Talk');
      if (row) row[1] = 'Children do not yet talk with adults.';
    });
    const after = collectedFast(ours, [
      form((values) => {
        write(values, 'Do you see this here?', 'Yes');
      }),
    ]);
    expect(textUnder(rowsOf(after, 'seen-here')[0] as StandingRow, 'Worth a talk')).toContain(
      'You have changed this why since the form was sent.'
    );
  });

  it('keeps people’s own columns, rows and sheets of the workbook', () => {
    const own = changed(
      changed(trust, 'How', (values) => {
        (values[60] ??= [])[2] = 'Written below the table';
      }),
      'Settings',
      (values) => {
        (values[1] ?? [])[5] = 'Beside';
      }
    );
    const withSheet = {
      ...own,
      sheets: [
        ...own.sheets,
        { ...sheetNamed(trust, 'Why'), name: 'Mine', tables: [], values: [['My list']] },
      ],
    };
    const after = collectedFast(withSheet, [pack]);
    const texts = after.sheets.flatMap(({ values }) => values.flat());
    expect(texts).toEqual(expect.arrayContaining(['Written below the table', 'Beside', 'My list']));
  });
});

describe('A form as people return it', () => {
  const answer = 'Two minutes, every week';
  const answered: Change = (values) => {
    write(values, 'What stays the same', answer);
  };
  const stays = (after: WorkbookSnapshot) =>
    textUnder(howsOf(after)[0] as StandingRow, 'What stays the same');

  it('is understood under another file name, another sheet name and in another workbook', () => {
    const returned = form(answered, { name: 'Sheet2' });
    const elsewhere = {
      ...returned,
      file: 'FINAL (3).xlsx',
      names: [],
      sheets: [
        {
          ...sheetNamed(pack, 'Lists'),
          name: 'Rota',
          visibility: 'visible' as const,
          values: [['Mon', 'Bus duty']],
        },
        sheetNamed(returned, 'Sheet2'),
      ],
    };
    const operation = collectPacks(trust, [elsewhere]);
    expect(operation.files[0]?.sentences.join()).toContain('came back without what was sent');
    expect(stays(collectedFast(trust, [elsewhere]))).toBe(answer);
  });

  it('is understood without its hidden keys', () => {
    const bare = form((values) => {
      answered(values);
      for (const line of values) line[0] = null;
    });
    const operation = collectPacks(trust, [bare]);
    expect(operation.files[0]?.counts.newStrands).toBe(0);
    expect(stays(collectedFast(trust, [bare]))).toBe(answer);
  });

  it('is understood with rows put in, labels changed a little and words beside a box', () => {
    const after = collectedFast(trust, [
      form((values) => {
        answered(values);
        const row = rowOf(values, 'What stays the same');
        (values[row] ?? [])[1] = 'What stay the same:';
        (values[row] ?? [])[4] = 'ask Priya';
        values.splice(row, 0, [null, null, 'and a line between']);
      }),
    ]);
    expect(stays(after)).toBe(answer);
    expect(rowsOf(after, 'to-decide').map((row) => textUnder(row, 'The other words'))).toEqual(
      expect.arrayContaining(['ask Priya', 'and a line between'])
    );
  });

  it('takes a copied strand for a new one and leaves the first as it was', () => {
    const after = collectedFast(trust, [
      form((values) => {
        const start = values.findIndex((line) => line[1] === 'Strand 1');
        const copy = values.slice(start, start + 14).map((line) => [...line]);
        write(copy, 'What we will do', 'The same with Year 1');
        values.push(...copy);
      }),
    ]);
    expect(howsOf(after)).toHaveLength(howsOf(trust).length + 1);
    expect(textUnder(howsOf(after)[0] as StandingRow, 'What we will do')).toBe(
      textUnder(howsOf(trust)[0] as StandingRow, 'What we will do')
    );
  });

  it('says kindly that a form is another trust’s, and takes nothing of it', () => {
    const strange = form((values) => {
      answered(values);
      for (const line of values)
        if (typeof line[0] === 'string') line[0] = line[0].replace(/^H-\w+/, 'H-zzzzzzz');
      write(values, 'School', 'Somewhere Else Academy');
    });
    const elsewhere = {
      ...strange,
      file: 'form.xlsx',
      sheets: strange.sheets.filter(({ visibility }) => visibility === 'visible'),
    };
    const operation = collectPacks(trust, [elsewhere]);
    expect(operation.validate().join()).toContain('it may be another trust’s');
  });

  it('puts nothing of last year’s form into a box, and keeps its words to decide', () => {
    const old = changed(form(answered), 'As it was sent', (values) => {
      const row = values.find((line) => line[0] === 'year');
      if (row) row[1] = '2001-02';
    });
    const now = changed(trust, 'Settings', (values) => {
      const row = values.find((line) => line[0] === 'Academic year');
      if (row) row[1] = '2026-27';
    });
    const after = collectedFast(now, [old]);
    expect(stays(after)).toBe('');
    expect(rowsOf(after, 'to-decide').map((row) => textUnder(row, 'The other words'))).toContain(
      answer
    );
  });

  it('keeps both where two different forms of one school come back, in any order', () => {
    const other = form((values) => {
      write(values, 'What stays the same', 'The words we use');
    });
    const [one, two] = [form(answered), other];
    const after = collectedFast(trust, [one, two]);
    expect(
      [
        stays(after),
        ...rowsOf(after, 'to-decide').map((row) => textUnder(row, 'The other words')),
      ].sort()
    ).toEqual(['The words we use', answer].sort());
    expect(collectedFast(trust, [two, one])).toEqual(after);
  });

  it('knows labels such as __proto__ for what they are: words', () => {
    const after = collectedFast(trust, [
      form((values) => {
        values.push([null, '__proto__', 'polluted'], [null, 'constructor', '=1+1']);
      }),
    ]);
    const others = rowsOf(after, 'to-decide').map((row) => textUnder(row, 'The other words'));
    expect(others).toEqual(
      expect.arrayContaining(['__proto__', 'polluted', 'constructor', '=1+1'])
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('says of a file without a form that it was left out', () => {
    const operation = collectPacks(trust, [
      { ...pack, file: 'rota.xlsx', sheets: [sheetNamed(pack, 'Lists')] },
    ]);
    expect(operation.validate().join()).toContain('“rota.xlsx” holds no school form that we know');
  });
});
