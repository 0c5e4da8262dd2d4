import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/** What each mode and `TRELLIS_URL` give: the address, or the beginning of the refusal. */
function served(cases: readonly (readonly [mode: string, url: string | null])[]) {
  const code = `import('./tools/build/addresses.mjs').then(({ servedFrom }) => {
    const cases = JSON.parse(require('fs').readFileSync(0, 'utf8'));
    const from = ([mode, url]) => {
      try { return servedFrom(mode, url === null ? {} : { TRELLIS_URL: url }); }
      catch (error) { return error.message; }
    };
    console.log(JSON.stringify(cases.map(from)));
  })`;
  const options = { cwd: ROOT, input: JSON.stringify(cases), encoding: 'utf8' } as const;
  return JSON.parse(execFileSync(process.execPath, ['-e', code], options)) as string[];
}

describe('where the add-in is served from', () => {
  it.each([
    ['in development, this machine', 'development', 'https://a.org', 'https://localhost:3000/'],
    ['told nothing, an address that nobody owns', 'production', null, 'https://trellis.example/'],
    ['told an address, that', 'production', 'https://a.org', 'https://a.org/'],
    [
      'told a folder, that, with one slash',
      'production',
      ' https://a.org/t// ',
      'https://a.org/t/',
    ],
    ['told no https, a refusal', 'production', 'http://a.org', 'TRELLIS_URL must be a whole https'],
    ['told no address, a refusal', 'production', 'a.org', 'TRELLIS_URL must be a whole https'],
  ])('%s', (_, mode, url, expected) => {
    expect(served([[mode, url]])[0]).toContain(expected);
  });
});
