import { xmlTree } from './xmlTree.mjs';
import { addresses } from './rules/addresses.mjs';
import { icons } from './rules/icons.mjs';
import { names } from './rules/names.mjs';
import { order } from './rules/order.mjs';
import { resources } from './rules/resources.mjs';
import { sharedRuntime } from './rules/sharedRuntime.mjs';

const RULES = [order, names, resources, addresses, icons, sharedRuntime];

/**
 * What Excel, or a person with another Excel, would stumble over in a manifest: `{ line, says }`
 * in the order of the file; none where all is well. `files` is the folder of the build, `version`
 * is package.json's, and `production` forbids the developer's own machine.
 */
export function checkManifest(text, { files, version, production }) {
  let root;
  try {
    root = xmlTree(text);
  } catch (error) {
    return [
      { line: Number(/^(\d+)/.exec(error.message)?.[1] ?? 1), says: `no XML: ${error.message}` },
    ];
  }
  const problems = RULES.flatMap((rule) => rule({ root, files, version, production }));
  return problems.sort((a, b) => a.line - b.line);
}
