import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { How } from '../../src/plan/trustPlan';
import { declareWorkbook } from '../../src/sheets/declareWorkbook';
import { COLOURS } from '../../src/sheets/styles';
import { HEADING_ROW } from '../../src/sheets/tableSheetPlan';
import { writeWorkbookFile } from '../../src/xlsx/writeWorkbookFile';
import { how, plan } from '../checks/examplePlans';
import { GOOD_ROWS } from '../checks/goodRows';
import { judgeIsHere, judgeTints, type JudgedTint } from './judge';

const describeJudged = judgeIsHere() ? describe : describe.skip;

const fine = {
  hardHere: 'Pupils in Year 4 read slowly and lose the meaning',
  whichPupils: 'Year 4',
  whatWeWillDo: 'Reread one short text aloud',
  lookAgain: '2026-02-09',
};

/** Rows with the box that should be tinted in plain Excel, or null for none. */
const ROWS: readonly (readonly [string | null, Partial<How>])[] = [
  ['problem', { ...fine, hardHere: '' }],
  ['problem', { ...fine, hardHere: 'TBC' }],
  ['problem', { ...fine, hardHere: 'Embed WalkThrus.' }],
  ['problem', { ...fine, hardHere: 'Rosenshine' }],
  ['problem', { ...fine, hardHere: 'Lack of instructional coaching' }],
  ['problem', { ...fine, hardHere: 'Scaffolding, retrieval practice' }],
  ['pupils', { ...fine, hardHere: 'Pupils struggle with writing.', whichPupils: '' }],
  ['pupils', { ...fine, hardHere: 'Writing stops after two lines', whichPupils: 'n/a' }],
  ['day', { ...fine, lookAgain: '' }],
  ['day', { ...fine, lookAgain: 'Ongoing' }],
  [null, fine],
  [null, { ...fine, whichPupils: '' }],
  [null, { ...fine, lookAgain: 'w/c 3 Nov 2025' }],
  [null, { ...fine, hardHere: 'RWI data: 22 of Y2 children avoid reading aloud', whichPupils: '' }],
  [null, { ...fine, hardHere: 'Boys avoid writing more than one sentence', whichPupils: '' }],
  [null, { ...fine, hardHere: '', whatWeWillDo: '' }],
  [null, { ...fine, hardHere: '', whatWeWillDo: 'Safeguarding update for all staff' }],
  [null, { ...fine, hardHere: '', helpsWith: 'Statutory or routine' }],
];

const BOX_OF: Readonly<Record<number, string>> = { 2: 'problem', 3: 'pupils', 10: 'day' };

describeJudged('In plain Excel, as LibreOffice works it out,', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trellis-gentle-'));
  let examples: readonly JudgedTint[];
  let good: readonly JudgedTint[];

  beforeAll(async () => {
    const details = { builtOn: '2025-11-25', version: '0' };
    const files = [ROWS.map(([, row]) => row), GOOD_ROWS].map((rows) =>
      declareWorkbook(
        plan({ hows: rows.map((row, at) => how({ ...row, id: `H-${at}` })) }),
        details
      )
    );
    const paths = files.map((_, at) => join(folder, `${at}.xlsx`));
    for (const [at, file] of files.entries())
      writeFileSync(paths[at] ?? '', await writeWorkbookFile(file));
    const [first, second] = judgeTints(paths);
    const inviting = (tints: readonly JudgedTint[] = []) =>
      tints.filter(([, , , fill]) => fill === COLOURS.invitation);
    examples = inviting(first?.['How']);
    good = inviting(second?.['How']);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each(ROWS.map(([box, row], at) => [box ?? 'nothing', JSON.stringify(row), at] as const))(
    'tints %s of %s',
    (box, _, at) => {
      const tinted = examples
        .filter(([row]) => row === HEADING_ROW + 1 + at)
        .map(([, column]) => BOX_OF[column] ?? `column ${column}`);
      expect(tinted).toEqual(box === 'nothing' ? [] : [box]);
    }
  );

  it('tints no box of forty good rows', () => {
    expect(good).toEqual([]);
  });
});
