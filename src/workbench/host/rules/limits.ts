/**
 * What Excel holds and what its JavaScript API lets through, as named limits. Sources: "Excel
 * specifications and limits" (support.microsoft.com) unless another is given.
 */

/** Rows of a sheet. */
export const ROWS = 1_048_576;
/** Columns of a sheet. */
export const COLUMNS = 16_384;
/** Characters of a cell's text. */
export const CELL_TEXT = 32_767;
/** Characters of a formula. */
export const FORMULA_TEXT = 8_192;
/** Characters of a sheet's name. */
export const SHEET_NAME = 31;
/** Characters of a defined name or a table's name. */
export const NAME = 255;
/** Characters of a list that a validation holds itself; longer ones make Excel repair the file. */
export const INLINE_LIST = 255;
/** Characters of a validation's prompt or alert title ([MS-XLS] 2.4.83). */
export const VALIDATION_TITLE = 32;
/** Characters of a validation's prompt ([MS-XLS] 2.4.83). */
export const PROMPT_TEXT = 255;
/** Characters of a validation's alert ([MS-XLS] 2.4.83). */
export const ALERT_TEXT = 225;
/** Bytes of a request or of its answer (Microsoft's "Resource limits and performance optimization"). */
export const PAYLOAD_BYTES = 5 * 1024 * 1024;
/** Cells that one read may hold (the same page). */
export const READ_CELLS = 5_000_000;
/** A column's width in characters. */
export const COLUMN_CHARACTERS = 255;
/** A row's height in points. */
export const ROW_POINTS = 409.5;
/** Levels of grouping. */
export const OUTLINE_LEVELS = 8;
