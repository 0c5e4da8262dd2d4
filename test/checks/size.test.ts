import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transformSync } from '@swc/core';

/** What the questions add to a bundle that reads and plans already. */
const FOLDERS = ['src/checks', 'src/checks/rules', 'src/plan/statement'];
const FILES = [
  'src/plan/pupilProblem.ts',
  'src/plan/alikeQuotes.ts',
  'src/plan/quoteAnswers.ts',
  'src/plan/trustSettings.ts',
  'src/plan/termDates.ts',
  'src/sheets/gentleLooks.ts',
  ...[
    'aims',
    'choiceWords',
    'complianceWords',
    'difficulties',
    'evidenceWords',
    'outcomeWords',
    'planWords',
    'programmes',
    'pupilGroups',
    'pupils',
    'remedies',
  ].map((name) => `src/vocabulary/${name}.ts`),
];

/** Kilobytes that the add-in may grow by for understanding statements and asking questions. */
const MOST_KILOBYTES = 80;

function minified(file: string): string {
  return transformSync(readFileSync(file, 'utf8'), {
    filename: file,
    jsc: {
      parser: { syntax: 'typescript' },
      target: 'es2022',
      minify: { compress: true, mangle: true },
    },
    minify: true,
  }).code;
}

describe('the questions and the words behind them', () => {
  it('are small enough to travel with the add-in', () => {
    const files = [
      ...FOLDERS.flatMap((folder) =>
        readdirSync(folder)
          .filter((name) => name.endsWith('.ts'))
          .map((name) => join(folder, name))
      ),
      ...FILES,
    ];
    const bytes = gzipSync(files.map(minified).join('\n')).length;
    expect(bytes / 1000).toBeLessThan(MOST_KILOBYTES);
    expect(bytes / 1000).toBeGreaterThan(10);
    console.info(`Questions and their words: ${(bytes / 1000).toFixed(1)} kB gzip.`);
  });
});
