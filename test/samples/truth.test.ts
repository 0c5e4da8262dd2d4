import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readXlsx } from 'hucre';
import { FIELD_IDS, SURVEY_DIMENSIONS } from '../../src/vocabulary/fields';

interface TruthTable {
  readonly sheet: string;
  readonly orientation: 'rows' | 'columns' | 'form';
  readonly header: readonly [number, number] | number | null;
  readonly body: readonly [number, number];
  readonly columns: Readonly<Record<string, string>>;
  readonly skip: readonly number[];
}

interface Truth {
  readonly schools: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  readonly tables: readonly TruthTable[];
  readonly not_tables: readonly { readonly sheet: string }[];
  readonly records: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly school: string | null;
    readonly fields: Readonly<Record<string, string>>;
  }[];
}

const ROOT = resolve(__dirname, '../..');
const NAMES = readdirSync(__dirname)
  .filter((file) => file.endsWith('.truth.json'))
  .map((file) => file.replace('.truth.json', ''));

const truthOf = (name: string): Truth =>
  JSON.parse(readFileSync(join(__dirname, `${name}.truth.json`), 'utf8')) as Truth;

async function sheetsOf(name: string) {
  const workbook = await readXlsx(readFileSync(join(ROOT, 'assets/samples', `${name}.xlsx`)));
  return new Map(workbook.sheets.map((sheet) => [sheet.name, sheet.rows]));
}

function isMeaning(meaning: string, schools: readonly string[]): boolean {
  if (meaning.startsWith('item:'))
    return SURVEY_DIMENSIONS.some((dimension) => meaning === `item:${dimension}`);
  if (meaning.startsWith('matrix:')) return schools.includes(meaning.slice('matrix:'.length));
  return meaning === 'unmapped' || FIELD_IDS.some((field) => field === meaning);
}

const words = (value: unknown) => String(value).replace(/\s+/g, ' ').trim();

describe('the sample workbooks', () => {
  test('are what the script in tools/samples makes', () => {
    const script = join(ROOT, 'tools/samples/makeSamples.mjs');
    expect(() => execFileSync(process.execPath, [script, '--check'])).not.toThrow();
  });

  test('are four, each with its truth', () => {
    const books = readdirSync(join(ROOT, 'assets/samples')).filter((f) => f.endsWith('.xlsx'));
    expect(books.map((file) => file.replace('.xlsx', ''))).toEqual(NAMES);
    expect(NAMES).toHaveLength(4);
  });
});

describe.each(NAMES)('the truth of %s', (name) => {
  const truth = truthOf(name);
  const schools = truth.schools.map((school) => school.name);

  test('tells of every sheet once, as tables or as none', async () => {
    const told = [...truth.tables, ...truth.not_tables].map(({ sheet }) => sheet);
    expect([...new Set(told)].sort()).toEqual([...(await sheetsOf(name)).keys()].sort());
  });

  test('gives every column a field of the vocabulary', () => {
    const meanings = truth.tables.flatMap((table) => Object.values(table.columns));
    expect(meanings.filter((meaning) => !isMeaning(meaning, schools))).toEqual([]);
  });

  test('has records only in the bodies of tables, never in rows that are skipped', () => {
    const astray = truth.records.filter(
      ({ sheet, row }) =>
        !truth.tables.some(
          (table) =>
            table.sheet === sheet &&
            row >= table.body[0] &&
            row <= table.body[1] &&
            !table.skip.includes(row)
        )
    );
    expect(astray).toEqual([]);
  });

  test('names only schools of the trust', () => {
    const named = truth.records.flatMap(({ school }) => (school === null ? [] : [school]));
    expect(named.filter((school) => !schools.includes(school))).toEqual([]);
  });

  test('takes every approach and problem from words on the sheet', async () => {
    const sheets = await sheetsOf(name);
    const missing = truth.records.flatMap(({ sheet, fields }) => {
      const cells = new Set((sheets.get(sheet) ?? []).flat().map(words));
      const said = [fields['approach'], fields['problem']].filter((text) => text !== undefined);
      return said.filter((text) => !cells.has(words(text)));
    });
    expect(missing).toEqual([]);
  });
});
