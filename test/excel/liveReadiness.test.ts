import * as functions from '../../src/functions/functions';
import { parseSheetBlock } from '../../src/grid/address';
import type { WorkbookSnapshot } from '../../src/grid/workbook';
import { buildInWorkbook, planBuild } from '../../src/operations/live/build';
import { freezeReadiness, makeReadinessLive } from '../../src/operations/live/liveReadiness';
import type { OpenState } from '../../src/operations/ports';
import { readinessOf } from '../../src/operations/readiness';
import { readTrust } from '../../src/reading/readTrust';
import { READINESS_HEADING_ROW } from '../../src/sheets/readiness/page';
import { sheetOf, workbookOf } from '../reading/sheetOf';
import { DETAILS, openLive, sample, type LiveTrust } from './liveTrust';

async function builtOver(workbook: WorkbookSnapshot): Promise<LiveTrust> {
  const live = await openLive(workbook);
  const state = await live.port.read();
  const reading = readTrust([state.workbook]);
  const readiness = readinessOf([state.workbook], reading, DETAILS.builtOn)?.readiness ?? null;
  await buildInWorkbook(planBuild({ reading, readiness, details: DETAILS, state })).apply(
    live.port
  );
  return live;
}

const readinessRows = ({ workbook }: OpenState) => {
  const values = workbook.sheets.find(({ name }) => name === 'Readiness')?.values ?? [];
  return values.slice(READINESS_HEADING_ROW + 1);
};
const dateLine = ({ workbook }: OpenState) =>
  workbook.sheets.find(({ name }) => name === 'Readiness')?.values[2]?.[0];

const sheetNamed = (live: LiveTrust, name: string) => {
  const sheet = live.office.host.model.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const formulaIn = (live: LiveTrust): string | null =>
  sheetNamed(live, 'Readiness')
    .cells.get(READINESS_HEADING_ROW + 1)
    ?.get(0)?.formula ?? null;

/** Works a BYSCHOOL formula out as Excel would: ranges from the workbook, array constants as written. */
function workedOut(formula: string, { workbook }: OpenState): unknown[][] {
  const inside = /^=CPD\.BYSCHOOL\((.*)\)$/.exec(formula)?.[1] ?? '';
  const parts = inside.match(/\{[^}]*\}|'(?:[^']|'')*'![^,]+|[^,]+|(?<=,)(?=,)/g) ?? [];
  const args = parts.map((part) => {
    if (part.startsWith('{'))
      return part
        .slice(1, -1)
        .split(';')
        .map((row) => JSON.parse(`[${row}]`) as unknown[]);
    const place = parseSheetBlock(part);
    if (!place) return null;
    const { top, bottom, left, right } = place.block;
    const values = workbook.sheets.find(({ name }) => name === place.sheet)?.values ?? [];
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from(
        { length: right - left + 1 },
        (__, column) => values[top + row]?.[left + column] ?? null
      )
    );
  });
  const [schools = [], answers = [], questions, staff] = args.map((arg) => arg ?? undefined);
  return functions.bySchool(schools, answers, questions, staff);
}

describe('Make live and Freeze', () => {
  it('put a formula over the survey in place of the values, and the same values back', async () => {
    const live = await builtOver(await sample('staff-culture-survey'));
    const { CustomFunctions: runtime } = live.office.window as unknown as {
      CustomFunctions: typeof CustomFunctions;
    };
    Object.assign(globalThis, { CustomFunctions: runtime });
    const before = await live.port.read();
    const rows = readinessRows(before);
    expect(rows.length).toBeGreaterThan(3);

    const change = makeReadinessLive(before, '2026-03-02');
    if (!change.ok) throw new Error(change.sentence);
    await change.apply(live.port);
    const formula = formulaIn(live) ?? '';
    expect(formula).toMatch(/^=CPD\.BYSCHOOL\('[^']+'!\$[A-Z]+\$\d+:/);
    expect(formula).toContain('TrellisSettings');
    const open = await live.port.read();
    expect(dateLine(open)).toContain('Live since 2 March 2026');
    expect(
      readinessRows(open)
        .slice(1)
        .flat()
        .filter((cell) => cell !== null)
    ).toEqual([]);

    const spilled = workedOut(formula, before);
    expect(spilled.slice(0, rows.length).map((row) => row.slice(0, 11))).toEqual(
      rows.map((row) => row.slice(0, 11))
    );

    // What Excel spills, written where it would stand.
    const sheet = before.workbook.sheets.findIndex(({ name }) => name === 'Readiness');
    const id = open.ids[sheet];
    if (id === undefined) throw new Error('the sheet has no id');
    const block = {
      top: READINESS_HEADING_ROW + 1,
      left: 0,
      bottom: READINESS_HEADING_ROW + spilled.length,
      right: 13,
    };
    await live.port.writeBlock({ sheet: id, block }, spilled as string[][]);
    const frozen = freezeReadiness(await live.port.read(), '2026-03-09');
    if (!frozen.ok) throw new Error(frozen.sentence);
    await frozen.apply(live.port);
    const after = await live.port.read();
    expect(formulaIn(live)).toBeNull();
    expect(dateLine(after)).toContain('Values of 9 March 2026');
    expect(
      readinessRows(after)
        .slice(0, rows.length)
        .map((row) => row.slice(0, 11))
    ).toEqual(rows.map((row) => row.slice(0, 11)));
    live.office.close();
  });

  it('take nothing away where the formula shows an error', async () => {
    const live = await builtOver(await sample('staff-culture-survey'));
    const change = makeReadinessLive(await live.port.read(), '2026-03-02');
    if (!change.ok) throw new Error(change.sentence);
    await change.apply(live.port);
    const open = await live.port.read();
    const id = open.ids[open.workbook.sheets.findIndex(({ name }) => name === 'Readiness')];
    if (id === undefined) throw new Error('the sheet has no id');
    await live.port.writeCell({ sheet: id, row: READINESS_HEADING_ROW + 1, column: 0 }, '#NAME?');
    const frozen = freezeReadiness(await live.port.read(), '2026-03-09');
    if (!frozen.ok) throw new Error(frozen.sentence);
    await expect(frozen.apply(live.port)).rejects.toThrow('Nothing was changed');
    live.office.close();
  });

  it('say why not: no sheet, or values already', async () => {
    const state = (workbook: WorkbookSnapshot): OpenState => ({
      workbook,
      ids: workbook.sheets.map(({ name }) => name) as OpenState['ids'],
      definedNames: [],
    });
    const empty = state(workbookOf(sheetOf([['School', 'Focus']])));
    expect(makeReadinessLive(empty, '2026-03-02')).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('no Readiness sheet'),
    });
    const live = await builtOver(await sample('staff-culture-survey'));
    expect(freezeReadiness(await live.port.read(), '2026-03-02')).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('values already'),
    });
    live.office.close();
  });
});
