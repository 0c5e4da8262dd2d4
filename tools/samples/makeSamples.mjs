/**
 * Writes the sample workbooks and what a careful person reads from each.
 *
 *   node tools/samples/makeSamples.mjs           writes them
 *   node tools/samples/makeSamples.mjs --check   says which of them are not what this script makes
 *
 * Workbooks go to assets/samples, the truth beside them to test/samples. No clock and no chance:
 * the same content gives the same bytes.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { fileOf, truthOf } from './kit/index.mjs';
import { schoolFormsAndMatrix } from './schoolFormsAndMatrix/index.mjs';
import { staffCultureSurvey } from './staffCultureSurvey/index.mjs';
import { trustCalendarAndLog } from './trustCalendarAndLog/index.mjs';
import { trustCpdPlans } from './trustCpdPlans/index.mjs';

const WORKBOOKS = new URL('../../assets/samples/', import.meta.url);
const TRUTHS = new URL('../../test/samples/', import.meta.url);

const ROOT = fileURLToPath(new URL('../../package.json', import.meta.url));

const inFolder = (folder, name) => fileURLToPath(new URL(name, folder));

/** The truth as the repository formats its files, so that a change to a sample reads well in a diff. */
const truthText = async (truth) =>
  format(JSON.stringify(truth), { ...(await resolveConfig(ROOT)), parser: 'json' });

const BOOKS = [trustCpdPlans, trustCalendarAndLog, staffCultureSurvey, schoolFormsAndMatrix];

/** Every file of every sample: where it goes and its bytes. */
async function files() {
  const both = BOOKS.map(async (book) => [
    { path: inFolder(WORKBOOKS, `${book.name}.xlsx`), bytes: Buffer.from(await fileOf(book)) },
    {
      path: inFolder(TRUTHS, `${book.name}.truth.json`),
      bytes: Buffer.from(await truthText(truthOf(book))),
    },
  ]);
  return (await Promise.all(both)).flat();
}

const isCurrent = ({ path, bytes }) => existsSync(path) && bytes.equals(readFileSync(path));

if (process.argv.includes('--check')) {
  const stale = (await files()).filter((file) => !isCurrent(file));
  for (const { path } of stale) console.error(`${basename(path)} is not what the script makes`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const folder of [WORKBOOKS, TRUTHS]) mkdirSync(fileURLToPath(folder), { recursive: true });
  for (const { path, bytes } of await files()) {
    writeFileSync(path, bytes);
    console.log(basename(path));
  }
}
