import { SaxesParser } from 'saxes';

/**
 * An XML text as a tree: `{ name, uri, attributes, children, text, line }`, names without prefix.
 * Throws with the line where the text is no well-formed XML.
 */
export function xmlTree(text) {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const top = { children: [] };
  const open = [top];
  parser.on('opentag', ({ local, uri, attributes }) => {
    const named = Object.values(attributes).map(({ local: name, value }) => [name, value]);
    const element = { name: local, uri, attributes: Object.fromEntries(named) };
    const node = { ...element, children: [], text: '', line: parser.line };
    open.at(-1).children.push(node);
    open.push(node);
  });
  parser.on('text', (words) => {
    open.at(-1).text = (open.at(-1).text ?? '') + words;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  return top.children[0];
}

/** An element and all below it, in the order of the file. */
export function everyElement(element) {
  return [element, ...element.children.flatMap(everyElement)];
}

/** All elements of a name at or below an element. */
export function named(element, name) {
  return everyElement(element).filter((one) => one.name === name);
}

/** The element that a path of names leads to, by the first child of each name, or undefined. */
export function at(element, ...path) {
  return path.reduce((one, name) => one?.children.find((child) => child.name === name), element);
}
