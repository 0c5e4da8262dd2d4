import type { Model } from '../../src/workbench/host/model/model';
import type { Sheet } from '../../src/workbench/host/model/sheet';

/** A workbook at some moment. Its cells and looks are the workbook's own: those are replaced, never changed. */
export type SavedModel = Omit<Model, 'feed'>;

function copied<Thing>(thing: Thing): Thing;
function copied(thing: unknown): unknown {
  if (typeof thing !== 'object' || thing === null || Object.isFrozen(thing)) return thing;
  if (thing instanceof Map) return new Map([...thing].map(([key, value]) => [key, copied(value)]));
  if (Array.isArray(thing)) return thing.map((each) => copied(each));
  return Object.fromEntries(Object.entries(thing).map(([key, value]) => [key, copied(value)]));
}

function copyOfSheet({ cells, ...others }: Sheet): Sheet {
  return {
    ...copied(others),
    cells: new Map([...cells].map(([row, line]) => [row, new Map(line)])),
  };
}

/** A copy of a workbook that nothing else changes. */
export function saved(model: SavedModel): SavedModel {
  const { styles, sheets, ...others } = model;
  return { ...copied({ ...others, feed: undefined }), styles, sheets: sheets.map(copyOfSheet) };
}

/** Makes an open workbook what it was when it was saved. */
export function putBack(model: Model, was: SavedModel): void {
  Object.assign(model, saved(was), { feed: model.feed });
}

/** Numbers that Excel counts up and the store of looks say nothing about a workbook. */
const UNSEEN: ReadonlySet<string> = new Set(['feed', 'lastId', 'styles']);
/** What people cannot see either: the ids that Excel gives, and where they were looking. */
const UNSHOWN: ReadonlySet<string> = new Set([...UNSEEN, 'id', 'activeSheet', 'selection']);

const plainly = (thing: unknown): string => JSON.stringify(thing)?.slice(0, 120) ?? 'nothing';

/** Where two things first differ, as the way there and both; null where they are the same. */
function differenceIn(was: unknown, is: unknown, unseen: ReadonlySet<string>): string | null {
  if (Object.is(was, is)) return null;
  if (typeof was !== 'object' || typeof is !== 'object' || was === null || is === null)
    return `: was ${plainly(was)}, is ${plainly(is)}`;
  const isMap = was instanceof Map && is instanceof Map;
  const [before, now] = isMap ? [was, is] : [Object.entries(was), Object.entries(is)].map(toMap);
  for (const key of new Set([...(before?.keys() ?? []), ...(now?.keys() ?? [])])) {
    if (unseen.has(String(key))) continue;
    const found = differenceIn(before?.get(key), now?.get(key), unseen);
    if (found !== null) return `/${String(key)}${found}`;
  }
  return null;
}

const toMap = (entries: readonly (readonly [string, unknown])[]): Map<unknown, unknown> =>
  new Map(entries);

/** Where a workbook is not what it was, cell for cell and with every id; null where it is. */
export const difference = (was: SavedModel, is: SavedModel): string | null =>
  differenceIn(was, is, UNSEEN);

/** Where two workbooks differ for people who look at them; null where they don't. */
export const shownDifference = (one: SavedModel, other: SavedModel): string | null =>
  differenceIn(one, other, UNSHOWN);
