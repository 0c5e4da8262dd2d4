import { everyElement } from '../xmlTree.mjs';

/**
 * What may stand in an element, in the order that Excel insists on; `!` marks what must be there.
 * Where a name means different things in different places, the key says in what: `parent/name`.
 * Source: the order that Microsoft's documentation of each element gives.
 */
const CONTENTS = {
  OfficeApp:
    'Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl! SupportUrl! AppDomains Hosts! Requirements DefaultSettings! Permissions! VersionOverrides! ExtendedOverrides',
  VersionOverrides: 'Description Requirements Hosts! Resources! VersionOverrides',
  Requirements: 'Sets! Methods',
  Sets: 'Set!',
  DefaultSettings: 'SourceLocation!',
  'OfficeApp/Hosts': 'Host!',
  'VersionOverrides/Hosts': 'Host!',
  'VersionOverrides/Hosts/Host': 'Runtimes! AllFormFactors! DesktopFormFactor!',
  Runtimes: 'Runtime!',
  AllFormFactors: 'ExtensionPoint!',
  DesktopFormFactor: 'GetStarted FunctionFile! ExtensionPoint!',
  'AllFormFactors/ExtensionPoint': 'Script! Page! Metadata! Namespace!',
  'DesktopFormFactor/ExtensionPoint': 'CustomTab!',
  GetStarted: 'Title! Description! LearnMoreUrl!',
  CustomTab: 'Group! Label!',
  Group: 'Label! Icon! Control!',
  Control: 'Label! Supertip! Icon! Action!',
  Supertip: 'Title! Description!',
  Icon: 'Image!',
  Action: 'FunctionName!',
  Resources: 'Images! Urls! ShortStrings! LongStrings!',
};

const ALLOWED = Object.entries(CONTENTS).map(([place, words]) => ({
  place: place.split('/').reverse(),
  names: words.split(' ').map((word) => word.replace('!', '')),
  needed: words
    .split(' ')
    .filter((word) => word.endsWith('!'))
    .map((word) => word.slice(0, -1)),
}));

/** The longest entry that an element's own name and those above it fit. */
function entryFor(path) {
  const fitting = ALLOWED.filter(({ place }) => place.every((name, up) => path[up] === name));
  return fitting.sort((a, b) => b.place.length - a.place.length)[0];
}

function problemsIn(element, { names, needed }) {
  const problems = [];
  let reached = 0;
  for (const child of element.children) {
    const place = names.indexOf(child.name);
    const what = `<${child.name}> in <${element.name}>`;
    if (place < 0) problems.push({ line: child.line, says: `${what} is not known there` });
    else if (place < reached)
      problems.push({ line: child.line, says: `${what} must stand before <${names[reached]}>` });
    else reached = place;
  }
  const present = new Set(element.children.map(({ name }) => name));
  for (const name of needed.filter((one) => !present.has(one)))
    problems.push({ line: element.line, says: `<${element.name}> has no <${name}>` });
  return problems;
}

function withPaths(element, above = []) {
  const path = [element.name, ...above];
  return [{ element, path }, ...element.children.flatMap((child) => withPaths(child, path))];
}

/** Every element stands where Excel wants it, and what must be there is there. */
export function order({ root }) {
  if (everyElement(root).length < 2 || root.name !== 'OfficeApp')
    return [{ line: 1, says: 'this is no manifest of an Office add-in' }];
  return withPaths(root).flatMap(({ element, path }) => {
    const entry = entryFor(path);
    return entry ? problemsIn(element, entry) : [];
  });
}
