import { checkPlan, type Question } from '../checks/checkPlan';
import type { KnownReadiness } from '../checks/rule';
import type { WorkbookSnapshot } from '../grid/workbook';
import { planTrust } from '../plan/planTrust';
import type { SourceCell, TrustPlan } from '../plan/trustPlan';
import { readTrust } from '../reading/readTrust';
import { toSourceRecords } from '../reading/toSourceRecords';
import { howOfRow } from '../sheets/howOfRow';
import { knownReadiness } from '../sheets/knownReadiness';
import { SHEET_IDS } from '../sheets/names';
import type { SheetId } from '../sheets/declaration';
import { placeOf, type StandingRow } from '../sheets/ownSheets';
import { whyOfRow } from '../sheets/whyOfRow';
import { standingWorkbook, type Standing } from './merge/mergeWorkbook';
import { readinessOf } from './readiness';
import { settingsIn } from './structure';

/** A row of a sheet of ours, and its own place. */
interface PlacedRow {
  readonly row: StandingRow;
  readonly place: SourceCell;
}

function rowsOf({ sheets }: Standing, id: SheetId, file: string): readonly PlacedRow[] {
  return sheets
    .filter((sheet) => sheet.id === id)
    .flatMap(({ name, tables: [table] }) =>
      (table?.rows ?? []).map((row) => ({
        row,
        place: { file, sheet: name, row: row.row, column: table?.block.left ?? 0 },
      }))
    );
}

/** `file › sheet` of where a row was first written, so that boxes its table never had stay unasked. */
const firstTableOf = (row: StandingRow): string => placeOf(row).split(' › ').slice(0, 2).join('|');

/** What stands on a structured workbook's own sheets, where people have worked on it since. */
function questionsAsItStands(read: TrustPlan, standing: Standing, given: StandingGiven) {
  const whys = rowsOf(standing, SHEET_IDS.why, given.file);
  const hows = rowsOf(standing, SHEET_IDS.how, given.file).map(({ row, place }) => ({
    how: howOfRow(row, place),
    table: firstTableOf(row),
  }));
  const tables = new Map(hows.map(({ how, table }) => [how, table]));
  const plan = {
    ...read,
    whys: whys.map(({ row, place }) => whyOfRow(row, place)),
    hows: hows.map(({ how }) => how),
  };
  return checkPlan(plan, {
    readiness: given.readiness,
    tableOf: (how) => tables.get(how) ?? '',
  });
}

interface StandingGiven {
  readonly file: string;
  readonly readiness: readonly KnownReadiness[] | null;
}

/**
 * The questions worth asking about one workbook, the trust's own first. A structured workbook is asked
 * about what stands on its How and Why now, by its own Settings; any other about what was read from
 * it. `today` is `YYYY-MM-DD` and tells how old a survey is.
 */
export function questionsOfWorkbook(
  workbook: WorkbookSnapshot,
  today: string
): readonly Question[] {
  const standing = standingWorkbook(workbook);
  const trust = readTrust([workbook]);
  const plan = planTrust(toSourceRecords(trust), settingsIn(standing));
  const readiness = knownReadiness(readinessOf([workbook], trust, today)?.readiness ?? null);
  return standing === null
    ? checkPlan(plan, { readiness })
    : questionsAsItStands(plan, standing, { file: workbook.file, readiness });
}
