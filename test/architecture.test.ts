import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { scripts } from '../package.json';

const ROOT = resolve(__dirname, '..');
const MAY_IMPORT = tableAsData();

/** `tools/boundaries.mjs` as data: it is an ES module of its own, so Node is asked for it. */
function tableAsData(): Readonly<Record<string, readonly string[]>> {
  const code = `import('./tools/boundaries.mjs').then((m) => console.log(JSON.stringify(m.MAY_IMPORT)))`;
  const printed = execFileSync(process.execPath, ['-e', code], { cwd: ROOT, encoding: 'utf8' });
  return JSON.parse(printed) as Readonly<Record<string, readonly string[]>>;
}

function text(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** Every file of a folder, below too, from the root of the repository. */
function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

/** The files that are or will be committed: what git knows, and new files that it does not ignore. */
function committedFiles(): readonly string[] {
  const words = ['ls-files', '--cached', '--others', '--exclude-standard'];
  const git = spawnSync('git', words, { cwd: ROOT, encoding: 'utf8' });
  if (git.status === 0)
    return git.stdout.split('\n').filter((file) => existsSync(join(ROOT, file)) && file !== '');
  return ['src', 'test', 'tools', 'docs', '.ci'].flatMap(filesUnder);
}

/** A file that is not there, at a place of our choice. */
interface PlantedFile {
  readonly file: string;
  readonly code: string;
}

/** What ESLint says about each planted file. One process asks for all: starting it takes longest. */
function lintAll(planted: readonly PlantedFile[]): readonly (readonly string[])[] {
  const code = `
    const { ESLint } = require('eslint');
    const planted = JSON.parse(require('fs').readFileSync(0, 'utf8'));
    const lint = ({ file, code }) => new ESLint().lintText(code, { filePath: file });
    Promise.all(planted.map(lint)).then((all) => console.log(JSON.stringify(
      all.map(([{ messages }]) => messages.map(({ message }) => message)))));`;
  const input = JSON.stringify(planted);
  const printed = execFileSync(process.execPath, ['-e', code], { cwd: ROOT, input });
  return JSON.parse(printed.toString().trim().split('\n').at(-1) ?? '') as string[][];
}

describe('the table of folders in CONTRIBUTING.md', () => {
  const rows = [...text('CONTRIBUTING.md').matchAll(/^\| `(\w+)\/` \|.*\| ([^|]*) \|$/gm)];

  it('names the same folders and imports as tools/boundaries.mjs', () => {
    const table = rows.map(([, folder, allowed]) => [
      folder,
      [...(allowed ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name).sort(),
    ]);
    const data = Object.entries(MAY_IMPORT).map(([folder, allowed]) => [
      folder,
      [...allowed].sort(),
    ]);
    expect(Object.fromEntries(table)).toEqual(Object.fromEntries(data));
  });

  it('has a line for every folder in src', () => {
    const folders = readdirSync(join(ROOT, 'src'));
    expect(folders.filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });
});

describe('ESLint names an import that the table does not allow', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    [
      'from a core folder to a host',
      'src/reading/planted.ts',
      "import { run } from '../cli/run';\nexport const x = run;\n",
      'src/reading may not import src/cli ("../cli/run")',
    ],
    [
      'as a type only',
      'src/grid/planted.ts',
      "import type { School } from '../plan/school';\nexport type X = School;\n",
      'src/grid may not import src/plan ("../plan/school")',
    ],
    [
      'by a dynamic import',
      'src/plan/planted.ts',
      "export const x = import('../cli/run');\n",
      'src/plan may not import src/cli ("../cli/run")',
    ],
    [
      'as an export',
      'src/text/planted.ts',
      "export { columnIndex } from '../grid/address';\n",
      'src/text may not import src/grid ("../grid/address")',
    ],
    [
      'from a host to another',
      'src/xlsx/planted.ts',
      "import { run } from '../cli/run';\nexport const x = run;\n",
      'src/xlsx may not import src/cli ("../cli/run")',
    ],
    [
      'from a component of the pane to another edge',
      'src/taskpane/planted.tsx',
      "import { run } from '../cli/run';\nexport const x = <p>{typeof run}</p>;\n",
      'src/taskpane may not import src/cli ("../cli/run")',
    ],
    [
      'of Excel in a component of the core',
      'src/text/planted.tsx',
      'export const x = <p>{typeof Excel.run}</p>;\n',
      "Unexpected use of 'Excel'",
    ],
    [
      'of the file system in the core',
      'src/operations/planted.ts',
      "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;\n",
      'The core knows no host',
    ],
    [
      'of the spreadsheet library outside src/xlsx',
      'src/cli/planted.ts',
      "import { readXlsx } from 'hucre';\nexport const x = readXlsx;\n",
      'Only src/xlsx knows the library',
    ],
    [
      'of the clock in the core',
      'src/sheets/planted.ts',
      'export const now = () => new Date();\n',
      'The clock comes in as an argument',
    ],
  ];
  const allowed = "import type { School } from '../plan/school';\n\nexport type X = School;\n";
  let said: readonly (readonly string[])[] = [];
  beforeAll(() => {
    const planted = cases.map(([, file, code]) => ({ file, code }));
    said = lintAll([...planted, { file: 'src/reading/planted.ts', code: allowed }]);
  });

  it.each(cases.map(([what, , , sentence], index) => [what, sentence, index] as const))(
    '%s',
    (_, sentence, index) => {
      expect(said[index]?.join('\n')).toContain(sentence);
    }
  );

  it('and a hook that runs only sometimes, or a request in a loop', () => {
    const hook =
      "import { useState } from 'react';\nexport function X({ on }: { on: boolean }) {\n" +
      '  if (on) useState(1);\n  return <p />;\n}\n';
    const loop =
      'export async function x(context: Excel.RequestContext, all: readonly string[]) {\n' +
      '  for (const one of all) {\n    await context.sync();\n    void one;\n  }\n}\n';
    const [hooks, loops] = lintAll([
      { file: 'src/taskpane/planted.tsx', code: hook },
      { file: 'src/excel/planted.ts', code: loop },
    ]);
    expect(hooks?.join('\n')).toContain('is called conditionally');
    expect(loops?.join('\n')).toContain('context.sync() inside a loop');
  });

  it('and lets an allowed one pass without a warning', () => {
    expect(said.at(-1)).toEqual([]);
  });
});

describe('imports between files', () => {
  /** The files of src that a file imports, as values or as types. */
  function importsOf(file: string, known: ReadonlySet<string>): readonly string[] {
    const specifiers = [...text(file).matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)];
    return specifiers.flatMap(([, specifier]) => {
      const path = join(dirname(file), specifier ?? '');
      return [`${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].filter((name) =>
        known.has(name)
      );
    });
  }

  /** A way from a file back to itself, or null; files in `done` lead to none. */
  function circleFrom(
    path: readonly string[],
    graph: ReadonlyMap<string, readonly string[]>,
    done: Set<string>
  ): readonly string[] | null {
    const file = path.at(-1) ?? '';
    for (const next of graph.get(file) ?? []) {
      if (path.includes(next)) return [...path.slice(path.indexOf(next)), next];
      const circle = done.has(next) ? null : circleFrom([...path, next], graph, done);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  }

  it('form no circle', () => {
    const files = filesUnder('src').filter((file) => /\.tsx?$/.test(file));
    const known = new Set(files);
    const graph = new Map(files.map((file) => [file, importsOf(file, known)]));
    const done = new Set<string>();
    const circles = files.map((file) => circleFrom([file], graph, done)?.join(' -> '));
    expect([...graph.values()].flat().length).toBeGreaterThan(0);
    expect(circles.find((circle) => circle !== undefined)).toBeUndefined();
  });
});

describe('committed files', () => {
  const READABLE =
    /\.(ts|tsx|mjs|cjs|js|json|md|py|sh|yml|yaml|html|css|svg|txt)$|^\.ci\/|^LICENSE$|^\.npmrc$/;
  const files = committedFiles().filter((file) => READABLE.test(file));

  it('hold no path of a machine that they were made on', () => {
    // Written apart, so that this very file passes.
    const machine = new RegExp(
      ['/ho' + 'me/\\w', '/Us' + 'ers/\\w', '/wo' + 'rk/\\w', '[A-Z]:\\\\\\\\Us' + 'ers'].join('|')
    );
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => machine.test(text(file)))).toEqual([]);
  });

  it('fetch packages from nowhere but the public registry', () => {
    const lock = JSON.parse(text('package-lock.json')) as {
      packages: Record<string, { resolved?: string }>;
    };
    const hosts = Object.values(lock.packages).flatMap(({ resolved }) =>
      resolved === undefined ? [] : [new URL(resolved).host]
    );
    expect([...new Set(hosts)].filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
    expect(text('.npmrc')).not.toMatch(/registry|token|auth/i);
  });
});

describe('README.md is true', () => {
  const readme = text('README.md');

  it('names only npm scripts that exist', () => {
    const named = [...readme.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names only files of the repository that exist', () => {
    const named = [...readme.matchAll(/(?:assets|docs|test|tools|src)\/[\w./-]+\w/g)].map(
      ([path]) => path
    );
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('lists the exit codes that the command line gives', () => {
    const listed = [...readme.matchAll(/^\| `(\d)` \|/gm)].map(([, code]) => Number(code));
    const source = text('src/cli/exitCodes.ts');
    const given = [...source.matchAll(/\w+: (\d)/g)].map(([, code]) => Number(code));
    expect(listed).toEqual(given);
  });
});
