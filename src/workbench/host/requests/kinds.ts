import { eventKey, registration, WHOLE_WORKBOOK, type HostEvent } from '../events/eventNumbers';
import { refuse } from '../rules/hostError';
import { callChanges, writeChanges } from '../rules/readOnly';
import type { Arguments, HostObject, Session } from './contracts';

export type { HostObject } from './contracts';

/** The API's answer for an object that is not there, from a member that ends in `OrNullObject`. */
export const NULL_OBJECT = Symbol('null object');

/** A property: since which ExcelApi version, how it is read and, where it can be, written. */
export interface Property<Target> {
  readonly since: string;
  readonly get?: (target: Target, session: Session) => unknown;
  readonly set?: (target: Target, value: unknown, session: Session) => void;
}

/** An object that hangs on another, such as a range's format; null for a null object. */
export interface Child<Target> {
  readonly since: string;
  readonly open: (target: Target, session: Session) => HostObject | null;
}

/** A method: gives a value, an object, or `NULL_OBJECT`. */
export interface Method<Target> {
  readonly since: string;
  readonly run: (target: Target, args: Arguments, session: Session) => unknown;
}

/**
 * Everything that the host knows about one class of the API: tables of its members by their names on
 * the wire. What is not in the tables is refused with `ApiNotFound`.
 */
export interface Kind<Target> {
  /** The class's name in Office.js. */
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<Target>>>;
  readonly children?: Readonly<Record<string, Child<Target>>>;
  readonly methods?: Readonly<Record<string, Method<Target>>>;
  /** What tells one object from the others, sent with every answer about it. */
  readonly identity?: (target: Target, session: Session) => Readonly<Record<string, unknown>>;
  /** False once the thing was deleted. */
  readonly isAlive?: (target: Target, session: Session) => boolean;
  /** Events that an add-in can ask for, by the names under which Office.js registers them. */
  readonly events?: Readonly<Record<string, HostEvent>>;
  /** The target under which the events of an object are told. */
  readonly eventTarget?: (target: Target) => string;
  /** A collection's items. */
  readonly items?: (target: Target, session: Session) => readonly HostObject[];
  /** A collection's item by key. */
  readonly item?: (target: Target, key: unknown, session: Session) => HostObject;
}

/** The name of a member as people write it: `tabColor` for `TabColor`. */
export const memberName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function found<Member extends { readonly since: string }>(
  members: Readonly<Record<string, Member>> | undefined,
  asked: { readonly kind: string; readonly name: string; readonly session: Session }
): Member {
  const { kind, name, session } = asked;
  const member = members && Object.hasOwn(members, name) ? members[name] : undefined;
  if (!member)
    return refuse('ApiNotFound', `The stand-in host does not know ${kind}.${memberName(name)}.`);
  if (!session.supports(member.since))
    refuse('ApiNotFound', `${kind}.${memberName(name)} came with ExcelApi ${member.since}.`);
  return member;
}

/** Counts an event as asked for, or once less; the runtime asks once for each handler. */
function register(key: string, on: boolean, { kept }: Session): void {
  const count = (kept.registered.get(key) ?? 0) + (on ? 1 : -1);
  if (count > 0) kept.registered.set(key, count);
  else kept.registered.delete(key);
}

function checkWritable({ model }: Session): void {
  if (model.readOnly) refuse('AccessDenied', 'The workbook is open for reading only.');
}

/** The object of a kind that stands for a thing of the model. */
export function bind<Target>(kind: Kind<Target>, target: Target): HostObject {
  const asked = (name: string, session: Session) => ({ kind: kind.name, name, session });
  const unknown = (name: string): never =>
    refuse('ApiNotFound', `The stand-in host does not know ${kind.name}.${name}.`);
  const readable = (name: string): boolean => kind.properties?.[name]?.get !== undefined;
  return {
    name: kind.name,
    target,
    scalars: Object.keys(kind.properties ?? {}).filter(readable),
    children: Object.keys(kind.children ?? {}),
    isCollection: kind.items !== undefined,
    identity: (session) => kind.identity?.(target, session) ?? {},
    isAlive: (session) => kind.isAlive?.(target, session) ?? true,
    read(name, session) {
      const { get } = found(kind.properties, asked(name, session));
      return get ? get(target, session) : unknown(memberName(name));
    },
    write(name, value, session) {
      const { set } = found(kind.properties, asked(name, session));
      if (writeChanges(kind.name)) checkWritable(session);
      if (set) set(target, value, session);
      else unknown(memberName(name));
    },
    open: (name, session) => found(kind.children, asked(name, session)).open(target, session),
    call(name, args, session) {
      const event = registration(name);
      if (event && kind.events) {
        const { id } = found(kind.events, asked(event.name, session));
        register(eventKey(id, kind.eventTarget?.(target) ?? WHOLE_WORKBOOK), event.on, session);
        return null;
      }
      const { run } = found(kind.methods, asked(name, session));
      if (callChanges(name)) checkWritable(session);
      return run(target, args, session);
    },
    items: (session) => kind.items?.(target, session) ?? unknown('items'),
    item: (key, session) => kind.item?.(target, key, session) ?? unknown('getItem'),
    canRead: (name, session) =>
      readable(name) && session.supports(kind.properties?.[name]?.since ?? ''),
  };
}
