/**
 * What a file may cost before it is refused. Trellis reads workbooks that strangers send by e-mail,
 * so every limit is counted on what really comes out of the file, never on what it claims.
 */

const MEGABYTE = 1024 * 1024;

/** Unpacked bytes of a whole file; a trust's largest honest workbook is a tenth of this. */
export const MAX_UNPACKED_BYTES = 200 * MEGABYTE;

/** How many times larger than its packed size one part may be; real sheets stay below 40. */
export const MAX_RATIO = 100;

/** Parts that unpack to less than this may have any ratio: blank templates repeat themselves. */
export const RATIO_FLOOR_BYTES = 2 * MEGABYTE;

/** Parts in a file; a workbook of 300 sheets with notes and tables has about 1,500. */
export const MAX_PARTS = 10_000;

/** Bytes of one part that lists things (sheets, styles, relationships, a table). */
export const MAX_CATALOGUE_BYTES = 32 * MEGABYTE;

/** Sheets in a workbook. */
export const MAX_SHEETS = 1_000;

/** Cells of a workbook after blank formatted ones are set aside; a hundred thousand rows of a wide plan. */
export const MAX_CELLS = 2_600_000;

/** Cells or rows above which a sheet's blank formatted rows are taken out before reading. */
export const SLIM_ABOVE = 300_000;

/** Columns that the `<col>` elements of a sheet may describe in sum; Excel has 16,384. */
export const MAX_DESCRIBED_COLUMNS = 4 * 16_384;

/** XML elements of a part that is held in memory as a tree (shared strings, .ods content). */
export const MAX_TREE_ELEMENTS = 1_500_000;

/** Bytes of one text or tag of a sheet; a cell's 32,767 characters are a fifth of this at most. */
export const MAX_PIECE_BYTES = 1 * MEGABYTE;
