/** One part of a zip file, as the zip's directory describes it; what it claims is not yet believed. */
export interface ZipEntry {
  readonly name: string;
  /** 0 for stored, 8 for deflated; anything else is refused when unpacking. */
  readonly method: number;
  readonly crc: number;
  /** The packed bytes, cut to the file. */
  readonly packed: Uint8Array;
  /** Unpacked size as claimed. */
  readonly claimedSize: number;
}

/** A zip's parts, or why its directory could not be followed. */
export type ZipListing =
  | { readonly ok: true; readonly entries: readonly ZipEntry[] }
  | { readonly ok: false; readonly code: 'cut-short' | 'damaged' }
  | { readonly ok: false; readonly code: 'too-many-parts'; readonly parts: number };

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return -1;
}

/** Where an entry's packed bytes start, or -1 where the directory points at nothing. */
function packedStart(view: DataView, header: number): number {
  if (header + 30 > view.byteLength || view.getUint32(header, true) !== LOCAL_HEADER) return -1;
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry | undefined {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const size = view.getUint32(at + 20, true);
  const claimedSize = view.getUint32(at + 24, true);
  const header = view.getUint32(at + 42, true);
  // A part of 4 GB or more (zip64) is far above what is read here.
  if (size === IN_ZIP64 || claimedSize === IN_ZIP64 || header === IN_ZIP64) return undefined;
  const start = packedStart(view, header);
  if (start < 0 || start + size > bytes.length || nameEnd > bytes.length) return undefined;
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: bytes.subarray(start, start + size),
    claimedSize,
  };
}

/**
 * The parts of a zip from its directory. A file without the directory at its end is `cut-short`;
 * one whose directory points outside the file is `damaged`. Names are only ever compared, never
 * used as paths. Of two parts with one name the last counts, as in Excel.
 */
export function listZip(bytes: Uint8Array, maxParts: number): ZipListing {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length < END_SIZE ? -1 : findEnd(view);
  if (end < 0) return { ok: false, code: 'cut-short' };
  const parts = view.getUint16(end + 10, true);
  if (parts > maxParts) return { ok: false, code: 'too-many-parts', parts };
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < parts; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_HEADER)
      return { ok: false, code: 'damaged' };
    const entry = readEntry(bytes, view, at);
    if (!entry) return { ok: false, code: 'damaged' };
    entries.set(entry.name, entry);
    at +=
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return { ok: true, entries: [...entries.values()] };
}
