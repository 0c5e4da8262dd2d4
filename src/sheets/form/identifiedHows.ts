import type { CellValue, DateSystem } from '../../grid/workbook';
import { writtenStrandId } from '../../plan/formKey';
import { isoOfSerial } from '../../reading/values/serialDate';
import type { FormBox } from '../../vocabulary/formBoxes';
import { standingText, textUnder, type StandingRow } from '../ownSheets';

/** A row of How with an id that it can be known by, and whose it is. */
export interface IdentifiedHow {
  readonly id: string;
  readonly school: string;
  readonly row: StandingRow;
}

/** A cell of a box as text: real dates as `YYYY-MM-DD`. */
export function valueText(
  value: CellValue | undefined,
  { kind }: Pick<FormBox, 'kind'>,
  dateSystem: DateSystem
): string {
  if (kind === 'date' && typeof value === 'number')
    return isoOfSerial(value, dateSystem) ?? String(value);
  return standingText(value);
}

/** The text of a how's box. */
export function boxText(row: StandingRow, box: FormBox, dateSystem: DateSystem): string {
  return valueText(row.cells.get(box.label), box, dateSystem);
}

/**
 * The rows of How with their ids. A row that people added has none on the sheet and gets one from its
 * words; a row that was copied with its id is known as the second of that id.
 */
export function identifiedHows(
  rows: readonly StandingRow[],
  schoolOf: (row: StandingRow) => string
): readonly IdentifiedHow[] {
  const times = new Map<string, number>();
  return rows.map((row) => {
    const school = schoolOf(row);
    const words = ['What pupils find hard here', 'What we will do'].map((at) => textUnder(row, at));
    const wanted = row.id || writtenStrandId(school, words);
    const before = times.get(wanted) ?? 0;
    times.set(wanted, before + 1);
    return { id: before === 0 ? wanted : `${wanted}-again${before + 1}`, school, row };
  });
}
