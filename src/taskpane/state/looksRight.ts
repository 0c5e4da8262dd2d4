import type { ColumnChoice, PlaceKey } from '../../reading/corrections/corrections';
import { choiceFrom } from '../../reading/corrections/storedCorrections';
import type { PlacedColumn } from './columns';

/** The choices that say yes to columns as they were read. */
export function choicesThatLookRight(
  columns: readonly PlacedColumn[]
): Readonly<Record<PlaceKey, ColumnChoice>> {
  return Object.fromEntries(
    columns.flatMap(({ column }) => {
      const choice = choiceFrom(column.choice);
      return choice ? [[column.key, choice]] : [];
    })
  );
}
