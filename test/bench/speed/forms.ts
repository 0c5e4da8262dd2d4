import type { WorkbookSnapshot } from '../../../src/grid/workbook';
import { beginCollecting } from '../../../src/operations/collectPacks';
import { issuePacks } from '../../../src/operations/issuePacks';
import { EMPTY_HOW, EMPTY_PLAN, EMPTY_WHY } from '../../../src/plan/emptyPlan';
import type { How, TrustPlan, Why } from '../../../src/plan/trustPlan';
import type { WorkbookDeclaration } from '../../../src/sheets/declaration';
import { declareWorkbook } from '../../../src/sheets/declareWorkbook';
import { readWorkbookFile } from '../../../src/xlsx/readWorkbookFile';
import { writeWorkbookFile } from '../../../src/xlsx/writeWorkbookFile';
import { readByLibrary, writeLooksByLibrary } from './pipeline';

const DETAILS = { builtOn: '2026-01-05', version: '0.0.0' };
const STRANDS = 3;
const WHYS = 4;

const source = { file: 'plan.xlsx', sheet: 'Plan', row: 0, column: 0 };

const why = (nth: number): Why => ({
  ...EMPTY_WHY,
  id: `W-shared${nth}`,
  name: `Shared problem ${nth}`,
  hardForPupils: `Pupils in every key stage lose the thread of a text after the first page, case ${nth}.`,
  whichPupils: 'Years 3 to 8',
  howWeKnow: 'Ten books in each school',
  whyItMatters: 'Everything else is read',
  hope: 'They read a chapter and tell it again',
  lookAgain: '2026-03-02',
  source,
});

const how = (school: string, nth: number): How => ({
  ...EMPTY_HOW,
  id: `H-${school.toLowerCase().replace(/\W/g, '')}${nth}`,
  whose: { type: 'school', name: school },
  name: `Strand ${nth}`,
  helpsWith: `Shared problem ${nth % WHYS}`,
  hardHere: `Our pupils stop at the first word that they do not know, in group ${nth}.`,
  whichPupils: 'Year 4, most of the low prior attainers',
  howWeKnow: 'Fluency checks in September: 23 of 60',
  whatWeWillDo: `Read aloud to a partner for ten minutes every day, in the way of ${school}`,
  whatWeChange: 'Two classes share one set of books',
  whoLeads: 'The reading lead',
  hope: 'They go back and read the sentence again',
  lookAgain: '2026-02-09',
  source,
});

/** A trust's plan with so many schools, each with three strands of work. */
function generatedTrust(schools: number): TrustPlan {
  const names = Array.from({ length: schools }, (_, nth) => `Generated${nth} Primary School`);
  return {
    ...EMPTY_PLAN,
    schools: names.map((name) => ({ name, aliases: [] })),
    academicYear: '2025-26',
    whys: Array.from({ length: WHYS }, (_, nth) => why(nth)),
    hows: names.flatMap((name) => Array.from({ length: STRANDS }, (_, nth) => how(name, nth))),
  };
}

async function read(bytes: Uint8Array, name: string): Promise<WorkbookSnapshot> {
  const reading = await readWorkbookFile(bytes, name);
  if (!reading.ok) throw new Error(reading.problem.sentence);
  return reading.workbook;
}

/** A structured workbook with so many schools, read from its file. */
export async function generatedStructure(schools: number): Promise<WorkbookSnapshot> {
  const declaration = declareWorkbook(generatedTrust(schools), DETAILS);
  return read(await writeWorkbookFile(declaration), 'trust.xlsx');
}

/** Sends a form to every school, reads them all as they come back, and collects them. */
export async function sendAndCollect(workbook: WorkbookSnapshot): Promise<Uint8Array> {
  const collecting = beginCollecting(workbook);
  for await (const { fileName, bytes } of issuePacks(workbook, DETAILS).apply({
    write: writeWorkbookFile,
  }))
    collecting.add(await read(bytes, fileName));
  return collecting.finish().apply({ write: writeWorkbookFile });
}

/** The forms of a workbook as declared. */
export function declaredForms(workbook: WorkbookSnapshot): readonly WorkbookDeclaration[] {
  return issuePacks(workbook, DETAILS).packs.map(({ declaration }) => declaration);
}

/** The library alone writes and reads workbooks of the same size. */
export async function writeAndReadByLibrary(forms: readonly WorkbookDeclaration[]): Promise<void> {
  for (const form of forms) await readByLibrary(await writeLooksByLibrary(form));
}
