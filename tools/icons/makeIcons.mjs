/**
 * Draws the icons' SVG files as PNG files of every size.
 *
 *   node tools/icons/makeIcons.mjs           writes them to assets/icons/png
 *   node tools/icons/makeIcons.mjs --check   says which of them are not what this script makes
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { ICON_NAMES, ICON_SIZES } from './sizes.mjs';

const ICONS = new URL('../../assets/icons/', import.meta.url);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function drawn(name, size) {
  const svg = readFileSync(new URL(`svg/${name}.svg`, ICONS), 'utf8');
  const fitTo = { mode: 'width', value: size };
  return new Resvg(svg, { fitTo, font: { loadSystemFonts: false } }).render().asPng();
}

const files = ICON_NAMES.flatMap((name) =>
  ICON_SIZES.map((size) => ({
    path: fileURLToPath(new URL(`png/${name}-${size}.png`, ICONS)),
    bytes: drawn(name, size),
  }))
);

const isSame = ({ path, bytes }) => existsSync(path) && readFileSync(path).equals(bytes);

if (process.argv.includes('--check')) {
  const other = files.filter((file) => !isSame(file)).map(({ path }) => relative(ROOT, path));
  for (const path of other) console.error(`${path} is not what tools/icons/makeIcons.mjs draws.`);
  process.exitCode = other.length === 0 ? 0 : 1;
} else {
  mkdirSync(new URL('png/', ICONS), { recursive: true });
  for (const { path, bytes } of files) writeFileSync(path, bytes);
  console.log(`${files.length} icons drawn.`);
}
