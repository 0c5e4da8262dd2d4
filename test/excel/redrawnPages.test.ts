import type { LivePlan } from '../../src/operations/live/livePlan';
import { structureTrust } from '../../src/operations/structure';
import type { OpenWorkbook } from '../../src/operations/ports';
import { readTrust } from '../../src/reading/readTrust';
import type { SheetDeclaration } from '../../src/sheets/declaration';
import { SHEET_IDS } from '../../src/sheets/names';
import type { Model } from '../../src/workbench/host/model/model';
import { snapshotSheet } from '../../src/workbench/host/model/snapshot';
import { EVERYTHING } from '../xlsx/sampleDeclaration';
import { DETAILS, openLive, sample, type LiveTrust } from './liveTrust';
import { smallTrust } from './smallTrust';

const NAME = 'The page';

/** A sheet as a page: without groups of columns, which pages never have, and all printed alike. */
const asPage = (sheet: SheetDeclaration): SheetDeclaration => ({
  ...sheet,
  name: NAME,
  visibility: 'visible',
  tabColour: null,
  showGridlines: true,
  print: { orientation: 'landscape', fitToWidth: true, titleRows: [0, 0], footer: '' },
  columns: sheet.columns.map((column) => ({ ...column, outlineLevel: 0 })),
});

const pageIn = ({ sheets }: Model) => {
  const page = sheets.find(({ name }) => name === NAME);
  if (!page) throw new Error('no page');
  return page;
};

/** What sheets are called for links; the sheets themselves need not be there. */
const sheetNames = new Map([
  ['one', NAME],
  ...Object.values(SHEET_IDS).map((id) => [id, id] as const),
]);

const planOf = (
  ids: readonly string[],
  names: readonly string[],
  what: Partial<LivePlan>
): LivePlan => ({
  operation: 'rebuild',
  expected: { sheets: ids.map((id, at) => ({ id, name: names[at] ?? '' })), tables: [] },
  changes: [],
  finish: [],
  sheetNames,
  ...what,
});

/** Carries out something in the workbook as it stands now. */
async function apply(port: OpenWorkbook, plan: (id: string) => Partial<LivePlan>): Promise<void> {
  const { ids, workbook } = await port.read();
  const names = workbook.sheets.map(({ name }) => name);
  await port.apply(planOf(ids, names, plan(ids[names.indexOf(NAME)] ?? '')));
}

const drawn = async ({ port }: LiveTrust, page: SheetDeclaration): Promise<void> =>
  apply(port, () => ({ changes: [{ type: 'add-sheet', sheet: page, position: null }] }));

async function redrawn({ port }: LiveTrust, page: SheetDeclaration): Promise<void> {
  const { workbook } = await port.read();
  const values = workbook.sheets.find(({ name }) => name === NAME)?.values ?? [];
  const text = (value: unknown): string =>
    typeof value === 'object' && value !== null && 'error' in value
      ? String(value.error)
      : String(value ?? '');
  const was = values.map((line) => line.map(text));
  await apply(port, (sheet) => ({ finish: [{ type: 'redraw-page', sheet, page, was, ours: [] }] }));
}

describe('a page that is drawn over another on its sheet', () => {
  it('is as one that is drawn on an empty sheet, whatever the other was', async () => {
    const { declaration } = structureTrust(readTrust([await sample('trust-cpd-plans')]), DETAILS);
    const pages = [...declaration.sheets, ...EVERYTHING.sheets].map(asPage);
    for (const [at, page] of pages.entries()) {
      const [once, twice] = [await openLive(smallTrust()), await openLive(smallTrust())];
      await drawn(once, page);
      const other = pages[(at + 1) % pages.length] ?? page;
      await drawn(twice, other);
      const { id } = pageIn(twice.office.host.model);
      await redrawn(twice, page);
      const again = pageIn(twice.office.host.model);
      expect(again.id).toBe(id);
      expect(snapshotSheet(again)).toEqual(snapshotSheet(pageIn(once.office.host.model)));
      once.office.close();
      twice.office.close();
    }
  });
});
