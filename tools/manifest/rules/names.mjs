import { everyElement, named } from '../xmlTree.mjs';

const APP = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const BASIC = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

const IN_RESOURCES = new Set(['Images', 'Urls', 'ShortStrings', 'LongStrings']);
const BASIC_NAMES = new Set([...IN_RESOURCES, 'Image', 'Url', 'String']);

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The namespace that an element should be in: Excel passes over what is in another, without a word. */
function namespaces({ root }) {
  const overridden = new Set(named(root, 'VersionOverrides').flatMap(everyElement));
  return everyElement(root).flatMap((element) => {
    const outer = overridden.has(element) ? OVERRIDES : APP;
    const due = overridden.has(element) && BASIC_NAMES.has(element.name) ? BASIC : outer;
    const says = `<${element.name}> is in the namespace "${element.uri}", not in "${due}"`;
    return element.uri === due ? [] : [{ line: element.line, says }];
  });
}

function ids({ root }) {
  const withIds = everyElement(root).filter(({ attributes }) => 'id' in attributes);
  const seen = new Set();
  return withIds.flatMap(({ attributes: { id }, line }) => {
    const problems = [];
    if (seen.has(id)) problems.push({ line, says: `the id "${id}" is given twice` });
    if (id.length > 32)
      problems.push({ line, says: `the id "${id}" is longer than 32 characters` });
    seen.add(id);
    return problems;
  });
}

function identity({ root, version }) {
  const problems = [];
  const [id] = named(root, 'Id');
  if (id && !GUID.test(id.text))
    problems.push({ line: id.line, says: `the Id "${id.text}" is no GUID in small letters` });
  const [given] = named(root, 'Version');
  if (given && given.text !== `${version}.0`)
    problems.push({
      line: given.line,
      says: `the Version is ${given.text}, but package.json says ${version}`,
    });
  return problems;
}

/** Namespaces, ids and the version are as they should be. */
export function names(manifest) {
  return [...namespaces(manifest), ...ids(manifest), ...identity(manifest)];
}
