/**
 * Checks the manifest of the repository and the one of the production build.
 *
 *   node tools/manifest/validate.mjs             builds the add-in, then checks all that can be checked
 *   node tools/manifest/validate.mjs --offline   leaves out the question to Microsoft's service
 *   node tools/manifest/validate.mjs --json FOLDER FILE...
 *                                                 prints the problems of each file as JSON, checked
 *                                                 as a production manifest of that build
 *
 * Exit code 1 where something is wrong. A check that could not run says so and is no failure.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UNSET_URL } from '../build/addresses.mjs';
import { freshBundle } from '../build/freshBundle.mjs';
import { checkManifest } from './checkManifest.mjs';
import { schemaProblems } from './schemas.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SCHEMAS = join(ROOT, '..', 'shared', 'manifest-xsd');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const say = (line) => console.log(line);

/** Says what one check found; the result is whether it found nothing. */
function report(what, problems) {
  if (problems === null) say(`${what}: NOT RUN`);
  else if (problems.length === 0) say(`${what}: fine`);
  else say(`${what}:${problems.map(({ line, says }) => `\n  line ${line}: ${says}`).join('')}`);
  return problems === null || problems.length === 0;
}

/** Asks Microsoft's own service, which needs the network. Null where it could not be reached. */
function askMicrosoft(file) {
  const bin = join(ROOT, 'node_modules', 'office-addin-manifest', 'cli.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'validate', file], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (status === 0) return [];
  const said = `${stdout ?? ''}${stderr ?? ''}`.trim();
  const isUnreachable = status === null || /unable to contact|FetchError|ENOTFOUND/i.test(said);
  if (!isUnreachable) return [{ line: 1, says: said }];
  say('Microsoft’s validation service cannot be reached from here; it was not asked.');
  return null;
}

async function schemasSay(text) {
  const problems = await schemaProblems(text, SCHEMAS);
  if (problems === null)
    say(`Microsoft’s schemas are not at hand (${SCHEMAS}); they were not asked.`);
  return problems;
}

async function checkFile(what, file, { files, production, offline }) {
  const text = readFileSync(file, 'utf8');
  const results = [
    report(`${what}, our rules`, checkManifest(text, { files, version, production })),
    report(`${what}, Microsoft’s schemas`, await schemasSay(text)),
  ];
  if (!offline) results.push(report(`${what}, Microsoft’s service`, askMicrosoft(file)));
  return results.every(Boolean);
}

async function validateBuild(offline) {
  const files = await freshBundle({ root: ROOT, bundle: 'addin', say });
  const ours = join(ROOT, 'manifest.xml');
  const built = join(files, 'manifest.xml');
  const fine = [
    await checkFile('manifest.xml', ours, { files, production: false, offline }),
    await checkFile('the build’s manifest', built, { files, production: true, offline }),
  ];
  if (readFileSync(built, 'utf8').includes(UNSET_URL))
    say(
      `The build does not know where it will be hosted: set TRELLIS_URL, or it says ${UNSET_URL}.`
    );
  return fine.every(Boolean);
}

function printProblems(files, manifests) {
  const context = { files, version, production: true };
  const all = manifests.map((file) => checkManifest(readFileSync(file, 'utf8'), context));
  say(JSON.stringify(all));
}

const words = process.argv.slice(2);
if (words[0] === '--json') printProblems(words[1], words.slice(2));
else process.exitCode = (await validateBuild(words.includes('--offline'))) ? 0 : 1;
