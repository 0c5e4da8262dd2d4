import type { SheetSnapshot, Sparse, WorkbookSnapshot } from '../../src/grid/workbook';
import type { LivePlan } from '../../src/operations/live/livePlan';
import type { WorkbookDeclaration } from '../../src/sheets/declaration';
import { ownSheets } from '../../src/sheets/ownSheets';
import { structureTrust } from '../../src/operations/structure';
import { readTrust } from '../../src/reading/readTrust';
import { modelFromFile } from '../../src/workbench/host/files/modelFromFile';
import { readWorkbookFile } from '../../src/xlsx/readWorkbookFile';
import { writeWorkbookFile } from '../../src/xlsx/writeWorkbookFile';
import { buildLive, DETAILS, openLive, sample } from '../excel/liveTrust';
import { smallTrust } from '../excel/smallTrust';
import type { Sheet } from '../../src/workbench/host/model/sheet';
import { wholeDrawing, type WholeDrawing } from './wholeDrawing';
import { EVERYTHING, UNTRUSTED, sheet, style, table, workbook } from '../xlsx/sampleDeclaration';

/** A host under test: draws a declaration and reads back what stands then. */
interface Host {
  readonly name: string;
  readonly drawn: (declaration: WorkbookDeclaration) => Promise<Drawn>;
}

/** What was drawn, as the host itself reads it, and with every look and rule as Excel would hold it. */
interface Drawn {
  readonly read: WorkbookSnapshot;
  readonly looks: readonly WholeDrawing[];
}

const wholeDrawings = (sheets: readonly Sheet[], declaration: WorkbookDeclaration) =>
  sheets.map((sheet, at) => {
    const declared = declaration.sheets[at];
    if (declared?.name !== sheet.name) throw new Error(`${sheet.name} is not declared here`);
    return wholeDrawing(sheet, declared);
  });

const fileHost: Host = {
  name: 'the file host',
  drawn: async (declaration) => {
    const bytes = await writeWorkbookFile(declaration);
    const read = await readWorkbookFile(bytes, 'drawn.xlsx');
    const opened = await modelFromFile(bytes, 'drawn.xlsx');
    if (!read.ok) throw new Error(read.problem.sentence);
    if (!opened.ok) throw new Error(opened.problem.sentence);
    expect(opened.notCarried).toEqual([]);
    return { read: read.workbook, looks: wholeDrawings(opened.model.sheets, declaration) };
  },
};

/** The sheet that a new workbook has; it is no part of what was drawn. */
const STANDING = 'Notes that stand there';

function emptyBook(): WorkbookSnapshot {
  const [, notes] = smallTrust().sheets;
  if (!notes) throw new Error('no notes');
  return { file: 'open.xlsx', dateSystem: 1900, sheets: [{ ...notes, name: STANDING }] };
}

function planOf({ sheets, names }: WorkbookDeclaration, id: string): LivePlan {
  const nameOf = new Map(sheets.map((each) => [each.id, each.name]));
  return {
    operation: 'build',
    expected: { sheets: [{ id, name: STANDING }], tables: [] },
    changes: [
      ...sheets.map((each) => ({ type: 'add-sheet' as const, sheet: each, position: null })),
      ...names.map(({ name, sheet: on, range }) => ({
        type: 'set-name' as const,
        name,
        target: { type: 'added' as const, name: nameOf.get(on) ?? '' },
        range,
      })),
    ],
    finish: [],
    sheetNames: nameOf,
  };
}

const excelHost: Host = {
  name: 'the Excel host',
  drawn: async (declaration) => {
    const { office, port } = await openLive(emptyBook());
    const [id = ''] = (await port.read()).ids;
    await port.apply(planOf(declaration, id));
    const { workbook: read } = await port.read();
    office.close();
    const isDrawn = ({ name }: { readonly name: string }): boolean => name !== STANDING;
    return {
      read: { ...read, sheets: read.sheets.filter(isDrawn) },
      looks: wholeDrawings(office.host.model.sheets.filter(isDrawn), declaration),
    };
  },
};

/** What is said of cells, as a list. */
function said<Fact>(facts: Sparse<Fact>): readonly string[] {
  return facts.flatMap((line, row) =>
    (line ?? []).flatMap((fact, column) =>
      fact === undefined ? [] : [`${row},${column}: ${JSON.stringify(fact)}`]
    )
  );
}

const listed = (blocks: readonly object[]): readonly string[] =>
  blocks.map((block) => JSON.stringify(block)).sort();

/** A sheet as two hosts must agree on it. */
function agreed(snapshot: SheetSnapshot) {
  return {
    name: snapshot.name,
    visibility: snapshot.visibility,
    values: snapshot.values.map((row) => [...row]),
    numberFormats: said(snapshot.numberFormats),
    fills: said(snapshot.fills),
    bold: said(snapshot.bold),
    merges: listed(snapshot.merges),
    hiddenRows: [...snapshot.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...snapshot.hiddenColumns].sort((a, b) => a - b),
    tables: listed(
      snapshot.tables.map(({ name, block: { top, left, bottom, right } }) => ({
        name,
        top,
        left,
        bottom,
        right,
      }))
    ),
  };
}

/** Formulas are worked out by Excel alone; the declaration says what a file shows until then. */
function withoutFormulas(declaration: WorkbookDeclaration): WorkbookDeclaration {
  const plain = declaration.sheets.map((each) => ({
    ...each,
    parts: each.parts.map((part) =>
      part.type === 'table'
        ? {
            ...part,
            rows: part.rows.map((row) =>
              row.map((content) =>
                typeof content === 'object' && content?.type === 'formula' ? 'worked out' : content
              )
            ),
          }
        : part
    ),
  }));
  return { ...declaration, sheets: plain };
}

const untrusted = workbook([
  sheet({
    parts: [
      table(
        ['As text', 'As number', 'As date'],
        UNTRUSTED.map((text) => [text, text, text]),
        {
          columns: [
            { heading: 'As text', style: style({ numberFormat: '@' }), prompt: '' },
            { heading: 'As number', style: style(), prompt: '' },
            { heading: 'As date', style: style({ numberFormat: 'dd mmm yyyy' }), prompt: '' },
          ],
        }
      ),
    ],
  }),
]);

const DRAWN: readonly (readonly [string, () => Promise<WorkbookDeclaration>])[] = [
  ['a declaration that uses everything', () => Promise.resolve(withoutFormulas(EVERYTHING))],
  ['texts that spreadsheets turn into something else', () => Promise.resolve(untrusted)],
  [
    'a trust’s structured workbook',
    async () => structureTrust(readTrust([await sample('trust-cpd-plans')]), DETAILS).declaration,
  ],
  [
    'one from calendars and logs',
    async () =>
      structureTrust(readTrust([await sample('trust-calendar-and-log')]), DETAILS).declaration,
  ],
];

describe.each(DRAWN)('both hosts draw %s', (_, declare) => {
  it('the same, cell for cell and format for format', async () => {
    const declaration = await declare();
    const [file, excel] = [await fileHost.drawn(declaration), await excelHost.drawn(declaration)];
    const sheetNames = ({ read }: Drawn) => read.sheets.map(({ name }) => name);
    expect(sheetNames(excel)).toEqual(sheetNames(file));
    excel.read.sheets.forEach((drawn, at) => {
      const other = file.read.sheets[at];
      expect(agreed(drawn)).toEqual(other && agreed(other));
      expect(excel.looks[at]).toEqual(file.looks[at]);
    });
    const namesOf = ({ names = [] }: WorkbookSnapshot) =>
      listed(names.filter(({ name }) => !name.startsWith('_xlnm')));
    expect(namesOf(excel.read)).toEqual(namesOf(file.read));
  });
});

describe('both hosts read', () => {
  it.each(['trust-cpd-plans', 'staff-culture-survey', 'school-forms-and-matrix'])(
    '%s to the same snapshot',
    async (name) => {
      const file = await sample(name);
      const { office, port } = await openLive(file);
      const { workbook: read } = await port.read();
      office.close();
      expect(read.file).toBe(file.file);
      expect(read.sheets.map(agreed)).toEqual(file.sheets.map(agreed));
    }
  );

  it('a workbook that counts from 1904 as such', async () => {
    const dated = smallTrust();
    const [plan, ...others] = dated.sheets;
    if (!plan) throw new Error('no plan');
    const formats = [[], [undefined, undefined, undefined, 'dd/mm/yyyy']];
    const sheets = [{ ...plan, numberFormats: formats }, ...others];
    const { office, port } = await openLive({ ...dated, dateSystem: 1904, sheets });
    expect((await port.read()).workbook.dateSystem).toBe(1904);
    office.close();
  });
});

describe('a build in the open workbook', () => {
  it('gives the sheets that a file would have, found again by both', async () => {
    const source = smallTrust();
    const { declaration } = structureTrust(readTrust([source]), DETAILS);
    const file = await fileHost.drawn(declaration);
    const live = await openLive(source);
    await buildLive(live);
    const { workbook: read } = await live.port.read();
    live.office.close();
    const own = ownSheets(read).map(({ snapshot }) => agreed(snapshot));
    expect(own).toEqual(ownSheets(file.read).map(({ snapshot }) => agreed(snapshot)));
  });
});
