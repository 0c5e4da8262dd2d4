import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gridWorkbook } from '../../../src/workbench/grid/board';
import { openBoard } from '../../../src/workbench/grid/openBoard';
import { modelFromFile } from '../../../src/workbench/host/files/modelFromFile';
import { headlessUniver } from './headlessGrid';

const SAMPLES = resolve(__dirname, '../../../assets/samples');
const CORPUS = resolve(__dirname, '../../../../shared/corpus');
/** Bytes; the largest takes many seconds and shows nothing that the others do not. */
const LARGEST = 100_000;

const workbooksOf = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.xlsx'))
        .map((name) => join(folder, name))
        .filter((path) => statSync(path).size < LARGEST)
    : [];

if (!existsSync(CORPUS)) console.warn('NOT RUN over the corpus: ../shared/corpus is not there.');

describe('a workbook on the grid', () => {
  it.each([...workbooksOf(SAMPLES), ...workbooksOf(CORPUS)])(
    'is drawn whole, with every sheet by its name: %s',
    async (path) => {
      const file = await modelFromFile(new Uint8Array(readFileSync(path)), 'workbook.xlsx');
      if (!file.ok) throw new Error(file.problem.sentence);
      const univer = headlessUniver({
        functions: [],
        ask: () => ({ kind: 'value', value: [[0]] }),
      });
      const board = openBoard(univer, file.model);
      const names = (gridWorkbook(board)?.getSheets() ?? []).map((sheet) => sheet.getName());
      expect(names).toEqual(file.model.sheets.map(({ name }) => name));
    }
  );
});
