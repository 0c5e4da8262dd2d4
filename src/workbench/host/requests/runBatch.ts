import { HostError, refuse } from '../rules/hostError';
import { isHostObject } from './arguments';
import { memberName, NULL_OBJECT, type HostObject } from './kinds';
import { openPaths, type Paths, type Roots } from './paths';
import {
  ACTION,
  type WireAction,
  type WireAnswer,
  type WireBatch,
  type WireError,
  type WireResult,
} from './protocol';
import { answerQuery } from './query';
import type { Session } from './contracts';

/** Called around every action, so that tests can make one fail or look on. */
export interface Around {
  before(action: WireAction, index: number): void;
  after(action: WireAction, index: number): void;
}

/** A batch's answer to an object that was reached. */
const reachedValue = (object: HostObject | null, session: Session): unknown =>
  object && { ...object.identity(session) };

/** The object that an action works on; what works on a null object is refused. */
function subject(action: WireAction, paths: Paths, session: Session): HostObject {
  const object = paths.reach(action.ObjectPathId);
  if (!object) return refuse('ItemNotFound', 'The object is a null object.');
  if (!object.isAlive(session))
    refuse('InvalidObjectPath', `This ${object.name} is no longer there.`);
  return object;
}

function called(
  action: WireAction,
  object: HostObject,
  context: { paths: Paths; session: Session }
): unknown {
  const { paths, session } = context;
  if (action.Name === '_KeepReference') {
    session.keep(object);
    return null;
  }
  const value = object.call(action.Name, paths.arguments(action.ArgumentInfo), session);
  if (value === NULL_OBJECT) return { _IsNull: true };
  return isHostObject(value) ? reachedValue(value, session) : (value ?? null);
}

function setProperties(object: HostObject, action: WireAction, session: Session): null {
  for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
    object.write(name.charAt(0).toUpperCase() + name.slice(1), value, session);
  }
  return null;
}

function act(action: WireAction, paths: Paths, session: Session): unknown {
  switch (action.ActionType) {
    case ACTION.trace:
      return null;
    case ACTION.instantiate:
      return reachedValue(paths.reach(action.ObjectPathId), session);
    case ACTION.query: {
      const object = paths.reach(action.ObjectPathId);
      return object && answerQuery(subject(action, paths, session), action.QueryInfo, session);
    }
    case ACTION.call:
      // Excel.run keeps every range that it met, null objects too, and then there is nothing to keep.
      if (action.Name === '_KeepReference' && !paths.reach(action.ObjectPathId)) return null;
      return called(action, subject(action, paths, session), { paths, session });
    case ACTION.set: {
      const value = paths.arguments(action.ArgumentInfo).any(0);
      subject(action, paths, session).write(action.Name, value, session);
      return null;
    }
    case ACTION.update:
      return setProperties(subject(action, paths, session), action, session);
    default:
      return refuse(
        'ApiNotFound',
        `The stand-in host does not know action type ${action.ActionType}.`
      );
  }
}

/** Where a refused action stood, as `debugInfo.errorLocation` names it: `Worksheet.getRange`. */
function locationOf(action: WireAction, batch: WireBatch, paths: Paths): string {
  const path = batch.ObjectPaths[String(action.ObjectPathId)];
  const member = action.ActionType === ACTION.instantiate ? (path?.Name ?? '') : action.Name;
  const owner =
    action.ActionType === ACTION.instantiate ? path?.ParentObjectPathId : action.ObjectPathId;
  const named = member === '' ? 'getItem' : memberName(member);
  try {
    const object = owner === undefined ? null : paths.reach(owner);
    return object ? `${object.name}.${named}` : named;
  } catch {
    return named;
  }
}

function errorOf(error: unknown, place: { location: string; index: number }): WireError {
  if (!(error instanceof HostError)) throw error;
  return {
    Code: error.code,
    Message: error.message,
    Location: place.location,
    ActionIndex: place.index,
    HttpStatusCode: 400,
  };
}

/** The trace actions among the first of a batch: Office.js waits for them before it counts a handler as added. */
const tracesAmong = ({ Actions }: WireBatch, count: number): number[] =>
  Actions.slice(0, count).flatMap(({ ActionType, Id }) =>
    ActionType === ACTION.trace ? [Id] : []
  );

/**
 * Runs a batch action by action. The first refusal ends it; what ran before stays done, as in Excel.
 * Errors that are no refusals are mistakes of the host and are thrown on.
 */
export function runBatch(
  batch: WireBatch,
  session: Session,
  parts: { roots: Roots; around: Around }
): WireAnswer {
  const paths = openPaths(batch, session, parts.roots);
  const results: WireResult[] = [];
  const answered = (): Pick<WireAnswer, 'Results' | 'TraceIds'> => ({
    Results: results,
    TraceIds: tracesAmong(batch, results.length),
  });
  for (const [index, action] of batch.Actions.entries()) {
    try {
      parts.around.before(action, index);
      const value = act(action, paths, session);
      parts.around.after(action, index);
      results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      const location = locationOf(action, batch, paths);
      return { ...answered(), Error: errorOf(error, { location, index }) };
    }
  }
  return answered();
}
