import type { WorkbookSnapshot } from '../../grid/workbook';
import type {
  BroughtText,
  CollectState,
  StandingHow,
  StandingWhy,
} from '../../plan/collect/collected';
import { broughtByRow } from '../../plan/collect/record';
import type { School } from '../../plan/school';
import { TOGETHER } from '../../plan/whose';
import { matchSchool } from '../../reading/schoolNames/matchSchool';
import { readCollected } from '../../sheets/form/collectedSheet';
import { boxText, identifiedHows, type IdentifiedHow } from '../../sheets/form/identifiedHows';
import { schoolsOf, yearOf } from '../../sheets/form/packContents';
import { SHEET_IDS } from '../../sheets/names';
import {
  ownSheets,
  standingTable,
  textUnder,
  type StandingRow,
  type StandingSheet,
} from '../../sheets/ownSheets';
import { FORM_BOXES } from '../../vocabulary/formBoxes';

/** A structured workbook as collecting knows it. */
export interface StandingTrust {
  readonly workbook: WorkbookSnapshot;
  readonly sheets: readonly StandingSheet[];
  readonly schools: readonly School[];
  readonly year: string;
  readonly whys: readonly StandingWhy[];
  /** The rows of How in their order, with ids. */
  readonly rows: readonly IdentifiedHow[];
  readonly state: CollectState;
  /** What forms brought and replaced before, by the row's id. */
  readonly broughtFor: ReadonlyMap<string, readonly BroughtText[]>;
}

function whyOf(row: StandingRow, at: number): StandingWhy {
  const words = textUnder(row, 'What pupils find hard');
  return { id: row.id || `W-own${at + 1}`, name: textUnder(row, 'Why').trim(), words };
}

function stateOf(
  sheets: readonly StandingSheet[],
  rows: readonly IdentifiedHow[],
  { dateSystem }: WorkbookSnapshot
): CollectState {
  const tableRows = (id: string): readonly StandingRow[] => standingTable(sheets, id)?.rows ?? [];
  return {
    hows: rows.map(({ id, school, row }): StandingHow => ({
      id,
      school,
      status: textUnder(row, 'Status'),
      boxes: Object.fromEntries(
        FORM_BOXES.map((box) => [box.field, boxText(row, box, dateSystem)])
      ),
      added: false,
    })),
    seen: tableRows(SHEET_IDS.seenHere).map((row) => ({
      school: textUnder(row, 'School'),
      whyId: textUnder(row, 'Why ID'),
      why: textUnder(row, 'Why'),
      sees: textUnder(row, 'Do you see this here?'),
      what: textUnder(row, 'What do you see?'),
      words: textUnder(row, 'In our words'),
      remark: textUnder(row, 'Worth a talk'),
    })),
    brought: readCollected(sheets),
    decide: tableRows(SHEET_IDS.toDecide).map((row) => ({
      school: textUnder(row, 'School'),
      about: textUnder(row, 'About'),
      box: textUnder(row, 'Box'),
      now: textUnder(row, 'Stands in the workbook'),
      other: textUnder(row, 'The other words'),
      whose: textUnder(row, 'Whose words'),
      happened: textUnder(row, 'What happened'),
      row: textUnder(row, 'Row'),
    })),
  };
}

/** The trust's workbook read for collecting; null where it has no How sheet of ours. */
export function standingTrust(workbook: WorkbookSnapshot): StandingTrust | null {
  const sheets = ownSheets(workbook);
  const how = standingTable(sheets, SHEET_IDS.how);
  if (!how) return null;
  const schools = schoolsOf(workbook);
  const rows = identifiedHows(how.rows, (row) => {
    const text = textUnder(row, 'School').trim();
    return text === TOGETHER ? TOGETHER : (matchSchool(text, schools)?.school ?? text);
  });
  const state = stateOf(sheets, rows, workbook);
  return {
    workbook,
    sheets,
    schools,
    year: yearOf(workbook),
    whys: (standingTable(sheets, SHEET_IDS.why)?.rows ?? []).map(whyOf),
    rows,
    state,
    broughtFor: broughtByRow(state.brought),
  };
}
