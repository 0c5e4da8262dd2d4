import { strToU8, unzipSync, zipSync } from 'fflate';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileFromModel } from '../../src/workbench/host/files/fileFromModel';
import { modelFromFile } from '../../src/workbench/host/files/modelFromFile';
import type { Model } from '../../src/workbench/host/model/model';
import { newModel } from '../../src/workbench/host/model/newModel';
import { hashSheet, snapshotModel } from '../../src/workbench/host/model/snapshot';
import { openInOffice } from './openInOffice';

const SAMPLES = resolve(__dirname, '../../assets/samples');
const CORPUS = resolve(__dirname, '../../../shared/corpus');

async function opened(bytes: Uint8Array, name: string): Promise<Model> {
  const file = await modelFromFile(bytes, name);
  if (!file.ok) throw new Error(file.problem.sentence);
  return file.model;
}

const workbooksOf = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.xlsx'))
        .map((name) => join(folder, name))
    : [];

describe('a workbook file', () => {
  const files = [...workbooksOf(SAMPLES), ...workbooksOf(CORPUS)];
  if (!existsSync(CORPUS)) console.warn('NOT RUN over the corpus: ../shared/corpus is not there.');

  it.each(files)('is the same workbook when opened, saved and opened again: %s', async (path) => {
    const first = await opened(new Uint8Array(readFileSync(path)), 'a.xlsx');
    const again = await opened(await fileFromModel(first), 'a.xlsx');
    const [expected, received] = [first, again].map(({ sheets }) => sheets.map(hashSheet));
    if (expected?.join() !== received?.join())
      expect(snapshotModel(again)).toEqual(snapshotModel(first));
    expect(received).toEqual(expected);
    expect({ ...snapshotModel(again), sheets: [] }).toEqual({
      ...snapshotModel(first),
      sheets: [],
    });
  });

  it('carries everything that an add-in can make', async () => {
    const office = await openInOffice();
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:D1').values = [['Why', 'How', 'When', "'=not a formula"]];
      sheet.getRange('A2:C2').numberFormat = [['@', 'General', 'dd mmm yyyy']];
      sheet.getRange('A2:C2').values = [['007', 1.25, 45000.123456]];
      sheet.getRange('F1').formulas = [['=B2*2']];
      sheet.getRange('F2:F4').values = [['#N/A'], [true], ["'#N/A"]];
      const table = sheet.tables.add('A1:C2', true);
      table.name = 'TrellisWhy';
      table.style = 'TableStyleLight1';
      table.showFilterButton = false;
      const head = sheet.getRange('A1:C1').format;
      head.fill.color = '#1F5F5B';
      head.font.color = '#FFFFFF';
      head.font.bold = true;
      head.wrapText = true;
      head.verticalAlignment = 'Center';
      head.borders.getItem('EdgeBottom').color = '#C9D6D3';
      sheet.getRange('H1').format.protection.locked = false;
      sheet.getRange('H1').format.indentLevel = 2;
      sheet.getRange('A:A').format.columnWidth = 150;
      sheet.getRange('1:1').format.rowHeight = 33;
      sheet.getRange('J:K').group('ByColumns');
      sheet.getRange('J:K').columnHidden = true;
      sheet.getRange('A8:B8').merge();
      sheet.getRange('A9').hyperlink = {
        documentReference: 'Sheet1!A1',
        screenTip: 'Up',
        textToDisplay: 'Go up',
      };
      const allowed = sheet.getRange('A2:A20').dataValidation;
      allowed.rule = { list: { inCellDropDown: true, source: '=Sheet1!$H$1:$H$3' } };
      allowed.prompt = { showPrompt: true, title: 'T', message: 'M' };
      sheet.getRange('B2:B20').dataValidation.rule = {
        wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' },
      };
      sheet.getRange('E1').dataValidation.prompt = {
        showPrompt: true,
        title: '',
        message: 'Only a prompt',
      };
      const custom = sheet.getRange('A2:C20').conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$A2=""';
      custom.custom.format.fill.color = '#FBF6E6';
      const scale = sheet.getRange('B2:B20').conditionalFormats.add('ColorScale');
      scale.colorScale.criteria = {
        minimum: { type: 'Number', formula: '0', color: '#FFFFFF' },
        maximum: { type: 'HighestValue', color: '#1F5F5B' },
      };
      sheet.names.add('Local', sheet.getRange('A1'));
      context.workbook.names.add('Global', sheet.getRange('A1:C2'));
      sheet.freezePanes.freezeRows(1);
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows('1:1');
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Page &P';
      sheet.tabColor = '#1F5F5B';
      sheet.showGridlines = false;
      sheet.protection.protect({ allowSort: true, allowFormatCells: true });
      const hidden = context.workbook.worksheets.add("It's hidden");
      hidden.visibility = 'VeryHidden';
      await context.sync();
    });
    const { model } = office.host;
    const [sheet] = model.sheets;
    sheet?.notes.push({
      row: 4,
      column: 4,
      text: ' A note\nof two lines ',
      author: '',
      visible: false,
    });
    const again = await opened(await fileFromModel(model), 'again.xlsx');
    expect(snapshotModel(again)).toEqual(snapshotModel(model));
    office.close();
  });

  it('that is no workbook is a problem with a sentence', async () => {
    const file = await modelFromFile(new TextEncoder().encode('hello'), 'hello.xlsx');
    expect(file).toMatchObject({ ok: false, problem: { code: 'not-a-workbook' } });
  });

  it('says what else it held, by kind and with a count', async () => {
    const parts = unzipSync(await fileFromModel(newModel()));
    const held = ['xl/charts/chart1.xml', 'xl/charts/chart2.xml', 'xl/media/image1.png'];
    const others = ['xl/pivotTables/pivotTable1.xml', 'xl/threadedComments/threadedComment1.xml'];
    const added = [...held, ...others, 'xl/externalLinks/externalLink1.xml', 'customXml/item1.xml'];
    const filled = Object.fromEntries(added.map((name) => [name, strToU8('<x/>')]));
    const [without, file] = await Promise.all([
      modelFromFile(zipSync(parts), 'a.xlsx'),
      modelFromFile(zipSync({ ...parts, ...filled }), 'a.xlsx'),
    ]);
    if (!file.ok || !without.ok) throw new Error('The file was not opened.');
    expect(without.notCarried).toEqual([]);
    const counted = file.notCarried.map(({ what, count }) => `${count} ${what}`);
    expect(counted.sort()).toEqual([
      '1 custom XML',
      '1 links to other workbooks',
      '1 pictures',
      '1 pivot tables',
      '1 threaded comments',
      '2 charts',
    ]);
  });
});
