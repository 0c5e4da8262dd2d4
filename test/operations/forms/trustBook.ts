import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/grid/workbook';
import { collectPacks } from '../../../src/operations/collectPacks';
import { issuePacks } from '../../../src/operations/issuePacks';
import { mergedPlan } from '../../../src/operations/structure';
import { planTrust } from '../../../src/plan/planTrust';
import type { TrustPlan } from '../../../src/plan/trustPlan';
import { readTrust } from '../../../src/reading/readTrust';
import { toSourceRecords } from '../../../src/reading/toSourceRecords';
import { writeWorkbookFile } from '../../../src/xlsx/writeWorkbookFile';
import { drawnSnapshot } from '../merge/drawnSnapshot';
import { readable } from '../../xlsx/reading';

export const SENT = { builtOn: '2026-01-12', version: '0.1.0' };

/** The plan of a sample. */
export async function samplePlan(): Promise<TrustPlan> {
  const sample = join(__dirname, '../../../assets/samples/trust-cpd-plans.xlsx');
  const source = await readable(readFileSync(sample), 'trust-cpd-plans.xlsx');
  return planTrust(toSourceRecords(readTrust([source])));
}

/** The structured workbook of a sample, as a file that was read again. */
export async function trustBook(): Promise<WorkbookSnapshot> {
  const plan = await samplePlan();
  const { declaration } = mergedPlan(plan, { details: SENT, readiness: null, standing: null });
  return readable(await writeWorkbookFile(declaration), 'trust.xlsx');
}

/** The packs of a workbook by school, as files that were read again. */
export async function packsOf(
  workbook: WorkbookSnapshot
): Promise<ReadonlyMap<string, WorkbookSnapshot>> {
  const packs = new Map<string, WorkbookSnapshot>();
  for await (const { school, fileName, bytes } of issuePacks(workbook, SENT).apply({
    write: writeWorkbookFile,
  }))
    packs.set(school, await readable(bytes, fileName));
  return packs;
}

/** What collecting gives, as a file that was read again. */
export async function collected(
  workbook: WorkbookSnapshot,
  forms: readonly WorkbookSnapshot[]
): Promise<WorkbookSnapshot> {
  const operation = collectPacks(workbook, forms);
  expect(operation.validate()).toEqual([]);
  return readable(await operation.apply({ write: writeWorkbookFile }), 'trust.xlsx');
}

/** The same without a file between, for properties that look at many. */
export function collectedFast(
  workbook: WorkbookSnapshot,
  forms: readonly WorkbookSnapshot[]
): WorkbookSnapshot {
  const { declaration, validate } = collectPacks(workbook, forms);
  if (declaration === null) throw new Error(validate().join());
  return drawnSnapshot(declaration);
}

/** Every text and number of a workbook's sheets, by sheet. */
export function valuesOf({
  sheets,
}: WorkbookSnapshot): readonly (readonly [string, SheetSnapshot['values']])[] {
  return sheets.map(({ name, values }) => [name, values] as const);
}

/** All texts that stand somewhere in a workbook. */
export function allTexts({ sheets }: WorkbookSnapshot): string {
  return sheets
    .flatMap(({ values }) => values.flat())
    .filter((value) => value !== null)
    .map(String)
    .join('\n');
}

/** The sheet of this name. */
export function sheetNamed({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The pack of a school; fails where it has none. */
export function packFor(
  packs: ReadonlyMap<string, WorkbookSnapshot>,
  school: string
): WorkbookSnapshot {
  const pack = packs.get(school);
  if (!pack) throw new Error(`no pack for ${school}`);
  return pack;
}
