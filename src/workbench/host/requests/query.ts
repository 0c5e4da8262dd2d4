import { refuse } from '../rules/hostError';
import type { HostObject } from './kinds';
import type { WireQuery } from './protocol';
import type { Session } from './contracts';

/** What is asked of an object: members by name, each with what is asked below it. */
interface Wanted {
  readonly members: Map<string, Wanted>;
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Selected paths as a tree. `items` stands for each item of a collection and takes no level. */
function wanted(paths: readonly string[]): Wanted {
  const root: Wanted = { members: new Map() };
  for (const path of paths) {
    let at = root;
    for (const step of path.split(/[/.]/)) {
      const name = capital(step.trim());
      if (name === '' || name === 'Items') continue;
      const next = at.members.get(name) ?? { members: new Map() };
      at.members.set(name, next);
      at = next;
    }
  }
  return root;
}

/** Every scalar property that the advertised version has. */
function everything(object: HostObject, session: Session): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const name of object.scalars) {
    if (object.canRead(name, session)) values[name] = object.read(name, session);
  }
  return values;
}

/** `load("format")` loads the format's own properties and those of what hangs on it. */
function openWhole(object: HostObject, session: Session): Record<string, unknown> {
  if (object.isCollection) return readCollection(object, { members: new Map() }, { session });
  const values = everything(object, session);
  if (object.name !== 'RangeFormat') return values;
  for (const name of object.children) {
    const child = object.open(name, session);
    values[name] = child && answerAbout(child, { members: new Map() }, session);
  }
  return values;
}

function readMember(
  object: HostObject,
  [name, below]: [string, Wanted],
  session: Session
): unknown {
  if (name.startsWith('$')) return undefined;
  if (!object.children.includes(name)) return object.read(name, session);
  const child = object.open(name, session);
  if (!child) return null;
  return below.members.size === 0 && !child.isCollection
    ? { ...child.identity(session), ...openWhole(child, session) }
    : answerAbout(child, below, session);
}

function answerAbout(object: HostObject, asked: Wanted, session: Session): Record<string, unknown> {
  if (object.isCollection) return readCollection(object, asked, { session });
  if (asked.members.size === 0 || asked.members.has('$all'))
    return { ...object.identity(session), ...everything(object, session) };
  const values: Record<string, unknown> = { ...object.identity(session) };
  for (const member of asked.members) {
    const value = readMember(object, member, session);
    if (value !== undefined) values[member[0]] = value;
  }
  return values;
}

interface Page {
  readonly session: Session;
  readonly skip?: number | undefined;
  readonly top?: number | undefined;
}

function readCollection(
  collection: HostObject,
  asked: Wanted,
  { session, skip = 0, top }: Page
): Record<string, unknown> {
  const own = [...asked.members].filter(([name]) => collection.scalars.includes(name));
  const ofItems: Wanted = { members: new Map(asked.members) };
  for (const [name] of own) ofItems.members.delete(name);
  const values = Object.fromEntries(own.map(([name]) => [name, collection.read(name, session)]));
  if (own.length > 0 && ofItems.members.size === 0) return values;
  const all = collection.items(session);
  const items = all.slice(skip, top === undefined ? all.length : skip + top);
  return { ...values, _Items: items.map((item) => answerAbout(item, ofItems, session)) };
}

/** The answer to a `load` of an object. */
export function answerQuery(
  object: HostObject,
  query: WireQuery | undefined,
  session: Session
): unknown {
  const asked = wanted([...(query?.Select ?? []), ...(query?.Expand ?? [])]);
  if (object.isCollection)
    return readCollection(object, asked, { session, skip: query?.Skip, top: query?.Top });
  if (query?.Top !== undefined || query?.Skip !== undefined)
    refuse('InvalidArgument', `${object.name} is no collection: top and skip are not for it.`);
  return answerAbout(object, asked, session);
}
