import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  CellContent,
  CellStyle,
  SheetDeclaration,
  SheetPart,
} from '../../src/sheets/declaration';
import { cellAddress } from '../../src/grid/address';
import { writeWorkbookFile } from '../../src/xlsx/writeWorkbookFile';
import { judge, judgeIsHere, printToPdf, type JudgedCell, type Judgement } from './judge';
import { EVERYTHING, sheet, table, TEXT, UNTRUSTED, workbook } from './sampleDeclaration';

const describeJudged = judgeIsHere() ? describe : describe.skip;

type Declared = readonly [row: number, column: number, content: CellContent, style: CellStyle];

function declaredCells(part: SheetPart): readonly Declared[] {
  if (part.type === 'cells')
    return part.cells.flatMap((line, row) =>
      line.map((content, column): Declared => [
        part.row + row,
        part.column + column,
        content,
        part.style,
      ])
    );
  if (part.type !== 'table') return [];
  return [
    ...part.columns.map(({ heading }, column): Declared => [
      part.row,
      part.column + column,
      heading,
      part.headingStyle,
    ]),
    ...part.rows.flatMap((line, row) =>
      part.columns.map(({ style }, column): Declared => [
        part.row + 1 + row,
        part.column + column,
        line[column] ?? null,
        style,
      ])
    ),
  ];
}

/** The kind and value that LibreOffice should see. */
function expected(content: CellContent): Partial<JudgedCell> {
  if (content === null) return { kind: 'empty' };
  if (typeof content === 'string') return { kind: 'text', text: content };
  if (typeof content === 'number') return { kind: 'number', value: content };
  // It keeps truth under a number format as the formula =TRUE().
  if (typeof content === 'boolean') return { value: content ? 1 : 0 };
  if (content.type !== 'formula') return { kind: 'text', text: content.text };
  const value =
    typeof content.value === 'number' ? { value: content.value } : { text: content.value ?? '' };
  return { kind: 'formula', error: 0, ...value };
}

/** How it writes the formats that it writes otherwise. */
const FORMATS: Readonly<Record<string, string>> = { 'dd/mm/yyyy': 'DD/MM/YYYY' };
const ALERTS = { information: 'INFO', warning: 'WARNING' } as const;
const RULES = { list: 'LIST', date: 'DATE', any: 'ANY' } as const;

describeJudged('LibreOffice, which knows nothing of Trellis,', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trellis-judge-'));
  const everything = join(folder, 'everything.xlsx');
  let seen: Judgement;
  let text: Judgement;

  beforeAll(async () => {
    const untrusted = join(folder, 'untrusted.xlsx');
    const column = sheet({
      id: 'two',
      name: 'Two',
      parts: [
        table(
          ['Text'],
          UNTRUSTED.map((one) => [one])
        ),
      ],
    });
    const cells = sheet({
      parts: [
        { type: 'cells', row: 0, column: 0, cells: UNTRUSTED.map((one) => [one]), style: TEXT },
      ],
    });
    writeFileSync(everything, await writeWorkbookFile(EVERYTHING));
    writeFileSync(untrusted, await writeWorkbookFile(workbook([cells, column])));
    const [first, second] = judge([everything, untrusted]);
    if (!first || !second) throw new Error('no judgement');
    [seen, text] = [first, second];
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const eachSheet = (check: (declared: SheetDeclaration, index: number) => void): void => {
    EVERYTHING.sheets.forEach(check);
  };

  test('opens the file without an error', () => {
    expect(seen.error).toBeUndefined();
    expect(text.error).toBeUndefined();
    expect([seen.title, seen.author]).toEqual([EVERYTHING.title, '']);
  });

  test('sees every sheet as declared', () => {
    eachSheet((declared, index) => {
      const found = seen.sheets[index];
      expect(found?.name).toBe(declared.name);
      expect(found?.visible).toBe(declared.visibility === 'visible');
      expect(found?.tab).toBe(declared.tabColour);
      if (found?.visible) {
        expect(found.gridlines).toBe(declared.showGridlines);
        expect(found.frozen).toEqual(
          declared.freeze && [declared.freeze.rows, declared.freeze.columns]
        );
      }
    });
  });

  test('sees every cell as declared: its kind, value, format and look', () => {
    eachSheet((declared, index) => {
      for (const [row, column, content, style] of declared.parts.flatMap(declaredCells)) {
        const found = seen.sheets[index]?.cells[`${row},${column}`] ?? { kind: 'empty' };
        expect([cellAddress(row, column), found]).toEqual([
          cellAddress(row, column),
          expect.objectContaining(expected(content)),
        ]);
        if (content === null) continue;
        expect(found).toMatchObject({
          format: FORMATS[style.numberFormat] ?? style.numberFormat,
          bold: style.bold,
          italic: style.italic,
          size: style.fontSize,
          colour: style.colour,
          fill: style.fill,
          wrap: style.wrap,
        });
      }
    });
  });

  test('sees the links, and where they lead', () => {
    const how = seen.sheets[0]?.cells ?? {};
    expect(how['0,2']?.links).toEqual(["#'Lists'.A2"]);
    expect(how['5,2']?.links).toEqual(["#'Lists'.A1"]);
    expect(how['5,0']?.links).toBeUndefined();
  });

  test('sees every validation: its rule, prompt and alert', () => {
    eachSheet((declared, index) => {
      for (const part of declared.parts) {
        if (part.type !== 'validation') continue;
        for (let row = part.range.top; row <= part.range.bottom; row++) {
          const found = seen.sheets[index]?.cells[`${row},${part.range.left}`]?.validation;
          expect(found?.type).toBe(RULES[part.rule.kind]);
          if (part.rule.kind === 'list') expect(found?.formula).toBe(part.rule.name);
          expect([found?.showPrompt, found?.promptTitle, found?.prompt]).toEqual([
            part.prompt !== null,
            part.prompt?.title ?? '',
            part.prompt?.text ?? '',
          ]);
          expect([found?.showAlert, found?.errorTitle, found?.error]).toEqual([
            part.alert !== null,
            part.alert?.title ?? '',
            part.alert?.text ?? '',
          ]);
          if (part.alert) expect(found?.alert).toBe(ALERTS[part.alert.style]);
        }
      }
    });
  });

  test('sees what a column is for, where no validation is declared', () => {
    const found = [3, 4, 5].map((row) => seen.sheets[0]?.cells[`${row},3`]?.validation);
    expect(found.map((rule) => [rule?.type, rule?.showPrompt, rule?.prompt])).toEqual(
      found.map(() => ['ANY', true, 'How many people take part?'])
    );
  });

  test('sees every conditional format: where, when and how', () => {
    const [formula, scale] = seen.sheets[0]?.conditional ?? [];
    expect(formula).toMatchObject({
      ranges: [[3, 0, 5, 2]],
      entries: [{ formula: '$C4=""', style: { fill: 'FFF2CC', colour: '7F6000', bold: true } }],
    });
    expect(scale).toMatchObject({
      ranges: [[3, 3, 5, 3]],
      entries: [
        {
          scale: [
            ['0', 'FFFFFF'],
            ['100', '336699'],
          ],
        },
      ],
    });
  });

  test('sees tables, names, merges and notes', () => {
    expect(seen.tables).toEqual([
      { name: 'Below', sheet: 0, block: [8, 0, 10, 0], filter: false },
      { name: 'HowTable', sheet: 0, block: [2, 0, 5, 4], filter: true },
    ]);
    expect(seen.names).toEqual({
      Whys: '$Lists.$A$1:$A$2',
      Schools: "$'St Mary''s & co how'.$A$4:$A$6",
    });
    expect(seen.sheets[0]?.merges).toEqual([[0, 0, 0, 1]]);
    expect(seen.sheets[0]?.notes).toEqual([[2, 0, ' What it is\nand why \n']]);
  });

  test('sees column widths, closed groups, row heights and the page', () => {
    const how = seen.sheets[0];
    expect(how?.columns.map(({ visible }) => visible)).toEqual([true, true, true, false, false]);
    const widths = how?.columns.map(({ width }) => width) ?? [];
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(2, 1);
    // 30 points are 1,058 hundredths of a millimetre.
    expect([how?.heights[0], how?.heights[2]]).toEqual([1058, 1588]);
    expect(how?.page).toMatchObject({ landscape: true, pagesWide: 1, footer: true });
    expect(how?.page.footerText).toMatch(/^Page .* of /);
    const [long = 0, short = 0] = how?.page.size ?? [];
    expect([Math.round(long / 100), Math.round(short / 100)]).toEqual([297, 210]);
    expect(how?.titleRows).toEqual([2, 2]);
  });

  test('sees untrusted text as text, in cells and in tables', () => {
    // It shows every way to end a line as one, and its shapes for control characters are its own.
    const settled = (one: string): string => one.replace(/\r\n?/g, '\n');
    [0, 1].forEach((index) => {
      const found = UNTRUSTED.map((_, row) => text.sheets[index]?.cells[`${row + index},0`]);
      expect(found.map((cell) => cell?.kind)).toEqual(UNTRUSTED.map(() => 'text'));
      expect(found.map((cell) => cell?.format)).toEqual(UNTRUSTED.map(() => '@'));
      expect(found.map((cell) => settled(cell?.text ?? ''))).toEqual(UNTRUSTED.map(settled));
    });
  });

  test('prints it', () => {
    const pdf = join(folder, 'everything.pdf');
    printToPdf(everything, pdf);
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
