import type { Block, CellValue } from '../../grid/workbook';
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

/** A change of the Readiness sheet as plain data, so that a worker can prepare it. */
export interface PlannedReadiness {
  readonly to: 'live' | 'values';
  readonly figures: Figures;
  /** Without its `=`; '' where values take its place. */
  readonly formula: string;
  /** What the sheet says of it from then on: since when it is live, or of when its values are. */
  readonly note: string;
}

/** A change that can be made, or why it can't. */
export type ReadinessPlan =
  | {
      readonly ok: true;
      /** What will happen, in a sentence for the preview. */
      readonly sentence: string;
      readonly planned: PlannedReadiness;
    }
  | { readonly ok: false; readonly sentence: string };

/** A change of the Readiness sheet that can be made, or why it can't. */
export type ReadinessChange =
  | {
      readonly ok: true;
      readonly sentence: string;
      readonly apply: (port: ReadinessPort) => Promise<void>;
    }
  | { readonly ok: false; readonly sentence: string };

/** Where the figures of the Readiness sheet stand now. */
export interface Figures {
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

const blockOf = ({ top, left, rows }: Figures): Block => ({
  top,
  left,
  bottom: top + Math.max(1, rows) - 1,
  right: left + WIDTH - 1,
});

const cellOf = ({ sheet, left }: Figures, row: number) => ({ sheet, row, column: left });

/** Does a step, and puts the block back as it was where it fails: all or nothing. */
async function orAsBefore(
  { figures, before }: { readonly figures: Figures; readonly before: Values },
  port: ReadinessPort,
  step: () => Promise<void>
): Promise<void> {
  try {
    await step();
  } catch (failure) {
    await port.writeBlock({ sheet: figures.sheet, block: blockOf(figures) }, before);
    throw failure;
  }
}

type Values = readonly (readonly CellValue[])[];

async function putFormula(planned: PlannedReadiness, port: ReadinessPort): Promise<void> {
  const { figures, formula, note } = planned;
  const place = { sheet: figures.sheet, block: blockOf(figures) };
  const before = await port.readBlock(place);
  const empty = before.map((row) => row.map((): CellValue => null));
  await port.writeBlock(place, empty);
  await orAsBefore({ figures, before }, port, async () => {
    await port.writeFormula(cellOf(figures, figures.top), formula);
    await port.writeCell(cellOf(figures, READINESS_DATE_ROW), note);
  });
}

const isError = (value: CellValue): boolean =>
  (typeof value === 'object' && value !== null) ||
  (typeof value === 'string' && /^#[A-Z]/.test(value));

async function putValues({ figures, note }: PlannedReadiness, port: ReadinessPort): Promise<void> {
  const place = { sheet: figures.sheet, block: blockOf(figures) };
  const values = await port.readBlock(place);
  if (values.flat().some(isError)) throw new ReadinessUnclear();
  await port.writeBlock(place, values);
  await port.writeCell(cellOf(figures, READINESS_DATE_ROW), note);
}

/** The live formula gives no figures that could be kept. Its message is a sentence for people. */
export class ReadinessUnclear extends Error {
  constructor() {
    super(
      'The formula on Readiness shows an error, so there are no figures to keep. Nothing was changed. Wait until Excel has worked it out, or build again.'
    );
    this.name = 'ReadinessUnclear';
  }
}

/** Carries out what was planned for the Readiness sheet, all of it or nothing. */
export function carryOutReadiness(planned: PlannedReadiness, port: ReadinessPort): Promise<void> {
  return planned.to === 'live' ? putFormula(planned, port) : putValues(planned, port);
}

/** What the Readiness sheet holds now. */
export function readinessStanding(state: OpenState): 'nothing' | 'values' | 'live' {
  const figures = figuresIn(state);
  if (!figures) return 'nothing';
  return LIVE.test(figures.dateLine) ? 'live' : 'values';
}

function planLive(state: OpenState, figures: Figures, today: string): ReadinessPlan {
  const found = readinessOf([state.workbook], readTrust([state.workbook]), today);
  const made = readinessFormula(
    state.workbook,
    found?.surveys.tables ?? [],
    found?.surveys.staff ?? []
  );
  if (!made.ok) return made;
  const note = `Live since ${spokenDate(today)}: the figures follow the answers in this workbook. Freeze puts values in their place; do that before you send it on.`;
  return {
    ok: true,
    sentence:
      'Put one formula in place of the values on Readiness, so that it follows the answers. Freeze takes it out again.',
    planned: { to: 'live', figures, formula: made.formula, note },
  };
}

function planFrozen(figures: Figures, today: string): ReadinessPlan {
  const note = `Values of ${spokenDate(today)}, from 0 to 100. They do not follow the answers; Make live does.`;
  return {
    ok: true,
    sentence: 'Put the figures as they stand now in place of the formula on Readiness.',
    planned: { to: 'values', figures, formula: '', note },
  };
}

/**
 * Prepares *Make live* or *Freeze*. Pure: nothing is touched. `today` is `YYYY-MM-DD`. Refused where the
 * sheet is as wished already, and *Make live* where no formula can go over the answers.
 */
export function planReadiness(
  state: OpenState,
  { to, today }: { readonly to: PlannedReadiness['to']; readonly today: string }
): ReadinessPlan {
  const figures = figuresIn(state);
  if (!figures) return { ok: false, sentence: NO_SHEET };
  const isLive = LIVE.test(figures.dateLine);
  if (to === 'live')
    return isLive ? { ok: false, sentence: IS_LIVE } : planLive(state, figures, today);
  return isLive ? planFrozen(figures, today) : { ok: false, sentence: IS_FROZEN };
}

const IS_LIVE = 'The Readiness sheet is live already. Freeze puts values in its place.';
const IS_FROZEN = 'The Readiness sheet holds values already; there is nothing to freeze.';

function changeOf(plan: ReadinessPlan): ReadinessChange {
  if (!plan.ok) return plan;
  const { sentence, planned } = plan;
  return { ok: true, sentence, apply: (port) => carryOutReadiness(planned, port) };
}

/**
 * Puts one spilling `=CPD.BYSCHOOL(…)` over the survey's own columns in place of the Readiness sheet's
 * values, and says on the sheet since when. `today` is `YYYY-MM-DD`.
 */
export function makeReadinessLive(state: OpenState, today: string): ReadinessChange {
  return changeOf(planReadiness(state, { to: 'live', today }));
}

/** Puts values in place of the live formula, as they stand now, and says on the sheet of when they are. */
export function freezeReadiness(state: OpenState, today: string): ReadinessChange {
  return changeOf(planReadiness(state, { to: 'values', today }));
}
