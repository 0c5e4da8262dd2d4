/**
 * The requests of Office.js as they come over the bridge, and the answers that it understands.
 * Found by watching version 1.1.110 talk; the numbers are Microsoft's.
 */

/** What an object path stands for. */
export const PATH = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  kept: 6,
  none: 7,
} as const;

/** What an action does. */
export const ACTION = {
  instantiate: 1,
  query: 2,
  call: 3,
  set: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** Arguments of a path or an action; an argument that is an object comes as the id of its path. */
export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** How an object is reached. */
export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

/** What a `load` asks for. */
export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** One thing to do. */
export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

/** The body of a batch. */
export interface WireBatch {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

/** A batch on the bridge. */
export interface WireRequest {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly url?: string; readonly body?: WireBatch | string };
}

/** What an action gave. */
export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** Why a batch stopped. */
export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** The body of an answer. */
export interface WireAnswer {
  readonly Results: readonly WireResult[];
  /** The ids of the trace actions that ran. */
  readonly TraceIds?: readonly number[];
  readonly Error?: WireError;
}
