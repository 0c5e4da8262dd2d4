import type { FileReading } from '../operations/ports';
import { fileProblem, type FileProblemReason } from '../text/fileProblems';
import type { WorkbookSnapshot } from '../grid/workbook';
import { MAX_PARTS, MAX_UNPACKED_BYTES } from './fileLimits';
import { readOdsParts, isReadFromOds } from './read/ods';
import { Refusal } from './read/package';
import { isReadFromXlsx, readXlsxParts } from './read/readXlsxParts';
import { packageKind, sniffFile } from './read/sniff';
import { declaresDocumentType } from './read/xmlText';
import { listZip, type ZipEntry } from './zip/entries';
import { unpackAll } from './zip/unpack';

export type { FileReading } from '../operations/ports';

/** The zip's parts as its directory lists them; throws a `Refusal` where it cannot be followed. */
function listParts(bytes: Uint8Array): readonly ZipEntry[] {
  const listing = listZip(bytes, MAX_PARTS);
  if (listing.ok) return listing.entries;
  throw new Refusal(
    listing.code === 'too-many-parts'
      ? { code: listing.code, parts: listing.parts, limit: MAX_PARTS }
      : { code: listing.code }
  );
}

function refuseDocumentType(name: string, bytes: Uint8Array): void {
  if (/\.(?:xml|rels|vml)$/i.test(name) && declaresDocumentType(bytes))
    throw new Refusal({ code: 'document-type' });
}

/** The wanted parts, counted while they unpack and free of document types. */
function unpackParts(
  entries: readonly ZipEntry[],
  wanted: (name: string) => boolean
): ReadonlyMap<string, Uint8Array> {
  const unpacked = unpackAll(entries, wanted, refuseDocumentType);
  if (!unpacked.ok) {
    const megabytes = MAX_UNPACKED_BYTES / 1024 / 1024;
    throw new Refusal(
      unpacked.code === 'too-large-inside'
        ? { code: unpacked.code, megabytes }
        : { code: unpacked.code }
    );
  }
  return unpacked.parts;
}

async function readZip(bytes: Uint8Array, file: string): Promise<WorkbookSnapshot> {
  const entries = listParts(bytes);
  const names = entries.map(({ name }) => name);
  const kind = packageKind(new Set(names));
  if (kind === 'xlsx') return readXlsxParts(unpackParts(entries, isReadFromXlsx), { file, names });
  if (kind === 'ods') return readOdsParts(unpackParts(entries, isReadFromOds), file);
  throw new Refusal({ code: 'other-format', format: kind });
}

/**
 * An .xlsx unpacked within the limits: the wanted parts, and the names of all. Throws a `Refusal` for
 * what is no .xlsx or is beyond a limit.
 */
export function openXlsx(
  bytes: Uint8Array,
  fileName: string,
  wanted: (name: string) => boolean
): { readonly parts: ReadonlyMap<string, Uint8Array>; readonly names: readonly string[] } {
  const sniffed = sniffFile(bytes, fileName);
  if (sniffed.kind === 'empty' || sniffed.kind === 'password')
    throw new Refusal({ code: sniffed.kind });
  if (sniffed.kind === 'other-format')
    throw new Refusal({ code: sniffed.kind, format: sniffed.format });
  if (sniffed.kind === 'unknown') throw new Refusal({ code: 'not-a-workbook' });
  const entries = listParts(bytes);
  const names = entries.map(({ name }) => name);
  const kind = packageKind(new Set(names));
  if (kind === 'ods') throw new Refusal({ code: 'not-a-workbook' });
  if (kind !== 'xlsx') throw new Refusal({ code: 'other-format', format: kind });
  return { parts: unpackParts(entries, wanted), names };
}

/** Everything that goes wrong while reading a stranger's file is about the file, not a bug of ours. */
function reasonOf(error: unknown): FileProblemReason {
  return error instanceof Refusal ? error.reason : { code: 'damaged' };
}

/**
 * Reads a workbook (.xlsx, .xlsm or .ods) from its bytes to a snapshot. `fileName` is its name
 * without folder; what the file is follows from its bytes. Never throws for a bad file: the problem
 * says what it is and what to do. Macros are neither read nor run; of formulas the last calculated
 * values are read.
 */
export async function readWorkbookFile(bytes: Uint8Array, fileName: string): Promise<FileReading> {
  const refuse = (reason: FileProblemReason): FileReading => ({
    ok: false,
    problem: fileProblem(fileName, reason),
  });
  const sniffed = sniffFile(bytes, fileName);
  switch (sniffed.kind) {
    case 'empty':
    case 'password':
      return refuse({ code: sniffed.kind });
    case 'other-format':
      return refuse({ code: sniffed.kind, format: sniffed.format });
    case 'unknown':
      return refuse({ code: 'not-a-workbook' });
    case 'zip':
      try {
        return { ok: true, workbook: await readZip(bytes, fileName) };
      } catch (error) {
        return refuse(reasonOf(error));
      }
  }
}
