import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Writes a picture of every screen of the pane and of the workbench in each look: `npm run screenshots -- [FOLDER]`. */
const folder = resolve(process.argv[2] ?? 'bench-results/screenshots');
const jest = resolve('node_modules/jest/bin/jest.js');
const screens = ['test/browser/paneScreens', 'test/browser/workbenchScreens'];
const { status } = spawnSync(process.execPath, [jest, '-i', ...screens], {
  stdio: 'inherit',
  env: { ...process.env, TRELLIS_BROWSER: 'full', TRELLIS_SCREENSHOTS: folder },
});
process.stdout.write(`Pictures are in ${folder}\n`);
process.exitCode = status ?? 1;
