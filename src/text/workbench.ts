import { listed } from './cliCounts';

/** What the workbench says about itself, always in sight. */
export const STAND_IN =
  'A stand-in for Excel, to try Trellis in. It is not Excel: some things look or work differently.';

/** What stands in the page until the grid is there. */
export const OPENING_SAMPLE = 'Opening a sample workbook of a made-up trust …';

/** The workbench's own buttons, with what a pointer or a screen reader is told. */
export const BUTTONS = {
  open: { label: 'Open', tip: 'Open an .xlsx, .xlsm or .ods file from this computer' },
  save: { label: 'Save a copy', tip: 'Save the workbook as a new .xlsx file' },
  undo: { label: 'Undo', tip: 'Undo what you last did in the sheet' },
  redo: { label: 'Redo', tip: 'Do again what you last undid' },
  table: { label: 'Table view', tip: 'Show the sheet as a plain table, for screen readers' },
  grid: { label: 'Back to the sheet', tip: 'Show the sheet as a grid to edit again' },
  sheet: { label: 'Sheet', tip: 'Show the sheet' },
  pane: { label: 'Trellis', tip: 'Show the Trellis pane' },
} as const;

export const opened = (name: string): string => `Opened ${name}.`;
export const opening = (name: string): string => `Opening ${name} …`;
export const saved = (name: string): string =>
  `Saved as ${name}, in your downloads. The file that you opened is as it was.`;
export const couldNotSave = (reason: string): string =>
  `The copy could not be saved: ${reason} The workbook is still open here.`;

/** Asked before a copy is saved that leaves something out. */
export function leavesOut(things: readonly string[]): string {
  return `A copy saved here leaves out ${listed(things)}. The file that you opened stays as it is.`;
}

export const SAVE_ANYWAY = 'Save the copy';
export const DO_NOT_SAVE = 'Do not save';

/** Said when the grid did something that Excel refuses, which was then put back. */
export const putBack = (reason: string): string => `Excel would not do that. ${reason}`;

/** Said when the add-in's files cannot be had. */
export const NO_ADDIN =
  'The add-in could not be loaded, so its pane and its functions are missing. Start the workbench with "npm run workbench".';

/** Said while the functions of the add-in are on their way. */
export const FUNCTIONS_LOADING = 'The functions of Trellis are loading …';

/** Said once everything is there. */
export const READY = 'Ready. Press F6 to move between the commands, the sheet and the pane.';

/** What the table view says above the table. */
export function tableCaption(sheet: string, shown: number, all: number): string {
  return shown < all
    ? `The first ${shown.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')} rows of the sheet "${sheet}"`
    : `The sheet "${sheet}"`;
}

export const CHOOSE_SHEET = 'Sheet';
export const MORE_ROWS = 'Show more rows';
export const EMPTY_SHEET = 'Nothing stands on this sheet yet.';
export const DROP_HERE = 'Let go to open the file here.';

/** A chart as the table view names it. */
export const chartInWords = (name: string, source: string): string =>
  `Chart "${name}" of ${source.replace(/^=/, '')}`;

/** The button of a group of rows or columns, such as `columns L to T`. */
export const groupInWords = (lines: string, closed: boolean) => ({
  label: `${closed ? '+' : '\u2212'} ${lines[0]?.toUpperCase() ?? ''}${lines.slice(1)}`,
  tip: closed ? `Show ${lines}, which are folded away` : `Fold ${lines} away`,
});

/** Names for controls of the grid that show a sign only. */
export const GRID_CONTROLS = {
  goTo: 'Cell or name to go to',
  names: 'Names of this workbook',
  stop: 'Stop calculating',
  addSheet: 'Add a sheet',
  allSheets: 'All sheets',
  earlierSheets: 'Earlier sheets',
  laterSheets: 'Later sheets',
  gridlines: 'Gridlines',
  zoomOut: 'Zoom out',
  zoomIn: 'Zoom in',
  otherNotices: 'Other notices',
} as const;
