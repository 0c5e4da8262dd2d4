import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/grid/workbook';
import { planAfterForms } from '../../../src/operations/merge/afterForms';
import { standingWorkbook } from '../../../src/operations/merge/mergeWorkbook';
import { mergedPlan } from '../../../src/operations/structure';
import { collectPacks } from '../../../src/operations/collectPacks';
import { ownSheets, standingTable, textUnder } from '../../../src/sheets/ownSheets';
import { drawnSnapshot } from '../merge/drawnSnapshot';
import { collectedFast, packFor, packsOf, samplePlan, SENT, trustBook } from './trustBook';

const SCHOOL = 'Kiln Meadow Infant School';
const ANSWER = 'Two minutes, every week';
const BOX = 'What stays the same';

let trust: WorkbookSnapshot;
let packs: ReadonlyMap<string, WorkbookSnapshot>;
let pack: WorkbookSnapshot;
beforeAll(async () => {
  trust = await trustBook();
  packs = await packsOf(trust);
  pack = packFor(packs, SCHOOL);
});

type Grid = CellValue[][];

/** The pack with its form edited as a grid, and the sheet otherwise as given. */
function edited(
  change: (values: Grid) => void,
  look: (sheet: SheetSnapshot) => Partial<SheetSnapshot> = () => ({})
): WorkbookSnapshot {
  return {
    ...pack,
    sheets: pack.sheets.map((sheet) => {
      if (sheet.name !== 'School form') return sheet;
      const values = sheet.values.map((line) => [...line]);
      change(values);
      return { ...sheet, values, ...look(sheet) };
    }),
  };
}

const rowOf = (values: Grid, label: string): number =>
  values.findIndex((line) => line[1] === label);

const answered = (values: Grid): void => {
  const line = values[rowOf(values, BOX)];
  if (line) line[2] = ANSWER;
};

const rowsOf = (workbook: WorkbookSnapshot, id: string) =>
  standingTable(ownSheets(workbook), id)?.rows ?? [];
const howsOf = (workbook: WorkbookSnapshot) =>
  rowsOf(workbook, 'how').filter((row) => textUnder(row, 'School') === SCHOOL);
const firstOf = (workbook: WorkbookSnapshot, heading: string): string =>
  howsOf(workbook).map((row) => textUnder(row, heading))[0] ?? '';
const toDecide = (workbook: WorkbookSnapshot, heading: string): readonly string[] =>
  rowsOf(workbook, 'to-decide').map((row) => textUnder(row, heading));

describe('A form that comes back', () => {
  it('under another file name is known', () => {
    const after = collectedFast(trust, [{ ...edited(answered), file: 'FINAL final (3).xlsx' }]);
    expect(firstOf(after, BOX)).toBe(ANSWER);
  });

  it('with its sheet renamed is known', () => {
    const after = collectedFast(trust, [edited(answered, () => ({ name: 'Sheet1 (2)' }))]);
    expect(firstOf(after, BOX)).toBe(ANSWER);
  });

  it('with its sheet copied into another workbook is known, and said to be without what was sent', () => {
    const form = edited(answered).sheets.filter(({ name }) => name === 'School form');
    const rota = { ...(form[0] as SheetSnapshot), name: 'Rota', values: [['Mon', 'Bus duty']] };
    const copied = { ...pack, file: 'Our plans.xlsx', names: [], sheets: [rota, ...form] };
    const operation = collectPacks(trust, [copied]);
    expect(operation.files[0]?.sentences).toEqual([
      expect.stringContaining('came back without what was sent'),
    ]);
    expect(firstOf(collectedFast(trust, [copied]), BOX)).toBe(ANSWER);
  });

  it('with boxes moved, up, down and to the right, has each in its place', () => {
    const after = collectedFast(trust, [
      edited((values) => {
        answered(values);
        const from = rowOf(values, BOX);
        const [line = []] = values.splice(from, 1);
        values.splice(from - 2, 0, [line[0] ?? null, null, null, line[1] ?? null, line[2] ?? null]);
      }),
    ]);
    expect(firstOf(after, BOX)).toBe(ANSWER);
    expect(rowsOf(after, 'to-decide')).toEqual([]);
  });

  it('with rows put in and taken out loses nothing and empties nothing', () => {
    const after = collectedFast(trust, [
      edited((values) => {
        answered(values);
        values.splice(rowOf(values, 'What we hope to see in pupils'), 1);
        values.splice(rowOf(values, BOX), 0, [], [null, null, 'our own line'], []);
      }),
    ]);
    expect(firstOf(after, BOX)).toBe(ANSWER);
    expect(firstOf(after, 'What we hope to see in pupils')).toBe(
      firstOf(trust, 'What we hope to see in pupils')
    );
    expect(toDecide(after, 'The other words')).toEqual(['our own line']);
  });

  it('with labels edited a little is known by them, also where the hidden keys are gone', () => {
    const after = collectedFast(trust, [
      edited((values) => {
        answered(values);
        const line = values[rowOf(values, BOX)];
        if (line) line[1] = 'What stay the same:';
        for (const each of values) each[0] = null;
      }),
    ]);
    expect(firstOf(after, BOX)).toBe(ANSWER);
    expect(howsOf(after)).toHaveLength(howsOf(trust).length);
  });

  it('with a strand copied, its id too, has a new strand and the first as it was', () => {
    const after = collectedFast(trust, [
      edited((values) => {
        const start = rowOf(values, 'Strand 1');
        const copy = values.slice(start, start + 14).map((line) => [...line]);
        const line = copy[rowOf(copy, 'What we will do')];
        if (line) line[2] = 'The same with Year 1';
        values.push([], ...copy);
      }),
    ]);
    expect(howsOf(after)).toHaveLength(howsOf(trust).length + 1);
    expect(firstOf(after, 'What we will do')).toBe(firstOf(trust, 'What we will do'));
  });

  it('with a strand copied and nothing changed in it brings nothing, however often it comes', () => {
    const copied = edited((values) => {
      answered(values);
      const start = rowOf(values, 'Strand 1');
      const copy = values.slice(start, start + 14).map((line) => [...line]);
      const line = copy[rowOf(copy, BOX)];
      if (line) line[2] = null;
      values.push([], ...copy);
    });
    const once = collectedFast(trust, [copied]);
    expect(howsOf(once)).toHaveLength(howsOf(trust).length);
    expect(collectedFast(once, [copied])).toEqual(once);
  });

  it('saved by Google Sheets, without tables, names and very hidden sheets and a thousand rows long, is read whole', () => {
    const google: WorkbookSnapshot = {
      ...edited(answered),
      names: [],
      sheets: edited(answered).sheets.map((sheet) => ({
        ...sheet,
        visibility: sheet.visibility === 'visible' ? 'visible' : 'hidden',
        tables: [],
        values: Array.from({ length: 1000 }, (_, row) => [
          ...(sheet.values[row] ?? []),
          ...Array.from({ length: 23 }, () => ''),
        ]),
      })),
    };
    const operation = collectPacks(trust, [google]);
    expect(operation.files[0]?.sentences).toEqual([]);
    expect(operation.files[0]?.counts).toEqual(
      expect.objectContaining({ changed: 1, newStrands: 0, takenOut: 0, both: 0 })
    );
    expect(firstOf(collectedFast(trust, [google]), BOX)).toBe(ANSWER);
  });

  it('with values pasted over the drop-downs and the date keeps the words as they are', () => {
    const after = collectedFast(trust, [
      edited((values) => {
        const put = (label: string, text: string): void => {
          const line = values[rowOf(values, label)];
          if (line) line[2] = text;
        };
        put('Helps with', 'talk, mostly; a bit of number too');
        put('Look again on', 'after the Easter hols');
        put('Do you see this here?', 'yes!! (Rec only)');
      }),
    ]);
    expect(firstOf(after, 'Helps with')).toBe('talk, mostly; a bit of number too');
    expect(firstOf(after, 'Look again on')).toBe('after the Easter hols');
    expect(
      rowsOf(after, 'seen-here').map((row) => textUnder(row, 'Do you see this here?'))
    ).toEqual(['yes!! (Rec only)']);
  });

  it('with boxes merged takes nothing that the merge hides for taken out, and keeps what stands beside', () => {
    const after = collectedFast(trust, [
      edited(
        (values) => {
          const hidden = values[rowOf(values, 'What we hope to see in pupils')];
          if (hidden) {
            hidden[2] = null;
            hidden[4] = 'see Friday’s film';
          }
        },
        ({ values, merges }) => {
          const row = rowOf(
            values.map((line) => [...line]),
            'What we hope to see in pupils'
          );
          return { merges: [...merges, { top: row - 1, bottom: row, left: 2, right: 2 }] };
        }
      ),
    ]);
    expect(firstOf(after, 'What we hope to see in pupils')).toBe(
      firstOf(trust, 'What we hope to see in pupils')
    );
    expect(toDecide(after, 'The other words')).toEqual(['see Friday’s film']);
  });

  it('with words beside the boxes, below them and on the page that explains has them to decide', () => {
    const beside = edited((values) => {
      const line = values[rowOf(values, BOX)];
      if (line) line[4] = 'ask Priya';
      values.push([], [null, 'PS', 'thank you for asking']);
    });
    const after = collectedFast(trust, [
      {
        ...beside,
        sheets: beside.sheets.map((sheet) =>
          sheet.name === 'Read me first'
            ? { ...sheet, values: [...sheet.values, [null, 'Too long! – Head']] }
            : sheet
        ),
      },
    ]);
    expect(toDecide(after, 'The other words')).toEqual(
      expect.arrayContaining(['PS', 'thank you for asking', 'Too long! – Head'])
    );
    expect([...toDecide(after, 'The other words'), firstOf(after, BOX)]).toContain('ask Priya');
  });

  it('of another trust is left out with a sentence, and the others still come in', () => {
    const bare = edited((values) => {
      for (const line of values)
        if (typeof line[0] === 'string') line[0] = line[0].replace(/^H-\w+/, 'H-zzzzzzz');
      const line = values[rowOf(values, 'School')];
      if (line) line[2] = 'Somewhere Else Academy';
    });
    const strange: WorkbookSnapshot = {
      ...bare,
      file: 'theirs.xlsx',
      sheets: bare.sheets.filter(({ visibility }) => visibility === 'visible'),
    };
    const { files } = collectPacks(trust, [strange, edited(answered)]);
    expect(files.map(({ school }) => school)).toEqual(['', SCHOOL]);
    expect(files[0]?.sentences.join()).toContain('it may be another trust’s. It was left out.');
    expect(firstOf(collectedFast(trust, [strange, edited(answered)]), BOX)).toBe(ANSWER);
  });

  it('of last year goes into no box: what differs is to decide, and a sentence says so', () => {
    const now: WorkbookSnapshot = {
      ...trust,
      sheets: trust.sheets.map((sheet) =>
        sheet.name === 'Settings'
          ? {
              ...sheet,
              values: sheet.values.map((line) =>
                line[0] === 'Academic year' ? [line[0], '2026-27', ...line.slice(2)] : line
              ),
            }
          : sheet
      ),
    };
    const { files } = collectPacks(now, [edited(answered)]);
    expect(files[0]?.sentences.join()).toContain(
      'is a form of 2025-26; your workbook is about 2026-27'
    );
    const after = collectedFast(now, [edited(answered)]);
    expect(firstOf(after, BOX)).toBe('');
    expect(toDecide(after, 'The other words')).toEqual([ANSWER]);
  });

  it('twice, in two versions, has one text in the box and the other to decide, in any order', () => {
    const other = edited((values) => {
      const line = values[rowOf(values, BOX)];
      if (line) line[2] = 'The words we use';
    });
    const after = collectedFast(trust, [edited(answered), other]);
    expect([firstOf(after, BOX), ...toDecide(after, 'The other words')].sort()).toEqual(
      ['The words we use', ANSWER].sort()
    );
    expect(collectedFast(trust, [other, edited(answered)])).toEqual(after);
  });
});

describe('After a school’s first form', () => {
  it('the form is its plan: its old sheets give no hows any more, and Sessions as before', async () => {
    const plan = await samplePlan();
    const standing = standingWorkbook(collectedFast(trust, [edited(answered)]));
    const after = planAfterForms(plan, standing);
    const ofSchool = ({ whose }: (typeof plan.hows)[number]) =>
      whose.type === 'school' && whose.name === SCHOOL;
    expect(plan.hows.filter(ofSchool).length).toBeGreaterThan(0);
    expect(after.hows.filter(ofSchool)).toEqual([]);
    expect(after.hows).toEqual(plan.hows.filter((how) => !ofSchool(how)));
    expect(after.sessions).toEqual(plan.sessions);
  });

  it('the plan stays as it is where no form has come in', async () => {
    const plan = await samplePlan();
    expect(planAfterForms(plan, null)).toBe(plan);
    expect(planAfterForms(plan, standingWorkbook(trust))).toBe(plan);
  });

  it('building again keeps what the form brought, word for word, and its own lines', async () => {
    const collected = collectedFast(trust, [edited(answered)]);
    const { declaration } = mergedPlan(await samplePlan(), {
      details: { ...SENT, builtOn: '2026-03-02' },
      readiness: null,
      standing: standingWorkbook(collected),
    });
    const rebuilt = drawnSnapshot(declaration);
    expect(howsOf(rebuilt).map(({ cells }) => [...cells])).toEqual(
      howsOf(collected).map(({ cells }) => [...cells])
    );
    expect(rowsOf(rebuilt, 'sessions')).toHaveLength(rowsOf(trust, 'sessions').length);
    const again = collectedFast(rebuilt, [edited(answered)]);
    for (const id of ['how', 'to-decide', 'seen-here', 'collected'])
      expect(rowsOf(again, id).map(({ cells }) => [...cells])).toEqual(
        rowsOf(rebuilt, id).map(({ cells }) => [...cells])
      );
  });
});
