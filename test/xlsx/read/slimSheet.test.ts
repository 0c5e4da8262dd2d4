import fc from 'fast-check';
import { slimSheet } from '../../../src/xlsx/read/slimSheet';
import { surveySheet } from '../../../src/xlsx/read/surveySheet';
import { columnLetters } from '../../../src/grid/address';
import { oneSheet, text, worksheet } from '../hostileFiles';
import { firstSheet } from '../reading';

/** A cell in one of the ways that programs write them, by where it is. */
const WAYS: readonly ((reference: string) => string)[] = [
  (reference) => `<c r="${reference}" s="1"/>`,
  (reference) => `<c r="${reference}" s="1"></c>`,
  (reference) => `<c r="${reference}" />`,
  (reference) => text(reference, 'a &lt; b'),
  (reference) => `<c r="${reference}"><v>1</v></c>`,
  (reference) => `<c r="${reference}"><f>A1&gt;0</f><v>2</v></c>`,
];

const anyRows = fc
  .array(fc.array(fc.nat(WAYS.length - 1), { maxLength: 5 }), { maxLength: 6 })
  .map((lines) =>
    lines
      .map((line, row) => {
        const cells = line.map(
          (way, column) => WAYS[way]?.(`${columnLetters(column)}${row + 1}`) ?? ''
        );
        return cells.length === 0
          ? `<row r="${row + 1}" s="1"/>`
          : `<row r="${row + 1}">${cells.join('')}</row>`;
      })
      .join('')
  );

const survey = (xml: string) => surveySheet(new TextEncoder().encode(xml));

describe('a slimmed sheet', () => {
  test('has the same values', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const before = await firstSheet(oneSheet(rows));
        const after = await firstSheet(oneSheet(slimSheet(rows)));
        expect(after.values).toEqual(before.values);
      })
    );
  });

  test('has no blank row and no blank cell at a row’s end', () => {
    const xml = slimSheet(
      worksheet(
        '<row r="1"><c r="A1" s="1"/><c r="B1"><v>1</v></c><c r="C1" s="1"/></row><row r="2" s="1"/><row r="3"><c r="A3" s="1"/></row>'
      )
    );
    expect(survey(xml)).toMatchObject({ rows: 1, cells: 2 });
  });

  test('is left alone where rows are not numbered', () => {
    const xml = worksheet('<row><c s="1"/></row><row><c><v>1</v></c></row>');
    expect(slimSheet(xml)).toBe(xml);
  });
});

describe('the survey of a sheet', () => {
  test('counts rows and cells whatever their prefix, and nothing that is called alike', () => {
    const xml =
      '<x:worksheet><x:cols><x:col min="2" max="4"/></x:cols><x:row r="1"><x:c/><x:c r="B1"><x:v>1</x:v></x:c></x:row><rowBreaks/><color/></x:worksheet>';
    expect(survey(xml)).toMatchObject({ rows: 1, cells: 2, describedColumns: 3 });
  });
});
