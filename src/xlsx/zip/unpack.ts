import { Inflate } from 'fflate';
import { MAX_RATIO, MAX_UNPACKED_BYTES, RATIO_FLOOR_BYTES } from '../fileLimits';
import type { ZipEntry } from './entries';

/** Why unpacking stopped. */
export type UnpackFailure = 'too-large-inside' | 'too-tightly-packed' | 'cut-short' | 'damaged';

/** A part's bytes, or why it was not unpacked. */
export type Unpacking =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly code: UnpackFailure };

/**
 * Packed bytes handed over at a time. Deflate grows its input at most 1,032 times (a 258-byte copy
 * takes two bits), so the count is never more than 17 MB behind, whatever the file claims.
 */
const SLICE = 16 * 1024;

/** How many bytes a part may unpack to before its ratio is refused. */
function allowedSize(packed: number): number {
  return Math.max(RATIO_FLOOR_BYTES, packed * MAX_RATIO);
}

/** The inflated part, or null as soon as more than `most` bytes have come out. */
function inflateCounted(entry: ZipEntry, most: number): Uint8Array | null {
  let out = new Uint8Array(Math.min(entry.claimedSize, most));
  let size = 0;
  const inflate = new Inflate((chunk) => {
    const start = size;
    size += chunk.length;
    if (size > most) return;
    if (size > out.length) {
      const larger = new Uint8Array(Math.min(most, Math.max(out.length * 2, size)));
      larger.set(out.subarray(0, start));
      out = larger;
    }
    out.set(chunk, start);
  });
  const { packed } = entry;
  for (let at = 0; at < packed.length; at += SLICE) {
    inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    if (size > most) return null;
  }
  return size === out.length ? out : out.subarray(0, size);
}

function isCutShort(error: unknown): boolean {
  // fflate's UnexpectedEOF
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 0;
}

/**
 * Unpacks one part while counting what comes out. `budget` is what the whole file may still unpack
 * to. Claimed sizes only choose the first buffer: a part that is larger than claimed is still
 * counted byte by byte.
 */
export function unpack(entry: ZipEntry, budget: number): Unpacking {
  const allowed = allowedSize(entry.packed.length);
  const most = Math.min(budget, allowed);
  const failure = budget < allowed ? 'too-large-inside' : 'too-tightly-packed';
  if (entry.method === 0) {
    return entry.packed.length > budget
      ? { ok: false, code: 'too-large-inside' }
      : { ok: true, bytes: entry.packed };
  }
  if (entry.method !== 8) return { ok: false, code: 'damaged' };
  try {
    const bytes = inflateCounted(entry, most);
    return bytes ? { ok: true, bytes } : { ok: false, code: failure };
  } catch (error) {
    return { ok: false, code: isCutShort(error) ? 'cut-short' : 'damaged' };
  }
}

/** All parts of a zip unpacked, or why not. */
export type Unpacked =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly code: UnpackFailure };

/**
 * Unpacks the parts that are `wanted` and counts the others without keeping them, so that the
 * limits hold for the whole file. Every part passes by `inspect`, which may throw.
 */
export function unpackAll(
  entries: readonly ZipEntry[],
  wanted: (name: string) => boolean,
  inspect: (name: string, bytes: Uint8Array) => void
): Unpacked {
  const parts = new Map<string, Uint8Array>();
  let budget = MAX_UNPACKED_BYTES;
  for (const entry of entries) {
    const unpacking = unpack(entry, budget);
    if (!unpacking.ok) return unpacking;
    budget -= unpacking.bytes.length;
    inspect(entry.name, unpacking.bytes);
    if (wanted(entry.name)) parts.set(entry.name, unpacking.bytes);
  }
  return { ok: true, parts };
}
