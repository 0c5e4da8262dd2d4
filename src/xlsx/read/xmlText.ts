import { SaxesParser } from 'saxes';

/** An opened element: its name without prefix, and its attributes without prefixes. */
export interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Walks well-formed XML and tells of every opening and closing element. Throws where the XML is
 * malformed or uses an entity of its own. Prefixes are dropped: no part that is read here uses one
 * local name for two things on one level.
 */
export function walkXml(
  xml: string,
  onOpen: (element: OpenElement) => void,
  onClose: (name: string) => void = () => undefined,
  onText: (text: string) => void = () => undefined
): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const entries = Object.entries(attributes).filter(([key]) => !key.startsWith('xmlns'));
    onOpen({
      name: local(name),
      attributes: new Map(entries.map(([key, value]) => [local(key), value])),
    });
  });
  parser.on('closetag', ({ name }) => {
    onClose(local(name));
  });
  parser.on('text', onText);
  parser.write(xml).close();
}

const UTF16_LE = [0xff, 0xfe];
const UTF16_BE = [0xfe, 0xff];

/** The encoding of an XML part by its first bytes, with or without a byte order mark. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === UTF16_LE[0] && second === UTF16_LE[1]) return 'utf-16le';
  if (first === UTF16_BE[0] && second === UTF16_BE[1]) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  return 'utf-8';
}

/** An XML part as text, whether it is in UTF-8 or UTF-16. */
export function xmlText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** The part in UTF-8, the only encoding that hucre reads; the same bytes where it already is. */
export function inUtf8(bytes: Uint8Array): Uint8Array {
  return encodingOf(bytes) === 'utf-8' ? bytes : new TextEncoder().encode(xmlText(bytes));
}

/** How far a part's first element may lie behind its start: far above any comment seen. */
const LONGEST_PROLOG = 64 * 1024;

/**
 * Whether an XML part declares a document type, or hides its first element so far behind its start
 * that it may. Spreadsheets need none; entities in one can grow without limit.
 */
export function declaresDocumentType(bytes: Uint8Array): boolean {
  const head = xmlText(bytes.subarray(0, LONGEST_PROLOG));
  const prolog = /^\uFEFF?(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/.exec(head)?.[0] ?? '';
  const rest = head.slice(prolog.length);
  if (rest.startsWith('<!')) return true;
  return rest === '' ? bytes.length > LONGEST_PROLOG : /<!(?:DOCTYPE|ENTITY)/i.test(prolog);
}
