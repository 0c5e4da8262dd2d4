import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkOutput, writeOutput } from '../../src/cli/files/output';

let folder = '';
let input = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trellis-output-'));
  input = join(folder, 'Plan.xlsx');
  writeFileSync(input, 'a plan');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('an output that is an input is refused', () => {
  it.each<[string, () => string]>([
    ['under its own name', () => input],
    ['by a longer path', () => join(folder, 'sub', '..', 'Plan.xlsx')],
    ['in other capitals', () => join(folder, 'PLAN.XLSX')],
    [
      'through a symbolic link to the file',
      () => {
        symlinkSync(input, join(folder, 'soft.xlsx'));
        return join(folder, 'soft.xlsx');
      },
    ],
    [
      'through a symbolic link to its folder',
      () => {
        symlinkSync(folder, join(folder, 'linked'));
        return join(folder, 'linked', 'Plan.xlsx');
      },
    ],
    [
      'through a hard link',
      () => {
        linkSync(input, join(folder, 'hard.xlsx'));
        return join(folder, 'hard.xlsx');
      },
    ],
  ])('%s', async (_, outputOf) => {
    mkdirSync(join(folder, 'sub'));
    const checked = await checkOutput(outputOf(), [join(folder, 'other.xlsx'), input]);
    expect(checked).toMatchObject({ ok: false, exit: 3 });
    expect(checked.ok ? [] : checked.sentences[0]).toContain('one of the workbooks to read');
  });
});

describe('an output that cannot be written is refused before any work', () => {
  it.each([
    ['nowhere/out.xlsx', 'There is no folder'],
    ['Plan.xlsx/out.xlsx', 'There is no folder'],
    ['.', 'is a folder'],
    ['out.ods', 'does not end in .xlsx'],
    ['out', 'does not end in .xlsx'],
  ])('%s', async (name, sentence) => {
    const checked = await checkOutput(join(folder, name), []);
    expect(checked).toMatchObject({ ok: false, exit: 3 });
    expect(checked.ok ? '' : checked.sentences[0]).toContain(sentence);
  });
});

describe('an output is written whole or not at all', () => {
  const bytes = new TextEncoder().encode('a new workbook');

  it('to a new file, leaving nothing beside it', async () => {
    const out = join(folder, 'out.xlsx');
    expect(await checkOutput(out, [input])).toEqual({ ok: true, value: out });
    expect(await writeOutput(out, bytes)).toEqual({ ok: true, value: out });
    expect(readFileSync(out, 'utf8')).toBe('a new workbook');
    expect(readdirSync(folder).sort()).toEqual(['Plan.xlsx', 'out.xlsx']);
  });

  it('in place of an older file, through a link that leads to it', async () => {
    const older = join(folder, 'older.xlsx');
    writeFileSync(older, 'an older workbook');
    symlinkSync(older, join(folder, 'link.xlsx'));
    const checked = await checkOutput(join(folder, 'link.xlsx'), [input]);
    expect(checked).toEqual({ ok: true, value: older });
    await writeOutput(older, bytes);
    expect(readFileSync(join(folder, 'link.xlsx'), 'utf8')).toBe('a new workbook');
  });

  it('and where the folder goes away meanwhile, a sentence says so and nothing is left', async () => {
    const gone = join(folder, 'gone', 'out.xlsx');
    const written = await writeOutput(gone, bytes);
    expect(written).toMatchObject({ ok: false, exit: 3 });
    expect(written.ok ? '' : written.sentences[0]).toContain(
      'could not be written: the folder is not there'
    );
  });

  it('and where a folder has taken its name, the draft beside it is cleared away', async () => {
    mkdirSync(join(folder, 'out.xlsx', 'full'), { recursive: true });
    expect(await writeOutput(join(folder, 'out.xlsx'), bytes)).toMatchObject({
      ok: false,
      exit: 3,
    });
    expect(readdirSync(folder).sort()).toEqual(['Plan.xlsx', 'out.xlsx']);
  });
});
