import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { at, everyElement } from '../xmlTree.mjs';

/** Whatever looks like an address, wherever it stands: an attribute or a text. */
function addressesOf(root) {
  return everyElement(root).flatMap((element) => {
    const isNamespace = (value) =>
      value.startsWith('http://schemas.') || value.startsWith('http://www.w3.');
    const values = [...Object.values(element.attributes), element.text.trim()];
    return values
      .filter((value) => /^[a-z]+:\/\//i.test(value) && !isNamespace(value))
      .map((value) => ({ value, line: element.line }));
  });
}

function problemsOf({ value, line }, base, { files, production }) {
  if (!value.startsWith('https://')) return [{ line, says: `${value} is not https` }];
  const { hostname } = new URL(value);
  if (production && ['localhost', '127.0.0.1', '[::1]'].includes(hostname))
    return [{ line, says: `${value} is on the developer's own machine (localhost)` }];
  if (!value.startsWith(base)) return [{ line, says: `${value} is not below ${base}` }];
  const file = join(
    files,
    decodeURIComponent(new URL(value).pathname).slice(new URL(base).pathname.length)
  );
  const isThere = existsSync(file) && statSync(file).isFile();
  return isThere ? [] : [{ line, says: `${value} names a file that the build does not have` }];
}

/** Every address is https, on the add-in's own server, and leads to a file of the build. */
export function addresses(manifest) {
  const pane = at(manifest.root, 'DefaultSettings', 'SourceLocation')?.attributes.DefaultValue;
  if (!pane || !URL.canParse(pane)) return [{ line: 1, says: 'the pane has no address' }];
  const base = new URL('.', pane).href;
  return addressesOf(manifest.root).flatMap((address) => problemsOf(address, base, manifest));
}
