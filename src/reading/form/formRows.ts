import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../grid/workbook';
import { readFormKey, type FormKey } from '../../plan/formKey';
import { FORM_BOXES } from '../../vocabulary/formBoxes';
import { isoOfSerial } from '../values/serialDate';
import { labelledBox, type LabelledBox } from './formLabels';

/** One row of a form: its hidden key, its label, and the texts of its other cells from left to right. */
export interface FormRow {
  readonly key: FormKey | null;
  readonly label: LabelledBox | null;
  /** The text that stands first in the row, be it a label or not. */
  readonly lead: string;
  /** Everything right of the label, from left to right. */
  readonly texts: readonly string[];
  /** False where a merge hides what stands in the box, so that nothing is known of it. */
  readonly seen: boolean;
}

const DATE_FIELDS = new Set(
  FORM_BOXES.flatMap(({ field, kind }) => (kind === 'date' ? [field] : []))
);

function textOf(
  value: CellValue,
  {
    isDate,
    dateSystem,
  }: { readonly isDate: boolean; readonly dateSystem: WorkbookSnapshot['dateSystem'] }
): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (isDate && typeof value === 'number') return isoOfSerial(value, dateSystem) ?? String(value);
  return String(value).replace(/\r\n?/g, '\n').trim();
}

/** Whether a cell lies in a merge that begins elsewhere: what stood there is gone. */
function isHidden({ merges }: SheetSnapshot, row: number, column: number): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && row !== top
  );
}

/**
 * Where a row's label stands. Two columns behind its key stands the box itself, as somebody took the
 * label out; unless what stands there is the key's own label, moved.
 */
function labelAt(
  line: readonly CellValue[],
  { at, keyAt, key }: { at: number | undefined; keyAt: number; key: FormKey | null }
): number | undefined {
  if (at === undefined || keyAt < 0 || at <= keyAt + 1) return at;
  const text = line[at];
  const label = typeof text === 'string' ? labelledBox(text) : null;
  return label !== null && 'field' in label && label.field === key?.field ? at : undefined;
}

/** The rows of a sheet as rows of a form; rows with nothing in them are left out. */
export function formRows(
  sheet: SheetSnapshot,
  { dateSystem }: WorkbookSnapshot
): readonly FormRow[] {
  const rows: FormRow[] = [];
  sheet.values.forEach((line, row) => {
    const keyAt = line.findIndex(
      (value) => typeof value === 'string' && value.includes('/') && readFormKey(value) !== null
    );
    const key = keyAt < 0 ? null : readFormKey(String(line[keyAt]));
    const filled = [...line.keys()].filter(
      (at) => at !== keyAt && line[at] !== null && line[at] !== ''
    );
    const [at] = filled;
    if (at === undefined && key === null) return;
    const first = labelAt(line, { at, keyAt, key });
    const lead =
      first === undefined ? '' : textOf(line[first] ?? null, { isDate: false, dateSystem });
    const label = labelledBox(lead);
    const isDate =
      DATE_FIELDS.has((key?.field ?? '') as never) ||
      (label?.type === 'strand' && DATE_FIELDS.has(label.field));
    const texts = filled
      .slice(first === undefined ? 0 : 1)
      .map((column) => textOf(line[column] ?? null, { isDate, dateSystem }));
    const boxAt = (first ?? keyAt + 1) + 1;
    rows.push({ key, label, lead, texts, seen: !isHidden(sheet, row, boxAt) });
  });
  return rows;
}
