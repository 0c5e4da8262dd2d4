import fc from 'fast-check';
import { planTrust } from '../../src/plan/planTrust';
import type { SourceTable } from '../../src/plan/sourceRecord';
import { checkDeclaration } from '../../src/sheets/checkDeclaration';
import type {
  CellContent,
  SheetDeclaration,
  TablePart,
  WorkbookDeclaration,
} from '../../src/sheets/declaration';
import { declareWorkbook } from '../../src/sheets/declareWorkbook';
import { arbitraryTable, recordOf, tableOf, trustOf, withoutPeople } from '../plan/sourceTables';

const DETAILS = { builtOn: '2026-01-12', version: '0.1.0' };
const HARD = "Year 8 pupils can't explain their reasoning";

const declare = (...tables: readonly SourceTable[]): WorkbookDeclaration =>
  declareWorkbook(planTrust(trustOf(...tables)), DETAILS);

function sheetNamed(book: WorkbookDeclaration, name: string): SheetDeclaration {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  return sheet;
}

function tableIn(sheet: SheetDeclaration): TablePart {
  const table = sheet.parts.find((part) => part.type === 'table');
  if (!table) throw new Error(`There is no table on ${sheet.name}`);
  return table;
}

const headings = (sheet: SheetDeclaration): readonly string[] =>
  tableIn(sheet).columns.map(({ heading }) => heading);

function cellUnder(sheet: SheetDeclaration, heading: string, row = 0): CellContent | undefined {
  return tableIn(sheet).rows[row]?.[headings(sheet).indexOf(heading)];
}

const written = withoutPeople(
  tableOf([
    recordOf(1, {
      approach: 'Paired reading',
      problem: HARD,
      success: 'They explain',
      review: '2026-03-01',
    }),
  ])
);
const calendar = withoutPeople(
  tableOf(
    [1, 2].map((row) =>
      recordOf(row, {
        approach: `Oracy part ${row}`,
        date: `2025-09-0${row}`,
        hours: '1.5',
        cost: 'nil',
        notes: 'Hall',
      })
    )
  )
);

describe('which sheets are built', () => {
  it('builds only the sheets that have something to say, in their order', () => {
    expect(declare(written).sheets.map(({ name }) => name)).toEqual([
      'Start here',
      'Why',
      'How',
      'Worth asking',
      'Settings',
      'Lists',
    ]);
    expect(declare(calendar).sheets.map(({ name }) => name)).toEqual([
      'Start here',
      'Why',
      'How',
      'Sessions',
      'Settings',
      'Lists',
    ]);
  });

  it('hides the lists and nothing else', () => {
    const hidden = declare(written).sheets.filter(({ visibility }) => visibility === 'hidden');
    expect(hidden.map(({ name }) => name)).toEqual(['Lists']);
  });

  it('links every visible sheet from the first one', () => {
    const book = declare(written, calendar);
    const links = sheetNamed(book, 'Start here')
      .parts.flatMap((part) => (part.type === 'cells' ? part.cells.flat() : []))
      .flatMap((cell) => (typeof cell === 'object' && cell?.type === 'link' ? [cell.text] : []));
    expect(links).toEqual(['Why', 'How', 'Sessions', 'Worth asking', 'Settings']);
  });
});

describe('Start here', () => {
  const problems = (count: number) =>
    withoutPeople(
      tableOf(
        Array.from({ length: count }, (_, nth) =>
          recordOf(nth + 1, { approach: `Reading ${nth}`, problem: `Year ${nth + 1} pupils guess` })
        )
      )
    );

  const says = (count: number) =>
    JSON.stringify(sheetNamed(declare(problems(count)), 'Start here').parts);

  it('quotes five pupil problems and says how many more stand on Why', () => {
    expect(says(8)).toContain('and 3 more on Why');
    expect(says(5)).not.toContain('more on Why');
  });
});

describe('Why and How', () => {
  it('have their columns in order, the last of them in a closed group', () => {
    const why = sheetNamed(declare(written), 'Why');
    expect(headings(why)).toEqual([
      'Why',
      'What pupils find hard',
      'Which pupils',
      'How we know',
      'Why it matters here',
      'What must stay true',
      'What we hope to see in pupils',
      'What the trust gives',
      'What the trust will stop asking for',
      'Look again on',
      'Trust lead',
      'Baseline',
      'Target',
      'Status',
      'Year',
      'Why ID',
      'Source',
    ]);
    expect(why.columns.map(({ hidden }) => hidden).indexOf(true)).toBe(
      headings(why).indexOf('Baseline')
    );
    const how = sheetNamed(declare(written), 'How');
    expect(headings(how)).toEqual([
      'School',
      'Helps with',
      'What pupils find hard here',
      'Which pupils',
      'How we know, and where we start',
      'What we will do',
      'What stays the same',
      'What we change to fit',
      'Who helped shape it, who leads',
      'What we hope to see in pupils',
      'Look again on',
      'What we need from the trust',
      'What changed, and what next',
      'Staff',
      'Provider',
      'Format',
      'Start',
      'End',
      'Term',
      'Hours',
      'Cost',
      'Time set aside',
      'What we will stop',
      'Happy for others to hear',
      'Status',
      'Notes',
      'Year',
      'How ID',
      'Source',
    ]);
    expect(how.columns.map(({ outlineLevel }) => outlineLevel).indexOf(1)).toBe(
      headings(how).indexOf('Staff')
    );
  });

  it('have one empty row to fill where nobody wrote anything yet', () => {
    const why = sheetNamed(declare(calendar), 'Why');
    expect(tableIn(why).rows).toHaveLength(1);
    expect(tableIn(why).rows[0]?.every((cell) => cell === null)).toBe(true);
  });

  it('say that a suggested how is suggested, and why', () => {
    const how = sheetNamed(declare(calendar), 'How');
    expect(cellUnder(how, 'Status')).toBe('Suggested');
    expect(cellUnder(how, 'Notes')).toBe('Suggested: 2 sessions are parts of one series.');
  });

  it('offer the whys and the four fixed answers, from a list that is long enough', () => {
    const book = declare(written);
    const name = book.names.find((each) => each.name === 'TrellisHelpsWith');
    const list = sheetNamed(book, 'Lists').parts.find(
      (part) => part.type === 'cells' && part.row === 1 && part.column === name?.range.left
    );
    const choices = list?.type === 'cells' ? list.cells.flat() : [];
    expect(choices).toEqual([
      HARD,
      'Our own local problem',
      'Statutory or routine',
      "Not sure yet, let's talk",
    ]);
    expect(name?.range.bottom).toBe(choices.length);
  });

  it('prompt in words and never stop anybody from typing', () => {
    const rules = declare(written).sheets.flatMap(({ parts }) =>
      parts.filter((part) => part.type === 'validation')
    );
    expect(rules.length).toBeGreaterThan(20);
    expect(rules.every(({ alert }) => alert === null)).toBe(true);
  });
});

describe('Sessions', () => {
  it('hold real dates and numbers, and words where only words are known', () => {
    const sessions = sheetNamed(declare(calendar), 'Sessions');
    expect(cellUnder(sessions, 'Date')).toBe(45901);
    expect(cellUnder(sessions, 'Hours')).toBe(1.5);
    expect(cellUnder(sessions, 'Cost')).toBe('nil');
    expect(cellUnder(sessions, 'Part of')).toBe('Oracy');
    expect(cellUnder(sessions, 'Source')).toMatchObject({
      type: 'source-link',
      text: 'cpd.xlsx › CPD › A2',
      address: 'A2',
    });
  });

  it('leave out columns that nothing fills', () => {
    expect(headings(sheetNamed(declare(calendar), 'Sessions'))).toEqual([
      'Date',
      'School',
      'Session',
      'Hours',
      'Cost',
      'Part of',
      'Source',
      'Notes',
    ]);
  });
});

describe('every built workbook', () => {
  it('is within what Excel holds, whatever was read', () => {
    fc.assert(
      fc.property(fc.array(arbitraryTable, { maxLength: 3 }), (tables) => {
        expect(checkDeclaration(declare(...tables))).toEqual([]);
      }),
      { numRuns: 50 }
    );
  });

  it('is the same for the same plan', () => {
    expect(declare(written, calendar)).toEqual(declare(written, calendar));
  });

  it('keeps text that looks like a formula as text, in a text column', () => {
    const table = tableOf([recordOf(1, { approach: '=HYPERLINK("x")', date: '2025-09-01' })]);
    const sessions = sheetNamed(declare(table), 'Sessions');
    expect(cellUnder(sessions, 'Session')).toBe('=HYPERLINK("x")');
    expect(
      tableIn(sessions).columns[headings(sessions).indexOf('Session')]?.style.numberFormat
    ).toBe('@');
  });

  it('says no folder and no path, on no sheet and in no footer', () => {
    const book = declare({ ...calendar, file: 'C:\\Heads\\lee\\cpd.xlsx' });
    expect(JSON.stringify(book)).not.toContain('Heads');
  });

  it('shows rows read as placed, skipped and set aside on the first sheet', () => {
    const skipping = {
      ...calendar,
      body: [1, 4] as const,
      skipped: [{ row: 3, reason: 'total' }],
      setAside: [{ row: 4, reason: 'a note' }],
    };
    expect(tableIn(sheetNamed(declare(skipping), 'Start here')).rows[0]?.slice(2)).toEqual([
      4,
      2,
      1,
      1,
      '2 on Sessions; 1 total; 1 a note',
    ]);
  });
});
