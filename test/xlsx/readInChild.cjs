/**
 * Reads one file in a process of its own, so that its time and memory can be measured:
 * node readInChild.cjs FILE -> {"outcome": "ok" or the problem's code, "sentence", "milliseconds", "megabytes"}
 */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { performance } = require('node:perf_hooks');
const { transformSync } = require('@swc/core');

const compile = (syntax) => (module, file) => {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    filename: file,
    jsc: { target: 'es2022', parser: { syntax } },
    module: { type: 'commonjs' },
  });
  module._compile(code, file);
};
Module._extensions['.ts'] = compile('typescript');
Module._extensions['.mjs'] = compile('ecmascript');

const { readWorkbookFile } = require(join(__dirname, '../../src/xlsx/readWorkbookFile.ts'));

async function main() {
  const bytes = new Uint8Array(readFileSync(process.argv[2]));
  const start = performance.now();
  const begun = process.cpuUsage();
  const reading = await readWorkbookFile(bytes, 'hostile.xlsx');
  const worked = process.cpuUsage(begun);
  // What other tests do meanwhile on the same machine must not count, nor what threads do side by side.
  const milliseconds = Math.min(performance.now() - start, (worked.user + worked.system) / 1000);
  const outcome = reading.ok ? 'ok' : reading.problem.code;
  const sentence = reading.ok ? '' : reading.problem.sentence;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ outcome, sentence, milliseconds, megabytes }));
}

void main();
