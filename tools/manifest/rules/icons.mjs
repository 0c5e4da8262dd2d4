import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, named } from '../xmlTree.mjs';

/** The sizes that a button's icon may have; without 16, 32 and 80 Excel refuses it. */
const SIZES = ['16', '20', '24', '32', '40', '48', '64', '80'];

/** The add-in's own icon in lists of add-ins, by the element that names it. */
const OWN = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** Width and height of a PNG file in pixels, from its header, or null where it is no PNG. */
function pngSize(file) {
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  if (bytes.length < 24 || bytes.toString('latin1', 1, 4) !== 'PNG') return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function wrongPicture({ address, size, line }, files, base) {
  const file = join(files, (address ?? '').slice(base.length));
  const found = pngSize(file);
  if (found === null) return [{ line, says: `${address} is no PNG picture` }];
  if (found.width === size && found.height === size) return [];
  const measured = `${found.width} by ${found.height}`;
  return [{ line, says: `${address} is ${measured} pixels, not ${size} by ${size}` }];
}

function missingSizes(icon) {
  const given = new Set(icon.children.map(({ attributes }) => attributes.size));
  return SIZES.filter((size) => !given.has(size)).map((size) => ({
    line: icon.line,
    says: `this <Icon> has no picture of ${size} pixels`,
  }));
}

/** Every icon has all sizes, and every picture is as large as it is said to be. */
export function icons({ root, files }) {
  const pane = at(root, 'DefaultSettings', 'SourceLocation')?.attributes.DefaultValue ?? '';
  const base = pane.slice(0, pane.lastIndexOf('/') + 1);
  const images = at(root, 'VersionOverrides', 'Resources', 'Images')?.children ?? [];
  const addressOf = new Map(
    images.map(({ attributes: { id, DefaultValue } }) => [id, DefaultValue])
  );
  const onButtons = named(root, 'Icon')
    .flatMap(({ children }) => children)
    .map(({ line, attributes: { size, resid } }) => ({
      address: addressOf.get(resid),
      size: Number(size),
      line,
    }))
    .filter(({ address }) => address !== undefined);
  const own = Object.entries(OWN)
    .map(([name, size]) => ({ element: at(root, name), size }))
    .filter(({ element }) => element !== undefined)
    .map(({ element, size }) => ({
      address: element.attributes.DefaultValue,
      size,
      line: element.line,
    }));
  return [
    ...named(root, 'Icon').flatMap(missingSizes),
    ...[...onButtons, ...own].flatMap((picture) => wrongPicture(picture, files, base)),
  ];
}
