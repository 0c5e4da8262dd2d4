import type { TableKind } from '../reading';
import type { ColumnChoice, Corrections, PlaceKey } from './corrections';

/** One thing that a person does on Confirm; each can be undone by itself. */
export type CorrectionAction =
  | {
      readonly type: 'columns are';
      readonly choices: Readonly<Record<PlaceKey, ColumnChoice>>;
    }
  | { readonly type: 'table is'; readonly table: PlaceKey; readonly kind: TableKind }
  | { readonly type: 'leave out'; readonly place: PlaceKey }
  | { readonly type: 'bring back'; readonly place: PlaceKey }
  | { readonly type: 'one school'; readonly spellings: readonly [PlaceKey, PlaceKey] }
  | { readonly type: 'own school'; readonly spelling: PlaceKey };

const without = (keys: readonly PlaceKey[], key: PlaceKey): readonly PlaceKey[] =>
  keys.filter((each) => each !== key);

/** The corrections after one more action; the ones before stay as they are. */
export function correct(corrections: Corrections, action: CorrectionAction): Corrections {
  const { columns, kinds, leftOut, same, apart } = corrections;
  switch (action.type) {
    case 'columns are':
      return { ...corrections, columns: { ...columns, ...action.choices } };
    case 'table is':
      return { ...corrections, kinds: { ...kinds, [action.table]: action.kind } };
    case 'leave out':
      return { ...corrections, leftOut: [...without(leftOut, action.place), action.place] };
    case 'bring back':
      return { ...corrections, leftOut: without(leftOut, action.place) };
    case 'one school':
      return {
        ...corrections,
        same: [...same, action.spellings],
        apart: apart.filter((key) => !action.spellings.includes(key)),
      };
    case 'own school':
      return {
        ...corrections,
        same: same.filter((pair) => !pair.includes(action.spelling)),
        apart: [...without(apart, action.spelling), action.spelling],
      };
  }
}
