import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { version } from '../../package.json';

const ROOT = resolve(__dirname, '../..');
const COPIED = [
  'src',
  'assets',
  'README.md',
  'tools',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'webpack.config.js',
];

let copy = '';
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'trellis-launcher-'));
  for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

/** Runs the launcher of the copy and gives what it wrote and its exit code. */
function started(...words: readonly string[]) {
  return new Promise<{ out: string; err: string; code: number | null }>((done) => {
    const child = spawn(process.execPath, [join(copy, 'tools/trellis.mjs'), ...words], {
      cwd: copy,
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('close', (code) => {
      done({ out, err, code });
    });
  });
}

describe('npm run trellis in a fresh copy', () => {
  it('builds itself once for all that start at once, also past the lock of a process that is gone', async () => {
    mkdirSync(join(copy, 'dist'));
    writeFileSync(join(copy, 'dist', '.cli.lock'), '999999999');
    const runs = await Promise.all([
      started('--version'),
      started('--version'),
      started('--version'),
    ]);
    for (const { out, err, code } of runs) {
      expect(err).toBe('Building Trellis (first run) ...\n');
      expect(out).toBe(`${version}\n`);
      expect(code).toBe(0);
    }
    expect(readdirSync(join(copy, 'dist'))).toEqual(['cli']);
  });

  it('says nothing and builds nothing while its source stays the same', async () => {
    expect(await started('--version')).toEqual({ out: `${version}\n`, err: '', code: 0 });
  });

  it('does what the README says, word for word', async () => {
    const readme = readFileSync(join(copy, 'README.md'), 'utf8');
    const words = /npm run trellis -- (structure [^\n]*)/.exec(readme)?.[1]?.split(' ') ?? [];
    const { out, err, code } = await started(...words);
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(out).toContain('out.xlsx is ready, with ');
    expect(existsSync(join(copy, 'out.xlsx'))).toBe(true);
  });

  it('hands on the exit code, and keeps standard output for results', async () => {
    const { out, err, code } = await started('inspect', 'nowhere.xlsx');
    expect({ out, code }).toEqual({ out: '', code: 1 });
    expect(err).toContain('There is no file "nowhere.xlsx".');
  });

  it('says what to do where the source has changed and the tools to build it are not there', async () => {
    writeFileSync(join(copy, 'src/cli/exitCodes.ts'), '// changed\n', { flag: 'a' });
    rmSync(join(copy, 'node_modules'));
    const { err, code } = await started('--version');
    expect(err).toBe(
      'Building Trellis (its source has changed) ...\nThe tools to build Trellis are not installed. Run "npm ci" first.\n'
    );
    expect(code).toBe(1);
  });

  it('runs what is built where there is no source at all', async () => {
    rmSync(join(copy, 'src'), { recursive: true });
    expect(await started('--version')).toEqual({ out: `${version}\n`, err: '', code: 0 });
  });
});
