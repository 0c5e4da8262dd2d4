import type { OtherFormat } from '../../text/fileProblems';

/** What a file's first bytes say that it is. */
export type FileKind =
  | { readonly kind: 'empty' }
  | { readonly kind: 'zip' }
  | { readonly kind: 'password' }
  | { readonly kind: 'other-format'; readonly format: OtherFormat }
  | { readonly kind: 'unknown' };

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** PK, then a local header, an empty zip's end, or a spanned zip's mark. */
const ZIP = [0x50, 0x4b];
const PDF = [0x25, 0x50, 0x44, 0x46];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** Whether a name of the OLE directory (UTF-16LE) is anywhere in the bytes. */
function namesStream(bytes: Uint8Array, name: string): boolean {
  const mark = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = mark;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (mark.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Old Office files and encrypted new ones share a container; the names in it tell them apart. */
function insideOle(bytes: Uint8Array): FileKind {
  if (namesStream(bytes, 'EncryptedPackage')) return { kind: 'password' };
  if (namesStream(bytes, 'Workbook') || namesStream(bytes, 'Book\0'))
    return { kind: 'other-format', format: 'xls' };
  if (namesStream(bytes, 'WordDocument')) return { kind: 'other-format', format: 'doc' };
  if (namesStream(bytes, 'PowerPoint')) return { kind: 'other-format', format: 'ppt' };
  return { kind: 'unknown' };
}

/** Text has no zero bytes and hardly any control characters in its first kilobytes. */
function looksLikeText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true;
  return head.every((byte) => byte >= 32 || (byte >= 9 && byte <= 13));
}

const EXTENSIONS: ReadonlyMap<string, OtherFormat> = new Map([
  ['csv', 'csv'],
  ['tsv', 'csv'],
  ['txt', 'csv'],
  ['xls', 'xls'],
]);

/** What a file is by its first bytes, with the extension asked only where those leave doubt. */
export function sniffFile(bytes: Uint8Array, fileName: string): FileKind {
  if (bytes.length === 0) return { kind: 'empty' };
  if (startsWith(bytes, OLE)) return insideOle(bytes);
  if (startsWith(bytes, ZIP)) return { kind: 'zip' };
  if (startsWith(bytes, PDF)) return { kind: 'other-format', format: 'pdf' };
  const extension = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase();
  const format = EXTENSIONS.get(extension);
  if (format && looksLikeText(bytes)) return { kind: 'other-format', format };
  // Excel's very old .xls starts with a BIFF record instead of a container.
  if (startsWith(bytes, [0x09, 0x08]) || startsWith(bytes, [0x09, 0x04]))
    return { kind: 'other-format', format: 'xls' };
  return { kind: 'unknown' };
}

/** What a zip's part names say that it is: a workbook to read, or another kind of file. */
export function packageKind(names: ReadonlySet<string>): 'xlsx' | 'ods' | OtherFormat {
  const has = (prefix: string): boolean => [...names].some((name) => name.startsWith(prefix));
  if (names.has('[Content_Types].xml')) {
    if ([...names].some((name) => /(^|\/)workbook\.bin$/.test(name))) return 'xlsb';
    if (has('word/')) return 'docx';
    if (has('ppt/')) return 'pptx';
    return 'xlsx';
  }
  if (names.has('content.xml') && names.has('mimetype')) return 'ods';
  if (has('Index/') && (names.has('Index/Document.iwa') || names.has('Index.zip')))
    return 'numbers';
  return 'zip';
}
