import { join } from 'node:path';

/** The parts of the stand-in's bundle: one script that puts a stand-in for Excel on a page's window. */
export function standInBundle({ root, env }) {
  return {
    target: ['web', 'es2022'],
    entry: { standIn: './src/workbench/standIn.ts' },
    // Runs on this machine only, in tests: minifying would save nothing.
    optimization: { minimize: false },
    output: { path: env.out ?? join(root, 'dist', 'standin'), filename: '[name].js', clean: true },
    plugins: [],
  };
}
