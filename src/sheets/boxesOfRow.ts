import { dayOfSerial } from './dateSerial';
import { textUnder, type StandingRow } from './ownSheets';

/**
 * What stands in a row's boxes, each found by its heading whatever the columns' order. A real date in
 * a dated box becomes `YYYY-MM-DD`, the rest stays as typed; what the row has no box for is ''.
 */
export function boxesOfRow<Box extends string>(
  row: StandingRow,
  headings: Readonly<Record<Box, string>>,
  dated: ReadonlySet<string>
): Readonly<Record<Box, string>> {
  return Object.fromEntries(
    Object.entries<string>(headings).map(([box, heading]) => {
      const value = row.cells.get(heading);
      const day = dated.has(box) && typeof value === 'number' ? dayOfSerial(value) : null;
      return [box, day ?? textUnder(row, heading)];
    })
  ) as Readonly<Record<Box, string>>;
}
