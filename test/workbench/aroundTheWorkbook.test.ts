import { openInOffice, type OpenOffice } from './openInOffice';
import { refused } from './refused';
import { addSheet, renameSheet } from '../../src/workbench/host/model/sheets';
import { NO_CALCULATOR, writeValues } from '../../src/workbench/host/model/writeCells';
import { newModel } from '../../src/workbench/host/model/newModel';

let office: OpenOffice;

const open = async (...given: Parameters<typeof openInOffice>): Promise<OpenOffice> => {
  office = await openInOffice(...given);
  return office;
};

afterEach(() => office.close());

const first = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
  workbook.worksheets.getItem('Sheet1');

/** A moment in which events have their turn. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 20));

const typeA1 = (text: string): void => {
  const [sheet] = office.host.model.sheets;
  if (!sheet) throw new Error('There is no sheet.');
  const block = { top: 0, left: 0, bottom: 0, right: 0 };
  writeValues(office.host.model, { sheet, block, calculate: NO_CALCULATOR }, [[text]]);
};

describe('events', () => {
  it('say what changed, who changed it and where, and lead to the range', async () => {
    await open();
    const heard: unknown[] = [];
    await office.Excel.run(async (context) => {
      const sheet = first(context);
      sheet.load('id');
      await context.sync();
      sheet.onChanged.add(async (event) => {
        const range = event.getRange(context);
        range.load('address');
        await context.sync();
        const { changeType, source, address, triggerSource, details } = event;
        heard.push([
          changeType,
          source,
          address,
          triggerSource,
          details?.valueAfter,
          range.address,
        ]);
      });
      await context.sync();
    });
    office.host.asPerson(() => typeA1('mine'));
    await aMoment();
    office.host.asAnotherPerson(() => typeA1('theirs'));
    await aMoment();
    await office.Excel.run(async (context) => {
      first(context).getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    await aMoment();
    await office.Excel.run(async (context) => {
      first(context).getRange('5:6').insert('Down');
      await context.sync();
    });
    await aMoment();
    expect(heard).toEqual([
      ['RangeEdited', 'Local', 'A1', 'Unknown', 'mine', 'Sheet1!A1'],
      ['RangeEdited', 'Remote', 'A1', 'Unknown', 'theirs', 'Sheet1!A1'],
      ['RangeEdited', 'Local', 'B2:C3', 'ThisLocalAddin', undefined, 'Sheet1!B2:C3'],
      ['RowInserted', 'Local', '5:6', 'ThisLocalAddin', undefined, 'Sheet1!5:6'],
    ]);
  });

  it('tell of sheets that come, go and are shown, of tables and of the selection', async () => {
    await open();
    const heard: string[] = [];
    await office.Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      const hear = (what: string) => async () => void heard.push(what);
      worksheets.onAdded.add(hear('added'));
      worksheets.onDeleted.add(hear('deleted'));
      worksheets.onActivated.add(hear('activated'));
      worksheets.onSelectionChanged.add(hear('selected'));
      tables.onAdded.add(hear('table added'));
      tables.onChanged.add(hear('table changed'));
      tables.onDeleted.add(hear('table deleted'));
      context.workbook.onSelectionChanged.add(hear('workbook selected'));
      await context.sync();
    });
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('New');
      const table = sheet.tables.add('A1:B3', true);
      sheet.getRange('A2').values = [['x']];
      sheet.activate();
      sheet.getRange('B2').select();
      await context.sync();
      table.delete();
      sheet.delete();
      await context.sync();
    });
    await aMoment();
    expect(heard.filter((what) => what !== 'workbook selected')).toEqual([
      'added',
      'table added',
      'table changed',
      'activated',
      'selected',
      'table deleted',
      'activated',
      'deleted',
    ]);
    expect(heard).toContain('workbook selected');
  });

  it('are silent while an add-in turned them off, and after a handler was removed', async () => {
    await open();
    const heard: string[] = [];
    const added = await office.Excel.run(async (context) => {
      const result = context.workbook.worksheets.onAdded.add(async () => void heard.push('added'));
      context.runtime.enableEvents = false;
      await context.sync();
      context.workbook.worksheets.add('Quiet');
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
      return result;
    });
    await office.Excel.run(added.context, async (context) => {
      added.remove();
      await context.sync();
    });
    office.host.asAnotherPerson((model) => addSheet(model, 'Unheard'));
    await aMoment();
    expect(heard).toEqual([]);
  });
});

describe('what goes wrong', () => {
  it('goes wrong at a planned action, before or after its effect', async () => {
    await open();
    const add = () => refused(office, ({ workbook }) => workbook.worksheets.add('A'));
    office.host.faults.at(
      { request: 0, action: 0, when: 'before' },
      { kind: 'refuse', code: 'GeneralException' }
    );
    expect(await add()).toMatchObject({ code: 'GeneralException' });
    expect(office.host.model.sheets).toHaveLength(1);
    office.host.faults.reset();
    const actions = office.host.journal.entries[0]?.actions ?? [];
    const last = actions.findIndex((action) => action.includes('Worksheets.Add'));
    office.host.faults.at(
      { request: 0, action: last, when: 'after' },
      { kind: 'refuse', code: 'GeneralException' }
    );
    expect(await add()).toMatchObject({ code: 'GeneralException' });
    expect(office.host.model.sheets).toHaveLength(2);
  });

  it('drops the line in the middle of a batch: what ran stays, and no answer ever comes', async () => {
    await open();
    office.host.faults.at({ request: 0, action: 99, when: 'before' }, { kind: 'drop' });
    let answered = false;
    void office.Excel.run(async (context) => {
      for (let sheet = 0; sheet < 99; sheet++) context.workbook.worksheets.add(`S${sheet}`);
      await context.sync();
      answered = true;
    });
    await aMoment();
    expect(answered).toBe(false);
    expect(office.host.model.sheets.length).toBeGreaterThan(10);
    expect(office.host.model.sheets.length).toBeLessThan(100);
  });

  it('lets somebody else change the workbook between two requests', async () => {
    await open();
    office.host.faults.beforeRequest(1, () =>
      office.host.asAnotherPerson((model) => {
        const [sheet] = model.sheets;
        if (sheet) renameSheet(model, sheet, 'Renamed');
      })
    );
    const name = await office.Excel.run(async (context) => {
      const sheet = first(context);
      sheet.load('name');
      await context.sync();
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe('Renamed');
  });

  it('refuses a deleted object and a range whose cells are gone', async () => {
    await open();
    const codes = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Gone');
      const range = first(context).getRange('B2');
      sheet.load('name');
      range.load('address');
      await context.sync();
      sheet.delete();
      first(context).getRange('2:2').delete('Up');
      await context.sync();
      const code = async (act: () => void) => {
        act();
        return context.sync().then(
          () => 'nothing',
          (error: OfficeExtension.Error) => error.code
        );
      };
      return [await code(() => sheet.load('tabColor')), await code(() => range.load('values'))];
    });
    expect(codes).toEqual(['ItemNotFound', 'InvalidObjectPath']);
  });

  it('refuses or holds back what is asked while a person edits a cell', async () => {
    await open();
    office.host.editingCell = true;
    expect(await refused(office, (context) => first(context).load('name'))).toMatchObject({
      code: 'InvalidOperationInCellEditMode',
    });
    const waiting = office.Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = first(context);
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
    await aMoment();
    office.host.editingCell = false;
    expect(await waiting).toBe('Sheet1');
  });

  it('refuses every change of a workbook that is open for reading, and lets it be read', async () => {
    const model = newModel();
    model.readOnly = true;
    await open(model);
    expect(
      await refused(office, (context) => (first(context).getRange('A1').values = [[1]]))
    ).toMatchObject({ code: 'AccessDenied' });
    expect(await refused(office, ({ workbook }) => workbook.worksheets.add())).toMatchObject({
      code: 'AccessDenied',
    });
    const readOnly = await office.Excel.run(async (context) => {
      context.workbook.load('readOnly');
      await context.sync();
      return context.workbook.readOnly;
    });
    expect(readOnly).toBe(true);
  });

  it('refuses requests and answers of over 5 MB', async () => {
    await open();
    const text = 'x'.repeat(30_000);
    const grid = (rows: number) => Array.from({ length: rows }, () => [text]);
    await office.Excel.run(async (context) => {
      first(context).getRange('A1:A170').values = grid(170);
      await context.sync();
      first(context).getRange('A171:A180').values = grid(10);
      await context.sync();
    });
    expect(
      await refused(office, (context) => (first(context).getRange('B1:B180').values = grid(180)))
    ).toMatchObject({
      code: 'RequestPayloadSizeLimitExceeded',
    });
    expect(
      await refused(office, (context) => first(context).getRange('A1:A180').load('values'))
    ).toMatchObject({
      code: 'ResponsePayloadSizeLimitExceeded',
    });
    expect(office.host.journal.largestRequest).toBeGreaterThan(5 * 1024 * 1024);
  });
});

describe('an older Excel', () => {
  it('says which version it has and refuses what came later, also where Office.js does not', async () => {
    await open(newModel(), { apiVersion: '1.8' });
    const { requirements } = office.Office.context;
    expect([
      requirements.isSetSupported('ExcelApi', '1.8'),
      requirements.isSetSupported('ExcelApi', '1.9'),
    ]).toEqual([true, false]);
    const indent = await refused(
      office,
      (context) => (first(context).getRange('A1').format.indentLevel = 2)
    );
    expect(indent).toEqual({ code: 'ApiNotFound', at: 'RangeFormat.indentLevel' });
  });
});

describe('buttons and the pane', () => {
  it('run the command of a button until it says that it is done, and show the pane', async () => {
    await open();
    office.Office.actions.associate('showPane', async (event: Office.AddinCommands.Event) => {
      await office.Office.addin.showAsTaskpane();
      event.completed();
    });
    await office.host.runCommand('showPane', 'ShowButton');
    expect(office.host.surroundings.paneState).toBe('Visible');
  });

  it('open new workbooks beside, which are kept for the test to look at', async () => {
    await open();
    await office.Excel.createWorkbook('UEsDBA==');
    expect(office.host.surroundings.createdWorkbooks).toEqual(['UEsDBA==']);
  });
});
