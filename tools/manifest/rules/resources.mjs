import { at, everyElement, named } from '../xmlTree.mjs';

/** Which list of Resources each element takes its words, pictures or addresses from. */
const LIST_OF = {
  Image: 'Images',
  Runtime: 'Urls',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Namespace: 'ShortStrings',
  Description: 'LongStrings',
};

/** The longest that Excel takes, in characters. Source: the manifest's schemas. */
const LONGEST = {
  ShortStrings: 125,
  LongStrings: 250,
  Urls: 2048,
  Images: 2048,
  DisplayName: 125,
  Description: 250,
  ProviderName: 125,
};

function listsOf(root) {
  const resources = at(root, 'VersionOverrides', 'Resources');
  return Object.fromEntries((resources?.children ?? []).map((list) => [list.name, list.children]));
}

function unresolved(users, lists) {
  return users.flatMap(({ name, line, attributes: { resid } }) => {
    const list = LIST_OF[name];
    const isThere = (lists[list] ?? []).some(({ attributes }) => attributes.id === resid);
    return isThere ? [] : [{ line, says: `<${name}> names "${resid}", which is not in <${list}>` }];
  });
}

function unused(users, lists) {
  const wanted = new Set(users.map(({ attributes }) => attributes.resid));
  return Object.values(lists)
    .flat()
    .filter(({ attributes }) => !wanted.has(attributes.id))
    .map(({ line, attributes }) => ({
      line,
      says: `nothing uses the resource "${attributes.id}"`,
    }));
}

function tooLong(what, text, longest, line) {
  if (text.trim() === '') return [{ line, says: `${what} is empty` }];
  if (text.length <= longest) return [];
  return [{ line, says: `${what} has ${text.length} characters; Excel takes ${longest}` }];
}

function lengths(root, lists) {
  const listed = Object.entries(lists).flatMap(([list, entries]) =>
    entries.flatMap(({ line, attributes: { id, DefaultValue } }) =>
      tooLong(`"${id}"`, DefaultValue ?? '', LONGEST[list], line)
    )
  );
  const own = ['DisplayName', 'Description', 'ProviderName'].flatMap((name) => {
    const element = at(root, name);
    const text = element?.attributes.DefaultValue ?? element?.text;
    return text === undefined ? [] : tooLong(`<${name}>`, text, LONGEST[name], element.line);
  });
  return [...listed, ...own];
}

/** Every `resid` leads to a resource of the right kind, none is left over, and none is too long. */
export function resources({ root }) {
  const users = everyElement(root).filter(({ attributes }) => 'resid' in attributes);
  const lists = listsOf(root);
  const namespace = named(root, 'Namespace')[0]?.attributes.resid;
  const prefix = (lists.ShortStrings ?? []).find(({ attributes }) => attributes.id === namespace);
  const word = prefix?.attributes.DefaultValue ?? '';
  const odd =
    prefix && !/^[A-Z][A-Z0-9_.]*$/.test(word)
      ? [{ line: prefix.line, says: `"${word}" cannot be the first word of a function` }]
      : [];
  return [...unresolved(users, lists), ...unused(users, lists), ...lengths(root, lists), ...odd];
}
