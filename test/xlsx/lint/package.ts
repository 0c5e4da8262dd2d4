import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element with its attributes by their written names. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The parts of a file: their text, and their root where they are XML. */
export interface Package {
  readonly names: readonly string[];
  readonly roots: ReadonlyMap<string, Element>;
}

/** Parses XML strictly; throws where Excel would not open it at all. */
export function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const stack: Element[] = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('text', (text) => {
    const element = stack.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => stack.pop());
  parser.write(xml).close();
  const [first] = root.children;
  if (!first) throw new Error('no root element');
  return first;
}

/** Opens a file for checking. */
export function openPackage(bytes: Uint8Array): Package {
  const parts = Object.entries(unzipSync(bytes));
  const xml = parts.filter(([name]) => /\.(xml|rels|vml)$/.test(name));
  return {
    names: parts.map(([name]) => name),
    roots: new Map(xml.map(([name, part]) => [name, parse(strFromU8(part))])),
  };
}

/** The children of this name. */
export const all = (element: Element | undefined, name: string): Element[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** The first child of this name. */
export const one = (element: Element | undefined, name: string): Element | undefined =>
  all(element, name)[0];

/** An attribute, '' where it is missing. */
export const attribute = (element: Element | undefined, name: string): string =>
  element?.attributes[name] ?? '';

/** Every element below and including this one. */
export function everyElement(element: Element): Element[] {
  return [element, ...element.children.flatMap(everyElement)];
}

/** The values that occur more than once. */
export function repeatedIn(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** The part that holds another part's relationships. */
export const relsOf = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

/** A relationship of a part, its target as a part name. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of a part ('' for the package itself). */
export function relationshipsOf(pack: Package, part: string): Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return all(pack.roots.get(relsOf(part)), 'Relationship').map((element) => {
    const target = attribute(element, 'Target');
    const { pathname } = new URL(target, `file:///${folder}`);
    return {
      id: attribute(element, 'Id'),
      type: attribute(element, 'Type').replace(/^.*\//, ''),
      target: decodeURIComponent(pathname).slice(1),
      external: attribute(element, 'TargetMode') === 'External',
    };
  });
}

/** A sheet with its part's root. */
export interface LintedSheet {
  readonly name: string;
  readonly part: string;
  readonly root: Element;
}

/** The worksheets in the workbook's order. */
export function sheetsOf(pack: Package): LintedSheet[] {
  const links = new Map(relationshipsOf(pack, 'xl/workbook.xml').map((link) => [link.id, link]));
  return all(one(pack.roots.get('xl/workbook.xml'), 'sheets'), 'sheet').flatMap((element) => {
    const part = links.get(attribute(element, 'r:id'))?.target ?? '';
    const root = pack.roots.get(part);
    return root ? [{ name: attribute(element, 'name'), part, root }] : [];
  });
}
