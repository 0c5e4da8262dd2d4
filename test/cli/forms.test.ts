import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readPackBase } from '../../src/sheets/form/packBase';
import { writeWorkbookFile } from '../../src/xlsx/writeWorkbookFile';
import { judgeIsHere } from '../xlsx/judge';
import { lintFile } from '../xlsx/lint/lintFile';
import { readable } from '../xlsx/reading';
import { ran } from './ran';

const PLANS = resolve(__dirname, '../../assets/samples/trust-cpd-plans.xlsx');

let folder = '';
let trust = '';
let packs = '';
let files: readonly string[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trellis-forms-'));
  trust = join(folder, 'trust.xlsx');
  packs = join(folder, 'packs');
  mkdirSync(packs);
  await ran('structure', PLANS, '-o', trust);
  expect((await ran('packs', trust, '-d', packs)).code).toBe(0);
  files = readdirSync(packs).map((name) => join(packs, name));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const partsOf = (file: string): string =>
  Object.values(unzipSync(readFileSync(file)))
    .map((part) => strFromU8(part))
    .join('\n');

describe('trellis packs', () => {
  it('writes a sound file for every school, and never replaces one that is there', async () => {
    expect(files.length).toBe(6);
    for (const file of files) expect(lintFile(readFileSync(file))).toEqual([]);
    const again = await ran('packs', trust, '-d', packs);
    expect(again.code).toBe(3);
    expect(again.said.join()).toContain('is there already');
  });

  it('writes nothing that is protected, and no author, path or e-mail', () => {
    for (const file of files) {
      const all = partsOf(file);
      expect(all).not.toMatch(
        /<sheetProtection|<workbookProtection|<dc:creator>[^<]|lastModifiedBy>[^<]/
      );
      expect(all).not.toContain(folder);
    }
  });

  it('puts nothing of a school into another school’s form', async () => {
    const bases = await Promise.all(
      files.map(async (file) => ({ file, base: readPackBase(await readable(readFileSync(file))) }))
    );
    let secrets = 0;
    for (const { file, base } of bases) {
      const own = [...(base?.boxes ?? [])].filter(([name]) => name.startsWith('H-'));
      const secret = own.map(([, text]) => text).filter((text) => text.length > 24);
      secrets += secret.length;
      for (const other of bases) {
        if (other.file === file) continue;
        const words = [...(other.base?.boxes ?? [])].map(([, text]) => text);
        const all = partsOf(other.file).replaceAll('&apos;', "'").replaceAll('&amp;', '&');
        for (const text of secret) if (!words.includes(text)) expect(all).not.toContain(text);
        expect(all).not.toContain(base?.school ?? '');
      }
    }
    expect(secrets).toBeGreaterThan(10);
  });

  it('puts no session, remark, question, quote or set-aside text into a form', async () => {
    const workbook = await readable(readFileSync(trust), 'trust.xlsx');
    const sent = new Set(['Why', 'How', 'School form', 'Lists', 'Settings', 'Start here']);
    const athome = workbook.sheets
      .filter(({ name }) => !sent.has(name))
      .flatMap(({ values }) => values.flat())
      .filter((value): value is string => typeof value === 'string' && value.length > 30);
    expect(athome.length).toBeGreaterThan(20);
    for (const file of files) {
      const pack = await readable(readFileSync(file));
      const own = [...(readPackBase(pack)?.boxes.values() ?? [])];
      const texts = new Set(pack.sheets.flatMap(({ values }) => values.flat()));
      for (const text of athome) if (!own.includes(text)) expect([...texts]).not.toContain(text);
    }
  });
});

describe('trellis collect', () => {
  it('brings forms into a sound new workbook, and leaves what it read as it was', async () => {
    const before = readFileSync(trust);
    const out = join(folder, 'out.xlsx');
    const { code, printed } = await ran('collect', trust, ...files, '-o', out);
    expect(code).toBe(0);
    expect(printed).toContain('Kiln Meadow Infant School: nothing new');
    expect(lintFile(readFileSync(out))).toEqual([]);
    expect(readFileSync(trust).equals(before)).toBe(true);
  });

  it('says of files that are no workbook, and still brings in the others', async () => {
    const bad = join(folder, 'bad.xlsx');
    writeFileSync(bad, 'Dear all');
    const out = join(folder, 'out2.xlsx');
    const { code, said } = await ran('collect', trust, bad, ...files.slice(0, 1), '-o', out);
    expect(code).toBe(0);
    expect(said.join()).toContain('bad.xlsx');
  });

  it('refuses to write into what it reads', async () => {
    expect((await ran('collect', trust, ...files, '-o', trust)).code).toBe(3);
  });
});

describe('trellis starter', () => {
  it('writes a sound workbook with a letter that says this is not a return', async () => {
    const out = join(folder, 'starter.xlsx');
    expect((await ran('starter', '-o', out)).code).toBe(0);
    expect(lintFile(readFileSync(out))).toEqual([]);
    expect(partsOf(out)).toContain('This is not a return. Keep your own plan');
  });
});

const describeJudged = judgeIsHere() ? describe : describe.skip;
if (!judgeIsHere()) console.warn('NOT RUN: LibreOffice is missing, so no form was saved by it.');

describeJudged('LibreOffice, asked about the forms', () => {
  it('keeps a form’s drop-downs, and saves it so that it is read as if it had come straight back', async () => {
    const [file = ''] = files;
    const { resaved } = await import('../xlsx/resaved');
    const saved = resaved(file, folder);
    expect(partsOf(saved)).toMatch(
      /<dataValidation [^>]*type="list"[^>]*><formula1>TrellisHelpsWith/
    );
    const out = join(folder, 'out3.xlsx');
    const { code, printed, said } = await ran('collect', trust, saved, '-o', out);
    expect({ code, said }).toEqual({ code: 0, said: [] });
    expect(printed).toContain(': nothing new');
    expect(printed).toContain('There is nothing to decide.');
  }, 120_000);
});

it('a workbook that is written from forms gives the same bytes again', async () => {
  const workbook = await readable(readFileSync(trust), 'trust.xlsx');
  const { collectPacks } = await import('../../src/operations/collectPacks');
  const form = await readable(readFileSync(files[0] ?? ''), 'form.xlsx');
  const write = () => collectPacks(workbook, [form]).apply({ write: writeWorkbookFile });
  expect(Buffer.from(await write()).equals(Buffer.from(await write()))).toBe(true);
});
