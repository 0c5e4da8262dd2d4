/**
 * What Excel holds, as named limits. Sources: "Excel specifications and limits"
 * (support.microsoft.com) unless another is given.
 */

/** Rows of a sheet. */
export const MAX_ROWS = 1_048_576;
/** Columns of a sheet. */
export const MAX_COLUMNS = 16_384;
/** Characters in a cell. */
export const MAX_CELL_TEXT = 32_767;
/** Line breaks in a cell. */
export const MAX_LINE_BREAKS = 253;
/** Characters in a formula. */
export const MAX_FORMULA = 8_192;
/** Hyperlinks on a sheet. */
export const MAX_LINKS = 65_530;
/** Characters in a sheet's name. */
export const MAX_SHEET_NAME = 31;
/** Characters that no sheet's name may have. */
export const FORBIDDEN_IN_SHEET_NAME = ':\\/?*[]';
/** The name that Excel keeps for the list of changes in shared workbooks. */
export const RESERVED_SHEET_NAME = 'History';
/** Characters in a defined name or a table's name. */
export const MAX_NAME = 255;
/** Characters in a table's heading (a column name of a ListObject; ECMA-376, ST_Xstring with 255). */
export const MAX_HEADING = 255;
/** Characters in the title of a validation's prompt or alert ([MS-XLS] 2.4.83, Dv). */
export const MAX_PROMPT_TITLE = 32;
/** Characters in a validation's prompt ([MS-XLS] 2.4.83, Dv). */
export const MAX_PROMPT_TEXT = 255;
/** Characters in a validation's alert ([MS-XLS] 2.4.83, Dv). */
export const MAX_ALERT_TEXT = 225;
/** Characters in a list that a validation holds itself; longer ones make Excel repair the file. */
export const MAX_INLINE_LIST = 255;
/** Characters in a note: Excel's limit for a cell's text holds for notes in files too (convention). */
export const MAX_NOTE_TEXT = 32_767;
/** A column's width in characters. */
export const MAX_COLUMN_WIDTH = 255;
/** A row's height in points. */
export const MAX_ROW_HEIGHT = 409;
/** Levels of grouping. */
export const MAX_OUTLINE_LEVEL = 7;
/** Zoom in per cent. */
export const MIN_ZOOM = 10;
/** Zoom in per cent. */
export const MAX_ZOOM = 400;
/** Font size in points. */
export const MIN_FONT_SIZE = 1;
/** Font size in points. */
export const MAX_FONT_SIZE = 409;
/** Characters in a header or footer. */
export const MAX_FOOTER = 255;
/** Characters of a number format's code (ECMA-376, ST_Xstring with 255; convention). */
export const MAX_NUMBER_FORMAT = 255;
/** Different cell styles in a workbook. */
export const MAX_STYLES = 65_490;
/** Characters in a document property such as the title. */
export const MAX_PROPERTY = 255;
