import { deflateSync, inflateSync } from 'fflate';
import type { WorkbookDeclaration } from '../../sheets/declaration';
import { listZip, type ZipEntry } from '../zip/entries';
import { packZip, type PackedPart } from '../zip/pack';
import { crc32 } from '../zip/crc32';
import { finishNoteBoxes, finishNotes } from './finishNotes';

/** A change to the start of one part's XML: as much of it as is given. */
type Finish = (xml: string) => string;

/** A change, and whether it only concerns the part's first few hundred bytes. */
interface Change {
  readonly finish: Finish;
  readonly reach: 'whole' | 'head';
}

/** What is decoded of a part whose head alone changes: large sheets need not become text again. */
const HEAD = 4096;
const GREATER = 0x3e;

/** hucre stamps every file with a time; ours say none. */
const withoutTime: Finish = (xml) => xml.replace(/<dcterms:modified.*?<\/dcterms:modified>/, '');

const asTrellis: Finish = (xml) =>
  xml.replace('<Application>hucre</Application>', '<Application>Trellis</Application>');

/** hucre gives the text format a number of its own; Excel's own is 49. */
const withTextFormat: Finish = (xml) => {
  const own = /<numFmt numFmtId="(\d+)" formatCode="@"\/>/.exec(xml);
  if (!own) return xml;
  return xml
    .replace(own[0], '')
    .replace(
      /<numFmts count="(\d+)">/,
      (_, count: string) => `<numFmts count="${Number(count) - 1}">`
    )
    .replace('<numFmts count="0"></numFmts>', '')
    .replaceAll(`numFmtId="${own[1] ?? ''}"`, 'numFmtId="49"');
};

/** Without this Excel leaves no room for the group's plus sign. */
const withGroupMargin: Finish = (xml) =>
  xml.replace('<sheetFormatPr defaultRowHeight="15"', '$& outlineLevelCol="1"');

/** The parts that need a finishing touch, by name. */
function changesOf({ sheets }: WorkbookDeclaration): ReadonlyMap<string, Change> {
  const grouped = sheets.flatMap(({ columns }, index) =>
    columns.some(({ outlineLevel }) => outlineLevel > 0) ? [index + 1] : []
  );
  const whole = (name: string, finish: Finish) => [name, { finish, reach: 'whole' }] as const;
  return new Map<string, Change>([
    whole('docProps/core.xml', withoutTime),
    whole('docProps/app.xml', asTrellis),
    whole('xl/styles.xml', withTextFormat),
    ...sheets.flatMap((sheet, index) => [
      whole(`xl/comments${index + 1}.xml`, finishNotes),
      whole(`xl/drawings/vmlDrawing${index + 1}.vml`, finishNoteBoxes(sheet)),
    ]),
    ...grouped.map(
      (sheet) =>
        [`xl/worksheets/sheet${sheet}.xml`, { finish: withGroupMargin, reach: 'head' }] as const
    ),
  ]);
}

/** Packs with the platform's own compression where it has one, several times as fast. */
async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (typeof CompressionStream === 'undefined') return deflateSync(bytes);
  const compression = new CompressionStream('deflate-raw');
  const writer = compression.writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  const packed = await new Response(compression.readable).arrayBuffer();
  await written;
  return new Uint8Array(packed);
}

const asIs = (entry: ZipEntry): PackedPart => ({
  name: entry.name,
  method: entry.method === 0 ? 0 : 8,
  packed: entry.packed,
  crc: entry.crc,
  size: entry.claimedSize,
});

function changed(written: Uint8Array, { finish, reach }: Change): Uint8Array<ArrayBuffer> {
  // Cut behind a tag, so that no letter of several bytes is cut in two.
  const end = reach === 'head' ? written.lastIndexOf(GREATER, HEAD) + 1 : written.length;
  const head = new TextEncoder().encode(finish(new TextDecoder().decode(written.subarray(0, end))));
  const bytes = new Uint8Array(head.length + written.length - end);
  bytes.set(head);
  bytes.set(written.subarray(end), head.length);
  return bytes;
}

async function finished(entry: ZipEntry, change: Change): Promise<PackedPart> {
  const written = entry.method === 0 ? entry.packed : inflateSync(entry.packed);
  const bytes = changed(written, change);
  const packing = deflate(bytes);
  // Counted while the platform packs on a thread of its own.
  const crc = crc32(bytes);
  return { name: entry.name, method: 8, packed: await packing, crc, size: bytes.length };
}

/** A file of hucre's with changes made to some of its parts; other parts stay as packed. */
async function finishParts(
  bytes: Uint8Array,
  changes: ReadonlyMap<string, Change>
): Promise<Uint8Array> {
  const listing = listZip(bytes, Infinity);
  if (!listing.ok) throw new Error('hucre wrote a file whose directory cannot be followed');
  const parts = await Promise.all(
    listing.entries.map((entry) => {
      const change = changes.get(entry.name);
      return change ? finished(entry, change) : Promise.resolve(asIs(entry));
    })
  );
  return packZip(parts);
}

/** hucre's file with the few things mended that it has no option for. */
export const finishFile = (
  bytes: Uint8Array,
  declaration: WorkbookDeclaration
): Promise<Uint8Array> => finishParts(bytes, changesOf(declaration));

/** The same for a whole workbook of so many sheets that nobody declared. */
export function finishWhole(bytes: Uint8Array, sheets: number): Promise<Uint8Array> {
  const whole = (name: string, finish: Finish) => [name, { finish, reach: 'whole' }] as const;
  const notes = Array.from({ length: sheets }, (_, index) =>
    whole(`xl/comments${index + 1}.xml`, finishNotes)
  );
  const own = [
    whole('docProps/core.xml', withoutTime),
    whole('docProps/app.xml', asTrellis),
    whole('xl/styles.xml', withTextFormat),
  ];
  return finishParts(bytes, new Map<string, Change>([...own, ...notes]));
}
