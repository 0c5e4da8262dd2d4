import type { CellContent } from '../declaration';
import { HOW_COLUMNS, HOW_LOOKS } from '../how';
import { SHEET_IDS } from '../names';
import { SEEN_COLUMNS } from '../form/seenHere';
import { DECIDE_COLUMNS } from '../form/toDecide';
import { SESSION_COLUMNS } from '../sessions';
import { STYLES } from '../styles';
import type { ColumnPlan, RowLook } from '../tableSheetPlan';
import { WHY_COLUMNS, WHY_LOOKS } from '../why';

/** A column of a sheet as it is declared, apart from what fills it. */
export type KnownColumn = Omit<ColumnPlan<never>, 'cell'>;

const KNOWN: Readonly<Record<string, readonly KnownColumn[]>> = {
  [SHEET_IDS.why]: WHY_COLUMNS,
  [SHEET_IDS.how]: HOW_COLUMNS,
  [SHEET_IDS.sessions]: SESSION_COLUMNS,
  [SHEET_IDS.seenHere]: SEEN_COLUMNS,
  [SHEET_IDS.toDecide]: DECIDE_COLUMNS,
};

/** A row of a table as it will stand: what is under each heading. */
export interface RowToStand {
  /** Which row of the standing table it continues, counted from 0; left out for a new row. */
  readonly standing?: number;
  readonly cells: ReadonlyMap<string, CellContent>;
}

const OWN_WIDTH = { least: 14, most: 40 } as const;

/** The columns of a standing table under these headings: as declared where they are ours, else plain. */
export function columnsOfSheet(
  id: string,
  headings: readonly string[],
  formatOf: (heading: string) => string
): readonly ColumnPlan<RowToStand>[] {
  const known = new Map((KNOWN[id] ?? []).map((column) => [column.heading, column]));
  return headings.map((heading): ColumnPlan<RowToStand> => {
    const cell = ({ cells }: RowToStand): CellContent => cells.get(heading) ?? null;
    const declared = known.get(heading);
    if (declared) return { ...declared, cell };
    return {
      heading,
      style: { ...STYLES.text, numberFormat: formatOf(heading) },
      width: OWN_WIDTH,
      filledBy: 'people',
      grouped: false,
      prompt: '',
      choices: null,
      cell,
    };
  });
}

const LOOKS: Readonly<Record<string, readonly RowLook[]>> = {
  [SHEET_IDS.why]: WHY_LOOKS,
  [SHEET_IDS.how]: HOW_LOOKS,
};

/** The tints of a sheet's rows; those that look at a column that people took out are left away. */
export function looksOfSheet(id: string, headings: readonly string[]): readonly RowLook[] {
  const known = new Set(headings);
  return (LOOKS[id] ?? []).filter(({ column, when }) => {
    let whole = column === null || known.has(column);
    when((heading) => {
      whole &&= known.has(heading);
      return '$A1';
    });
    return whole;
  });
}
