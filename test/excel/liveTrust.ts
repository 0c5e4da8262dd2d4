import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookSnapshot } from '../../src/grid/workbook';
import { openWorkbookIn, type OfficeFacts } from '../../src/excel/excelHost';
import { buildInWorkbook, planBuild, type PlannedBuild } from '../../src/operations/live/build';
import type { OpenState, OpenWorkbook } from '../../src/operations/ports';
import { readTrust } from '../../src/reading/readTrust';
import type { HostOptions } from '../../src/workbench/host/createHost';
import { readWorkbookFile } from '../../src/xlsx/readWorkbookFile';
import { openInOffice, type OpenOffice } from '../workbench/openInOffice';
import { modelOf } from './modelOf';

export const DETAILS = { builtOn: '2026-01-05', version: '0.0.0' };

/** A workbook's snapshot from its file. */
export async function snapshotOfFile(path: string, name: string): Promise<WorkbookSnapshot> {
  const read = await readWorkbookFile(readFileSync(path), name);
  if (!read.ok) throw new Error(read.problem.sentence);
  return read.workbook;
}

/** One of the project's own samples. */
export const sample = (name: string): Promise<WorkbookSnapshot> =>
  snapshotOfFile(join(__dirname, `../../assets/samples/${name}.xlsx`), `${name}.xlsx`);

/** A workbook that is open in the real Office.js on the stand-in host. */
export interface LiveTrust {
  readonly office: OpenOffice;
  readonly port: OpenWorkbook;
}

/** Opens a workbook as Excel would. */
export async function openLive(
  workbook: WorkbookSnapshot,
  options: HostOptions = {}
): Promise<LiveTrust> {
  const office = await openInOffice(modelOf(workbook), options);
  return { office, port: portOf(office) };
}

/**
 * The port to the workbook that is open in an Office.js, as a newly opened pane has it; its requests as
 * large as Excel takes where nothing is said.
 */
export function portOf(
  office: OpenOffice,
  pace: Pick<OfficeFacts, 'pieceBytes'> = {}
): OpenWorkbook {
  return openWorkbookIn(office.Excel, {
    ...pace,
    knowsExcelApi: (version) =>
      office.Office.context.requirements.isSetSupported('ExcelApi', version),
  });
}

/** A build as the pane would prepare it from what is open. */
export function planned(state: OpenState, details = DETAILS): PlannedBuild {
  return planBuild({ reading: readTrust([state.workbook]), readiness: null, details, state });
}

/** Reads, plans and builds, as one press of the button does. */
export async function buildLive({ port }: Pick<LiveTrust, 'port'>): Promise<PlannedBuild> {
  const plan = planned(await port.read());
  await buildInWorkbook(plan).apply(port);
  return plan;
}
