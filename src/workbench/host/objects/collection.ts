import { refuse } from '../rules/hostError';
import type { Arguments, Session } from '../requests/contracts';
import { NULL_OBJECT, type HostObject, type Method } from '../requests/kinds';

/** What a collection needs to answer by key, by place and with a count. */
export interface Listing<Owner, Item> {
  readonly all: (owner: Owner, session: Session) => readonly Item[];
  readonly find: (items: readonly Item[], key: string) => Item | undefined;
  readonly object: (item: Item, owner: Owner, session: Session) => HostObject;
  /** The version that `getCount` and `getItemOrNullObject` came with. */
  readonly since: string;
}

/** The members that collections share: `getCount`, `getItem`, `getItemAt`, `getItemOrNullObject`. */
export function collectionMembers<Owner, Item>(listing: Listing<Owner, Item>) {
  const find = (owner: Owner, key: unknown, session: Session): Item | undefined =>
    listing.find(listing.all(owner, session), String(key));
  const at = (owner: Owner, index: number, session: Session): HostObject => {
    const item = listing.all(owner, session)[index];
    if (item === undefined) return refuse('ItemNotFound', `There is no item ${index}.`);
    return listing.object(item, owner, session);
  };
  const methods: Record<string, Method<Owner>> = {
    GetCount: {
      since: listing.since,
      run: (owner, _args, session) => listing.all(owner, session).length,
    },
    GetItemAt: {
      since: '1.1',
      run: (owner, args, session) => at(owner, args.whole(0), session),
    },
    GetItemOrNullObject: {
      since: listing.since,
      run: (owner: Owner, args: Arguments, session) => {
        const item = find(owner, args.any(0), session);
        return item === undefined ? NULL_OBJECT : listing.object(item, owner, session);
      },
    },
  };
  return {
    methods,
    items: (owner: Owner, session: Session): readonly HostObject[] =>
      listing.all(owner, session).map((item) => listing.object(item, owner, session)),
    item: (owner: Owner, key: unknown, session: Session): HostObject => {
      const item = find(owner, key, session);
      if (item === undefined) return refuse('ItemNotFound', `There is no item "${String(key)}".`);
      return listing.object(item, owner, session);
    },
  };
}

/** Whether two names are the same to Excel, which does not mind case. */
export const sameName = (first: string, second: string): boolean =>
  first.toLowerCase() === second.toLowerCase();
