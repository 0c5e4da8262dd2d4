import type { CellValue } from '../../grid/workbook';
import type { OpenState, OpenWorkbook } from '../ports';
import { readinessOf } from '../readiness';
import { readTrust } from '../../reading/readTrust';
import { SHEET_IDS } from '../../sheets/names';
import { ownSheets, standingText } from '../../sheets/ownSheets';
import { READINESS_COLUMNS } from '../../sheets/readiness/columns';
import { READINESS_DATE_ROW } from '../../sheets/readiness/page';
import { spokenDate } from '../../sheets/spokenDate';
import type { OpenSheetId } from './livePlan';
import { readinessFormula } from './readinessFormula';

/** What the port must give for *Make live* and *Freeze*. */
export type ReadinessPort = Pick<
  OpenWorkbook,
  'readBlock' | 'writeBlock' | 'writeFormula' | 'writeCell'
>;

/** A change of the Readiness sheet that can be made, or why it can't. */
export type ReadinessChange =
  | {
      readonly ok: true;
      /** What will happen, in a sentence for the preview. */
      readonly sentence: string;
      readonly apply: (port: ReadinessPort) => Promise<void>;
    }
  | { readonly ok: false; readonly sentence: string };

/** Where the figures of the Readiness sheet stand now. */
interface Figures {
  readonly sheet: OpenSheetId;
  readonly top: number;
  readonly left: number;
  /** Rows with something in them from the first school on. */
  readonly rows: number;
  readonly dateLine: string;
}

const NO_SHEET =
  'There is no Readiness sheet here, or its headings are gone. Build the workbook again, then come back.';
const LIVE = /^Live since /;
const WIDTH = READINESS_COLUMNS.length;

function figuresIn({ workbook, ids }: OpenState): Figures | null {
  const own = ownSheets(workbook).find(({ id }) => id === SHEET_IDS.readiness);
  const sheet = own ? ids[own.position] : undefined;
  if (!own || sheet === undefined) return null;
  const { values } = own.snapshot;
  const second = READINESS_COLUMNS[1]?.heading;
  const heading = values.findIndex(
    (row) => row.some((cell) => cell === 'School') && row.includes(second ?? '')
  );
  if (heading < 0) return null;
  const left = values[heading]?.indexOf('School') ?? 0;
  const below = values.slice(heading + 1);
  const end = below.findIndex((row) => standingText(row[left]) === '');
  return {
    sheet,
    top: heading + 1,
    left,
    rows: end < 0 ? below.length : end,
    dateLine: standingText(values[READINESS_DATE_ROW]?.[left]),
  };
}

const blockOf = ({ sheet, top, left, rows }: Figures, spare: number) => ({
  sheet,
  block: { top, left, bottom: top + Math.max(1, rows) - 1 + spare, right: left + WIDTH - 1 },
});

const cellOf = ({ sheet, left }: Figures, row: number) => ({ sheet, row, column: left });

async function putFormula(figures: Figures, formula: string, port: ReadinessPort): Promise<void> {
  const { block } = blockOf(figures, 0);
  const before = await port.readBlock({ sheet: figures.sheet, block });
  const empty = before.map((row) => row.map((): CellValue => null));
  await port.writeBlock({ sheet: figures.sheet, block }, empty);
  try {
    await port.writeFormula(cellOf(figures, figures.top), formula);
  } catch (failure) {
    // All or nothing: the values come back, and the failure says why.
    await port.writeBlock({ sheet: figures.sheet, block }, before);
    throw failure;
  }
}

/**
 * Puts one spilling `=CPD.BYSCHOOL(…)` over the survey's own columns in place of the Readiness sheet's
 * values, and says on the sheet since when. `today` is `YYYY-MM-DD`.
 */
export function makeReadinessLive(state: OpenState, today: string): ReadinessChange {
  const figures = figuresIn(state);
  if (!figures) return { ok: false, sentence: NO_SHEET };
  if (LIVE.test(figures.dateLine))
    return {
      ok: false,
      sentence: 'The Readiness sheet is live already. Freeze puts values in its place.',
    };
  const found = readinessOf([state.workbook], readTrust([state.workbook]), today);
  const made = readinessFormula(
    state.workbook,
    found?.surveys.tables ?? [],
    found?.surveys.staff ?? []
  );
  if (!made.ok) return made;
  const since = `Live since ${spokenDate(today)}: the figures follow the answers in this workbook. Freeze puts values in their place; do that before you send it on.`;
  return {
    ok: true,
    sentence:
      'Put one formula in place of the values on Readiness, so that it follows the answers. Freeze takes it out again.',
    apply: async (port) => {
      await putFormula(figures, made.formula, port);
      await port.writeCell(cellOf(figures, READINESS_DATE_ROW), since);
    },
  };
}

const isError = (value: CellValue): boolean =>
  (typeof value === 'object' && value !== null) ||
  (typeof value === 'string' && /^#[A-Z]/.test(value));

/** Puts values in place of the live formula, as they stand now, and says on the sheet of when they are. */
export function freezeReadiness(state: OpenState, today: string): ReadinessChange {
  const figures = figuresIn(state);
  if (!figures) return { ok: false, sentence: NO_SHEET };
  if (!LIVE.test(figures.dateLine))
    return {
      ok: false,
      sentence: 'The Readiness sheet holds values already; there is nothing to freeze.',
    };
  const { block, sheet } = blockOf(figures, 0);
  return {
    ok: true,
    sentence: 'Put the figures as they stand now in place of the formula on Readiness.',
    apply: async (port) => {
      const values = await port.readBlock({ sheet, block });
      if (values.flat().some(isError))
        throw new Error(
          'The formula on Readiness shows an error, so there are no figures to keep. Nothing was changed. Wait until Excel has worked it out, or build again.'
        );
      await port.writeBlock({ sheet, block }, values);
      await port.writeCell(
        cellOf(figures, READINESS_DATE_ROW),
        `Values of ${spokenDate(today)}, from 0 to 100. They do not follow the answers; Make live does.`
      );
    },
  };
}
