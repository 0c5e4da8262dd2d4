import { blockAddress } from '../grid/address';
import type { CellValue } from '../grid/workbook';
import { valueText } from '../operations/live/livePlan';
import type { Follow, OpenBlock, OpenCell, OpenWorkbook } from '../operations/ports';
import { applyPlan, repairWorkbook } from './apply/applyPlan';
import { rangeOf } from './apply/check';
import { findMarker } from './apply/journal';
import { textInput, type Input } from './draw/inputs';
import { OfficeFailure } from './officeFailure';
import { readOpenWorkbook } from './read/readOpenWorkbook';
import { runInExcel, send, type ExcelApi, type Pace } from './requests';

/** What the host of an add-in knows, beside Office.js itself. */
export interface OfficeFacts {
  /** Whether a version of the Excel API is there, such as `1.18`. */
  readonly knowsExcelApi: (version: string) => boolean;
  /** Bytes that one request may have: fewer keep the page answering; as many as Excel takes by default. */
  readonly pieceBytes?: number;
}

const blockOf = ({ row, column }: OpenCell) => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

const rangeAt = (context: Excel.RequestContext, { sheet, block }: OpenBlock): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRange(blockAddress(block));

function inputFor(value: CellValue, format: unknown): Input {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return textInput(valueText(value), String(format));
}

async function writeValues(
  context: Excel.RequestContext,
  place: OpenBlock,
  values: readonly (readonly CellValue[])[]
): Promise<void> {
  const range = rangeAt(context, place);
  range.load('numberFormat');
  await send(context);
  const formats = range.numberFormat;
  rangeAt(context, place).values = values.map((line, row) =>
    line.map((value, column) => inputFor(value, formats[row]?.[column]))
  );
  await send(context);
}

/** Notes need 1.18 and an Office.js that knows them; the package's newest does not. */
function notesOf(context: Excel.RequestContext, { knowsExcelApi }: OfficeFacts) {
  const sheet = context.workbook.worksheets.getActiveWorksheet() as Partial<Excel.Worksheet>;
  const hasNotes = knowsExcelApi('1.18') && typeof sheet.notes?.add === 'function';
  return hasNotes ? ('notes' as const) : ('input messages' as const);
}

/** A value as Excel hands it over. */
function valueOf(value: unknown): CellValue {
  if (value === '' || value === null || value === undefined) return null;
  return typeof value === 'number' || typeof value === 'boolean' ? value : valueText(value);
}

/** Working on single cells and blocks, for the pane. */
function cellsIn(api: ExcelApi): Pick<OpenWorkbook, CellMember> {
  return {
    select: (place) =>
      runInExcel(api, async (context) => {
        const sheet = context.workbook.worksheets.getItem(place.sheet);
        sheet.activate();
        rangeOf(sheet, blockOf(place)).select();
        await send(context);
      }),
    writeCell: (place, value) =>
      runInExcel(api, (context) =>
        writeValues(context, { sheet: place.sheet, block: blockOf(place) }, [[value]])
      ),
    readBlock: (place) =>
      runInExcel(api, async (context) => {
        const range = rangeAt(context, place);
        range.load('values');
        await send(context);
        return range.values.map((line) => line.map(valueOf));
      }),
    writeBlock: (place, values) =>
      runInExcel(api, (context) => writeValues(context, place, values)),
    writeFormula: (place, formula) =>
      runInExcel(api, async (context) => {
        const cell = rangeAt(context, { sheet: place.sheet, block: blockOf(place) });
        cell.numberFormat = [['General']];
        cell.formulas = [[`=${formula}`]];
        await send(context);
      }),
  };
}

type CellMember = 'select' | 'writeCell' | 'readBlock' | 'writeBlock' | 'writeFormula';

/** Texts that Trellis keeps in the workbook. */
function settingsIn(api: ExcelApi): Pick<OpenWorkbook, 'readSetting' | 'writeSetting'> {
  return {
    readSetting: (key) =>
      runInExcel(api, async (context) => {
        const setting = context.workbook.settings.getItemOrNullObject(key);
        setting.load('value');
        await send(context);
        return setting.isNullObject ? null : String(setting.value);
      }),
    writeSetting: (key, value) =>
      runInExcel(api, async (context) => {
        const { settings } = context.workbook;
        const setting = settings.getItemOrNullObject(key);
        setting.load('key');
        if (value !== null) settings.add(key, value);
        await send(context);
        if (value !== null || setting.isNullObject) return;
        setting.delete();
        await send(context);
      }),
  };
}

/** The workbook that is open in Excel, through Office.js as the page has loaded it. */
export function openWorkbookIn(api: ExcelApi, facts: OfficeFacts): OpenWorkbook {
  let file = '';
  const pace = facts.pieceBytes === undefined ? {} : { pieceBytes: facts.pieceBytes };
  const paced = (follow: Follow = {}): Pace => ({ ...follow, ...pace });
  return {
    ...settingsIn(api),
    ...cellsIn(api),
    read: (follow) =>
      runInExcel(api, async (context) => {
        const state = await readOpenWorkbook(context, paced(follow));
        file = state.workbook.file;
        return state;
      }),
    apply: (plan, follow) =>
      runInExcel(api, async (context) => {
        const around = { ...pace, file, notes: notesOf(context, facts) };
        await applyPlan(context, plan, { around, follow: paced(follow) });
      }),
    unfinished: () => runInExcel(api, async (context) => (await findMarker(context)).marker),
    repair: () =>
      runInExcel(api, async (context) => {
        try {
          await repairWorkbook(context, { ...pace, notes: notesOf(context, facts) });
        } catch (error) {
          throw new OfficeFailure('repair failed', 'to be repaired', error);
        }
      }),
  };
}
