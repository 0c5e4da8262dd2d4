import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A script of the add-in and its size as a web server sends it. */
export interface ChunkSize {
  /** The file below the add-in's folder, without the digest in its name. */
  readonly file: string;
  readonly gzipBytes: number;
}

/** Sizes below this say nothing about what takes long to load. */
const WORTH_A_LINE_BYTES = 1_000;

const withoutDigest = (file: string) => file.replace(/\.[0-9a-f]{8}(?=\.js$)/, '');

/** Every script of our own in a folder of a built add-in, the largest first. */
export function chunkSizesIn(folder: string): readonly ChunkSize[] {
  const scripts = ['', 'parts'].flatMap((below) =>
    readdirSync(join(folder, below))
      .filter((name) => name.endsWith('.js'))
      .map((name) => join(below, name))
  );
  const sizes = scripts.map((file) => ({
    file: withoutDigest(file),
    gzipBytes: gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
  }));
  return sizes
    .filter(({ gzipBytes }) => gzipBytes >= WORTH_A_LINE_BYTES)
    .sort((a, b) => b.gzipBytes - a.gzipBytes);
}

/** The sizes of the production build of these sources, which is built first where it must be. */
export function chunkSizes(): readonly ChunkSize[] {
  const words = ['tools/build/fresh.mjs', 'addin'];
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  const printed = execFileSync(process.execPath, words, { encoding: 'utf8', stdio: [...stdio] });
  return chunkSizesIn(printed.trim());
}
