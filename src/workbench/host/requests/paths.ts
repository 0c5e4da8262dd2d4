import { refuse } from '../rules/hostError';
import { isHostObject, WireArgumentList } from './arguments';
import type { Arguments, Session } from './contracts';
import { bind, NULL_OBJECT, type HostObject, type Kind } from './kinds';
import { PATH, type WireArguments, type WireBatch, type WirePath } from './protocol';

/** An object that is reached, or null for a null object. */
export type Reached = HostObject | null;

/** What paths start from: the workbook, and objects made by the name of their class. */
export interface Roots {
  readonly workbook: HostObject;
  readonly newObjects: ReadonlyMap<string, Kind<undefined>>;
}

/** Reaches objects by the paths of one batch; a path is walked once, so that `add` adds once. */
export interface Paths {
  reach(id: number): Reached;
  arguments(info: WireArguments | undefined): Arguments;
}

/** A call whose answer has to be an object or a null object. */
function objectFrom(answer: unknown, path: WirePath): Reached {
  if (answer === NULL_OBJECT) return null;
  if (isHostObject(answer)) return answer;
  return refuse('GeneralException', `${path.Name} gave no object.`);
}

/** The place of an argument, where an object stands in it as `{ _ObjectPathId }`. */
function withObjects(value: unknown, reach: (id: number) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withObjects(item, reach));
  if (typeof value !== 'object' || value === null) return value;
  if ('_ObjectPathId' in value) return reach(Number(value._ObjectPathId));
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, withObjects(part, reach)])
  );
}

function newObject({ newObjects }: Roots, name: string): HostObject {
  const kind = newObjects.get(name);
  return kind ? bind(kind, undefined) : refuse('ApiNotFound', `Unknown class ${name}`);
}

/** The paths of a batch. */
export function openPaths(batch: WireBatch, session: Session, roots: Roots): Paths {
  const reached = new Map<number, Reached>();

  const argumentsOf = (info: WireArguments | undefined): Arguments => {
    const ids = info?.ReferencedObjectPathIds ?? [];
    const place = (value: unknown, id: unknown): unknown => {
      if (typeof id === 'number' && id > 0) return reach(id);
      if (Array.isArray(value) && Array.isArray(id))
        return value.map((item, at) => place(item, id[at]));
      return holdsGrid(value) ? value : withObjects(value, reach);
    };
    return new WireArgumentList(
      (info?.Arguments ?? []).map((value, index) => place(value, ids[index]))
    );
  };

  const parentOf = (path: WirePath): Reached => {
    const parent = reach(path.ParentObjectPathId ?? 0);
    if (parent && !parent.isAlive(session))
      refuse('InvalidObjectPath', `This ${parent.name} is no longer there.`);
    return parent;
  };

  const walk = (path: WirePath): Reached => {
    switch (path.ObjectPathType) {
      case PATH.root:
        return roots.workbook;
      case PATH.newObject:
        return newObject(roots, path.Name);
      case PATH.kept:
        return (
          session.kept.references.get(path.Name) ??
          refuse('InvalidObjectPath', 'The add-in no longer keeps this object.')
        );
      case PATH.none:
        return null;
      case PATH.method: {
        const parent = parentOf(path);
        return (
          parent &&
          objectFrom(parent.call(path.Name, argumentsOf(path.ArgumentInfo), session), path)
        );
      }
      case PATH.property:
        return parentOf(path)?.open(path.Name, session) ?? null;
      case PATH.indexer:
        return parentOf(path)?.item(argumentsOf(path.ArgumentInfo).any(0), session) ?? null;
      default:
        return refuse('ApiNotFound', `Unknown kind of object path: ${path.ObjectPathType}`);
    }
  };

  const reach = (id: number): Reached => {
    const known = reached.get(id);
    if (known !== undefined) return known;
    const path = batch.ObjectPaths[String(id)];
    if (!path) return refuse('InvalidObjectPath', `The request has no object path ${id}.`);
    const object = walk(path);
    reached.set(id, object);
    return object;
  };

  return { reach, arguments: argumentsOf };
}

/** Large grids of plain values hold no objects and are not searched for any. */
function holdsGrid(value: unknown): boolean {
  return Array.isArray(value) && Array.isArray(value[0]) && typeof value[0][0] !== 'object';
}
