import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { structureTrust } from '../../src/operations/structure';
import { readTrust } from '../../src/reading/readTrust';
import type { SheetDeclaration, WorkbookDeclaration } from '../../src/sheets/declaration';
import { readWorkbookFile } from '../../src/xlsx/readWorkbookFile';
import { writeWorkbookFile } from '../../src/xlsx/writeWorkbookFile';
import { judge, judgeIsHere, type JudgedSheet } from '../xlsx/judge';
import { lintFile } from '../xlsx/lint/lintFile';

const DETAILS = { builtOn: '2026-01-05', version: '0.0.0' };
const ROOT = join(__dirname, '../..');

function workbooksIn(folder: string): readonly string[] {
  const path = join(ROOT, folder);
  if (!existsSync(path)) {
    console.warn(`NOT RUN: ${folder} is absent, so nothing was built from its workbooks.`);
    return [];
  }
  return readdirSync(path)
    .filter((name) => /\.(xlsx|ods)$/.test(name))
    .map((name) => join(path, name));
}

interface Built {
  readonly declaration: WorkbookDeclaration;
  readonly bytes: Uint8Array;
}

async function build(file: string): Promise<Built> {
  const opened = await readWorkbookFile(readFileSync(file), basename(file));
  if (!opened.ok) throw new Error(opened.problem.sentence);
  const operation = structureTrust(readTrust([opened.workbook]), DETAILS);
  expect(operation.validate()).toEqual([]);
  return {
    declaration: operation.declaration,
    bytes: await operation.apply({ write: writeWorkbookFile }),
  };
}

const FILES = [...workbooksIn('assets/samples'), ...workbooksIn('../shared/corpus')];

describe('Every workbook that is built', () => {
  it.each(FILES)('from %s keeps the rules that Excel repairs files for', async (file) => {
    const { bytes } = await build(file);
    expect(lintFile(bytes)).toEqual([]);
  });

  it.each(FILES.slice(0, 4))('from %s is the same when it is built again', async (file) => {
    expect(
      Buffer.from((await build(file)).bytes).equals(Buffer.from((await build(file)).bytes))
    ).toBe(true);
  });
});

const tablesOf = ({ parts }: SheetDeclaration): number =>
  parts.filter(({ type }) => type === 'table').length;

const conditionsOf = ({ parts }: SheetDeclaration): number =>
  parts.filter(({ type }) => type === 'conditional-format').length;

function expectDrawn(declared: SheetDeclaration, drawn: JudgedSheet | undefined): void {
  if (!drawn) throw new Error(`${declared.name} is not there`);
  expect(drawn.name).toBe(declared.name);
  expect(drawn.visible).toBe(declared.visibility === 'visible');
  expect(drawn.conditional.flatMap(({ entries }) => entries)).toHaveLength(conditionsOf(declared));
  for (const part of declared.parts) {
    if (part.type !== 'validation' || part.rule.kind !== 'list') continue;
    const cell = drawn.cells[`${String(part.range.top)},${String(part.range.left)}`];
    expect(cell?.validation?.formula).toContain(part.rule.name);
  }
}

/**
 * LibreOffice lists every cell, which takes a while: the samples here, every workbook but the largest
 * with JUDGE=all.
 */
const JUDGED =
  process.env.JUDGE === 'all'
    ? FILES.filter((file) => statSync(file).size < 100_000)
    : workbooksIn('assets/samples');

const describeJudged = judgeIsHere() ? describe : describe.skip;
if (!judgeIsHere())
  console.warn('NOT RUN: LibreOffice is missing, so no built workbook was opened by it.');

describeJudged('LibreOffice, asked about the built workbooks', () => {
  it('opens each without an error and sees what was declared: sheets, tables, names, validations', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'trellis-built-'));
    try {
      const built = await Promise.all(JUDGED.map(build));
      const paths = built.map(({ bytes }, at) => {
        const path = join(folder, `${String(at)}.xlsx`);
        writeFileSync(path, bytes);
        return path;
      });
      const judgements = judge(paths);
      judgements.forEach((judgement, at) => {
        const declaration = built[at]?.declaration;
        expect({ file: JUDGED[at], error: judgement.error ?? null }).toEqual({
          file: FILES[at],
          error: null,
        });
        declaration?.sheets.forEach((sheet, nth) => expectDrawn(sheet, judgement.sheets[nth]));
        const tables = declaration?.sheets.reduce((sum, sheet) => sum + tablesOf(sheet), 0);
        expect(judgement.tables.length).toBe(tables);
        expect(Object.keys(judgement.names)).toEqual(
          expect.arrayContaining(declaration?.names.map(({ name }) => name) ?? [])
        );
        const errors = judgement.sheets.flatMap(({ cells }) =>
          Object.values(cells).filter(({ error }) => (error ?? 0) !== 0)
        );
        expect(errors).toEqual([]);
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 600_000);
});
