/** What keeps Trellis from adding sheets to the open workbook just now. */
export type WorkbookObstacle = 'read-only' | 'structure-protected' | 'cell-being-edited';

/** What the open workbook allows. */
export type WorkbookState = 'writable' | WorkbookObstacle;

/** What is in the way, what still works, and what to do. */
export const WORKBOOK_OBSTACLES: Readonly<Record<WorkbookObstacle, string>> = {
  'read-only':
    'This workbook is open for reading only. Trellis can read it, but to build anything, save a copy under another name and open that.',
  'structure-protected':
    'This workbook’s structure is protected, so no sheets can be added. Trellis can read it; to build, choose Review, then Protect Workbook, to take the protection off.',
  'cell-being-edited':
    'A cell is being edited. Press Enter or Esc in the sheet, and Trellis goes on.',
};
