import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import type { CellContent, SheetDeclaration, SheetPart } from '../../src/sheets/declaration';
import { checkDeclaration } from '../../src/sheets/checkDeclaration';
import type { SheetSnapshot } from '../../src/grid/workbook';
import { writeWorkbookFile } from '../../src/xlsx/writeWorkbookFile';
import { firstSheet, readable } from './reading';
import { EVERYTHING, sheet, style, table, TEXT, UNTRUSTED, workbook } from './sampleDeclaration';

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)])
  );

/** The value that a file holds for a declared content. */
function valueOf(content: CellContent): string | number | boolean | null {
  if (content === null || typeof content !== 'object') return content === '' ? null : content;
  return content.type === 'formula' ? content.value : content.text;
}

/** The cells that a part declares, with the number format each has. */
function cellsOf(part: SheetPart): readonly (readonly [number, number, CellContent, string])[] {
  if (part.type === 'cells')
    return part.cells.flatMap((line, row) =>
      line.map(
        (content, column) =>
          [part.row + row, part.column + column, content, part.style.numberFormat] as const
      )
    );
  if (part.type !== 'table') return [];
  const headings = part.columns.map(
    ({ heading }, column) =>
      [part.row, part.column + column, heading, part.headingStyle.numberFormat] as const
  );
  const body = part.rows.flatMap((line, row) =>
    part.columns.map(
      ({ style: { numberFormat } }, column) =>
        [part.row + 1 + row, part.column + column, line[column] ?? null, numberFormat] as const
    )
  );
  return [...headings, ...body];
}

function expectDrawn(declared: SheetDeclaration, read: SheetSnapshot): void {
  expect([read.name, read.visibility]).toEqual([declared.name, declared.visibility]);
  for (const [row, column, content, format] of declared.parts.flatMap(cellsOf)) {
    const value = valueOf(content);
    expect([row, column, read.values[row]?.[column] ?? null]).toEqual([row, column, value]);
    if (value !== null) expect(read.numberFormats[row]?.[column] ?? 'General').toBe(format);
  }
  const tables = declared.parts.filter((part) => part.type === 'table');
  expect(read.tables.map(({ name, block }) => [name, block.top, block.left])).toEqual(
    tables.map(({ name, row, column }) => [name, row, column])
  );
  expect(read.merges).toEqual(
    declared.parts.flatMap((part) => (part.type === 'merge' ? [part.range] : []))
  );
}

describe('a declaration drawn as a file', () => {
  test('reads back as declared', async () => {
    expect(checkDeclaration(EVERYTHING)).toEqual([]);
    const { sheets } = await readable(await writeWorkbookFile(EVERYTHING));
    expect(sheets).toHaveLength(EVERYTHING.sheets.length);
    EVERYTHING.sheets.forEach((declared, index) => {
      const read = sheets[index];
      if (!read) throw new Error('a sheet is missing');
      expectDrawn(declared, read);
    });
    expect([...(sheets[0]?.hiddenColumns ?? [])]).toEqual([3, 4]);
  });

  test('gives the same bytes however often and whenever it is drawn', async () => {
    const first = await writeWorkbookFile(EVERYTHING);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(Buffer.compare(await writeWorkbookFile(EVERYTHING), first)).toBe(0);
  });

  test('says its title, and not who wrote it or when', async () => {
    const parts = partsOf(await writeWorkbookFile(EVERYTHING));
    expect(parts['docProps/core.xml']).toContain('<dc:title>Our plan &amp; more</dc:title>');
    const properties = `${parts['docProps/core.xml'] ?? ''}${parts['docProps/app.xml'] ?? ''}`;
    expect(properties).not.toMatch(/creator|lastModifiedBy|created|modified|Company|Manager/);
    expect(parts['xl/comments1.xml']).toContain('<author/>');
  });

  test('has a title row on every page, by a name that quotes the sheet', async () => {
    const book = partsOf(await writeWorkbookFile(EVERYTHING))['xl/workbook.xml'];
    expect(book).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'St Mary\'\'s &amp; co how\'!$3:$3</definedName>'
    );
  });

  test('opens on its first visible sheet', async () => {
    const hidden = sheet({ id: 'two', name: 'Two', visibility: 'hidden' });
    const book = partsOf(await writeWorkbookFile(workbook([hidden, sheet()])))['xl/workbook.xml'];
    expect(book).toContain('activeTab="1"');
  });

  test('leaves room for the sign of a closed group, and puts it behind the group', async () => {
    const xml = partsOf(await writeWorkbookFile(EVERYTHING))['xl/worksheets/sheet1.xml'];
    expect(xml).toContain('outlineLevelCol="1"');
    expect(xml).toMatch(/<col min="6" max="6"[^>]*collapsed="true"/);
  });

  test('cuts no letter in two where a group’s room is made in a sheet of formulas', async () => {
    const cells = Array.from({ length: 400 }, (_, row) => [
      { type: 'formula', formula: `"学校🎓é${row}"`, value: `学校🎓é${row}` } as const,
    ]);
    const grouped = [{ width: 9, outlineLevel: 1, hidden: false }];
    const parts: SheetPart[] = [{ type: 'cells', row: 0, column: 0, cells, style: TEXT }];
    const { values } = await firstSheet(
      await writeWorkbookFile(workbook([sheet({ columns: grouped, parts })]))
    );
    expect(values).toEqual(cells.map(([cell]) => [cell?.value]));
  });

  test('calls the text format by Excel’s own number', async () => {
    const xml = partsOf(
      await writeWorkbookFile(workbook([sheet({ parts: [table(['A'], [['007']])] })]))
    )['xl/styles.xml'];
    expect(xml).toContain('numFmtId="49"');
    expect(xml).not.toContain('formatCode="@"');
    expect(xml).not.toContain('<numFmts');
  });

  test('links to a sheet with an apostrophe in its name', async () => {
    const target = sheet({ id: 'two', name: "St Mary's" });
    const link = { type: 'link', text: 'Go', sheet: 'two', row: 4, column: 1 } as const;
    const from = sheet({
      parts: [{ type: 'cells', row: 0, column: 0, cells: [[link]], style: style() }],
    });
    const xml = partsOf(await writeWorkbookFile(workbook([from, target])))[
      'xl/worksheets/sheet1.xml'
    ];
    expect(xml).toContain('location="&apos;St Mary&apos;&apos;s&apos;!B5"');
  });

  test('draws no link for a source sheet, which is not in the file', async () => {
    const link = {
      type: 'source-link',
      text: 'a › b › A5',
      file: 'a',
      sheet: 'b',
      address: 'A5',
    } as const;
    const parts = partsOf(
      await writeWorkbookFile(
        workbook([
          sheet({ parts: [{ type: 'cells', row: 0, column: 0, cells: [[link]], style: TEXT }] }),
        ])
      )
    );
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<hyperlink');
  });

  test('makes the box of a long note higher', async () => {
    const long = 'Please look at this again. '.repeat(30);
    const note = { type: 'note', row: 1, column: 1, text: long } as const;
    const vml = partsOf(await writeWorkbookFile(workbook([sheet({ parts: [note] })])))[
      'xl/drawings/vmlDrawing1.vml'
    ];
    const [, bottom] = /<x:Anchor>2,15,1,2,4,31,(\d+),4</.exec(vml ?? '') ?? [];
    expect(Number(bottom)).toBeGreaterThan(30);
  });
});

describe('untrusted text', () => {
  const asCells = (texts: readonly string[]): SheetDeclaration =>
    sheet({
      parts: [
        { type: 'cells', row: 0, column: 0, cells: texts.map((text) => [text]), style: TEXT },
      ],
    });
  const asTable = (texts: readonly string[]): SheetDeclaration =>
    sheet({
      parts: [
        table(
          ['Text'],
          texts.map((text) => [text])
        ),
      ],
    });

  test.each([
    ['cells', asCells, 0],
    ['a table', asTable, 1],
  ])('in %s stays text, letter by letter', async (_, declare, lead) => {
    const bytes = await writeWorkbookFile(workbook([declare(UNTRUSTED)]));
    const { values, numberFormats } = await firstSheet(bytes);
    expect(values.slice(lead).map(([value]) => value)).toEqual(UNTRUSTED);
    expect(numberFormats.slice(lead).map((line) => line?.[0])).toEqual(UNTRUSTED.map(() => '@'));
    const xml = partsOf(bytes)['xl/worksheets/sheet1.xml'] ?? '';
    expect(xml).not.toContain('<f>');
    expect(xml).not.toContain('t="e"');
  });

  test('of any letters at all survives writing and reading', async () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), minLength: 1 }),
      fc.string({
        unit: fc.constantFrom('_', 'x', '0', '0', 'B', '\u000B', '\r', '\n', ' ', '&'),
        minLength: 1,
      }),
      fc.constantFrom(...UNTRUSTED)
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 30 }), async (texts) => {
        const cells = asCells(texts);
        const body = { ...asTable(texts), id: 'two', name: 'Two' };
        const { sheets } = await readable(await writeWorkbookFile(workbook([cells, body])));
        expect(sheets[0]?.values.map(([value]) => value)).toEqual(texts);
        expect(sheets[1]?.values.slice(1).map(([value]) => value)).toEqual(texts);
      }),
      { numRuns: 80 }
    );
  });

  test('as headings, notes and prompts leaves a file that reads', async () => {
    const headings = UNTRUSTED.map((text, index) => `${text} ${index}`);
    const parts: SheetPart[] = [
      table(headings, [headings]),
      ...UNTRUSTED.map((text, row): SheetPart => ({ type: 'note', row, column: 9, text })),
      ...UNTRUSTED.map((text, row): SheetPart => ({
        type: 'validation',
        range: { top: row, left: 0, bottom: row, right: 0 },
        rule: { kind: 'any' },
        prompt: { title: text.slice(0, 32), text },
        alert: null,
      })),
    ];
    const { values } = await firstSheet(await writeWorkbookFile(workbook([sheet({ parts })])));
    expect(values[0]).toEqual(headings);
  });
});

describe('numbers', () => {
  test('come back to the last bit', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }),
        async (numbers) => {
          const parts: SheetPart[] = [
            { type: 'cells', row: 0, column: 0, cells: [numbers], style: style() },
          ];
          const { values } = await firstSheet(
            await writeWorkbookFile(workbook([sheet({ parts })]))
          );
          expect(values[0]).toEqual(numbers.map((number) => (number === 0 ? 0 : number)));
        }
      ),
      { numRuns: 40 }
    );
  });
});
