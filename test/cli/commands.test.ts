import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { writeXlsx } from 'hucre';
import type { Inspection } from '../../src/cli/show/inspectionJson';
import { structureTrust } from '../../src/operations/structure';
import { VERSION } from '../../src/cli/version';
import { readTrust } from '../../src/reading/readTrust';
import type { SheetPart } from '../../src/sheets/declaration';
import { SHEET_IDS } from '../../src/sheets/names';
import { ownSheets, standingTable, textUnder } from '../../src/sheets/ownSheets';
import { writeWorkbookFile } from '../../src/xlsx/writeWorkbookFile';
import { readWorkbookFile } from '../../src/xlsx/readWorkbookFile';
import { ran } from './ran';

const SAMPLES = resolve(__dirname, '../../assets/samples');
const PLANS = join(SAMPLES, 'trust-cpd-plans.xlsx');
const CALENDAR = join(SAMPLES, 'trust-calendar-and-log.xlsx');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trellis-commands-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function inFolder(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

describe('trellis inspect', () => {
  it('prints one line of JSON with --json, and nothing else', async () => {
    const { code, printed, said } = await ran('inspect', PLANS, '--json');
    const inspection = JSON.parse(printed) as Inspection;
    expect(printed.trimEnd()).not.toContain('\n');
    expect(Object.keys(inspection)).toEqual(['schools', 'tables', 'not_tables', 'records']);
    expect(inspection.records.length).toBeGreaterThan(0);
    expect({ code, said }).toEqual({ code: 0, said: [] });
  });

  it('prints a summary for people without it', async () => {
    const { code, printed } = await ran('inspect', PLANS);
    expect(printed).toMatch(/^trust-cpd-plans\.xlsx: \d+ tables, \d+ records and \d+ schools\.\n/);
    expect(printed).toMatch(/\d+ lines read = \d+ placed \+ \d+ skipped \+ \d+ set aside/);
    expect(code).toBe(0);
  });

  it('says kindly that a file is no workbook, as an input problem', async () => {
    const { code, printed, said } = await ran('inspect', inFolder('notes.xlsx', 'Dear all'));
    expect(said).toEqual([expect.stringContaining('notes.xlsx')]);
    expect({ code, printed }).toEqual({ code: 1, printed: '' });
  });
});

describe('trellis classify headings', () => {
  it('prints each heading as it stands, a tab and what it was taken for', async () => {
    const list = inFolder(
      'list.tsv',
      '\uFEFFLead\r\nSuccess criteria\tnotes\r\n\r\n  Cost \tcost\n'
    );
    const { code, printed } = await ran('classify', 'headings', list);
    expect(printed.split('\n')).toEqual([
      expect.stringMatching(/^Lead\t[\w:]+$/),
      expect.stringMatching(/^Success criteria\t[\w:]+$/),
      expect.stringMatching(/^ {2}Cost \t[\w:]+$/),
      '',
    ]);
    expect(code).toBe(0);
  });

  it('does not look at the label', async () => {
    const taken = async (line: string) =>
      (await ran('classify', 'headings', inFolder('one.tsv', line))).printed;
    expect(await taken('Delivered by\tcost')).toBe(await taken('Delivered by'));
  });
});

describe('trellis structure', () => {
  it('writes a workbook, accounts for every line, and leaves its inputs as they were', async () => {
    const before = [PLANS, CALENDAR].map((file) => readFileSync(file));
    const out = join(folder, 'trust.xlsx');
    const { code, printed, said } = await ran('structure', PLANS, CALENDAR, '-o', out);
    expect(said).toEqual([]);
    expect(code).toBe(0);
    expect(printed).toContain(`${out} is ready, with `);
    const accounts = [
      ...printed.matchAll(
        /([\d,]+) lines read = ([\d,]+) placed \+ ([\d,]+) skipped \+ ([\d,]+) set aside/g
      ),
    ];
    expect(accounts).toHaveLength(3);
    for (const [, ...numbers] of accounts) {
      const [read, ...parts] = numbers.map((number) => Number(number.replaceAll(',', '')));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(read);
    }
    expect([PLANS, CALENDAR].map((file) => readFileSync(file))).toEqual(before);
    expect(readdirSync(folder)).toEqual(['trust.xlsx']);
    const written = await readWorkbookFile(readFileSync(out), 'trust.xlsx');
    const sheets = written.ok ? written.workbook.sheets.map(({ name }) => name) : [];
    expect(sheets).toEqual(expect.arrayContaining(['Start here', 'Why', 'How']));
  });

  it('keeps what people typed in the workbook that it made before, and says where two such are given', async () => {
    const source = await readWorkbookFile(readFileSync(PLANS), basename(PLANS));
    if (!source.ok) throw new Error(source.problem.sentence);
    const details = { builtOn: '2026-01-05', version: VERSION };
    const { declaration } = structureTrust(readTrust([source.workbook]), details);
    const typed = (part: SheetPart): SheetPart =>
      part.type === 'table' && part.name === 'TrellisHow'
        ? {
            ...part,
            rows: part.rows.map((row) =>
              row.map((content, at) =>
                part.columns[at]?.heading === 'What stays the same' ? '=typed by hand' : content
              )
            ),
          }
        : part;
    const sheets = declaration.sheets.map((each) => ({ ...each, parts: each.parts.map(typed) }));
    const earlier = inFolder('earlier.xlsx', await writeWorkbookFile({ ...declaration, sheets }));
    const out = join(folder, 'again.xlsx');
    const { code, said } = await ran('structure', earlier, PLANS, '-o', out);
    expect(said).toEqual([]);
    expect(code).toBe(0);
    const written = await readWorkbookFile(readFileSync(out), 'again.xlsx');
    if (!written.ok) throw new Error(written.problem.sentence);
    const how = standingTable(ownSheets(written.workbook), SHEET_IDS.how);
    expect(how?.rows.length).toBeGreaterThan(0);
    expect(
      how?.rows.every((row) => textUnder(row, 'What stays the same') === '=typed by hand')
    ).toBe(true);
    const twice = await ran('structure', earlier, out, '-o', join(folder, 'never.xlsx'));
    expect(twice.said).toEqual([expect.stringContaining('More than one of these files')]);
    expect(twice.code).toBe(1);
  });

  it('writes nothing where one of its inputs cannot be read, and names each of those', async () => {
    const bad = inFolder('bad.xlsx', 'no workbook');
    const out = join(folder, 'trust.xlsx');
    const { code, said } = await ran('structure', bad, PLANS, join(folder, 'gone.xlsx'), '-o', out);
    expect(said).toEqual([
      expect.stringContaining('bad.xlsx'),
      expect.stringContaining('gone.xlsx'),
    ]);
    expect(code).toBe(1);
    expect(readdirSync(folder)).toEqual(['bad.xlsx']);
  });

  it('reads a workbook that is named twice once, and says so', async () => {
    const out = join(folder, 'trust.xlsx');
    const { code, printed, said } = await ran('structure', PLANS, PLANS, '-o', out);
    expect(said).toEqual([`"${PLANS}" is named twice; it is read once.`]);
    expect(printed.match(/lines read =/g)).toHaveLength(1);
    expect(code).toBe(0);
  });

  it('builds nothing from workbooks without a table', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'Notes', rows: [['Hello']] }] });
    const out = join(folder, 'trust.xlsx');
    const { code, said } = await ran('structure', inFolder('empty.xlsx', bytes), '-o', out);
    expect(said).toEqual([expect.stringContaining('No table was found')]);
    expect(code).toBe(1);
    expect(readdirSync(folder)).toEqual(['empty.xlsx']);
  });

  it('refuses to write into an input before reading it', async () => {
    const input = inFolder('plan.xlsx', readFileSync(PLANS));
    const { code, said } = await ran('structure', input, '-o', input);
    expect(said).toEqual([expect.stringContaining('Trellis never writes into those')]);
    expect(code).toBe(3);
    expect(readFileSync(input)).toEqual(readFileSync(PLANS));
  });
});
