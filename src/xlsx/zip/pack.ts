/** A part of a zip to be, already packed or stored as it is. */
export interface PackedPart {
  readonly name: string;
  readonly method: 0 | 8;
  readonly packed: Uint8Array;
  /** CRC-32 of the unpacked bytes; 0 tells hucre not to spend time on it. */
  readonly crc: number;
  readonly size: number;
}

/** 1 January 1980, the earliest day that a zip can say: the same bytes whatever the clock. */
const NO_DATE = 33;
const VERSION = 20;

function writeShared(view: DataView, at: number, part: PackedPart): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, 0x0800, true);
  view.setUint16(at + 4, part.method, true);
  view.setUint16(at + 8, NO_DATE, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.packed.length, true);
  view.setUint32(at + 18, part.size, true);
}

/** A zip of parts in the given order, with no clock in it. */
export function packZip(parts: readonly PackedPart[]): Uint8Array {
  const encoder = new TextEncoder();
  const named = parts.map((part) => ({ part, name: encoder.encode(part.name) }));
  const size = named.reduce(
    (sum, { part, name }) => sum + 76 + 2 * name.length + part.packed.length,
    22
  );
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const starts = named.map(({ part, name }) => {
    const start = at;
    view.setUint32(at, 0x04034b50, true);
    writeShared(view, at + 4, part);
    view.setUint16(at + 26, name.length, true);
    bytes.set(name, at + 30);
    bytes.set(part.packed, at + 30 + name.length);
    at += 30 + name.length + part.packed.length;
    return start;
  });
  const directory = at;
  named.forEach(({ part, name }, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    writeShared(view, at + 6, part);
    view.setUint16(at + 28, name.length, true);
    view.setUint32(at + 42, starts[index] ?? 0, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}
