import type { WorkbookState } from '../text/workbookState';
import { codeOf } from './officeFailure';
import type { ExcelApi } from './requests';

/**
 * What the open workbook allows just now. It does not wait for a cell that is being edited, as all
 * other requests do, but says so. What Excel would not tell counts as writable: a build then meets
 * the obstacle itself and says what to do.
 */
export async function askWorkbookState(api: ExcelApi): Promise<WorkbookState> {
  try {
    return await api.run(async (context) => {
      const { workbook } = context;
      workbook.load('readOnly');
      workbook.protection.load('protected');
      await context.sync();
      if (workbook.readOnly) return 'read-only';
      return workbook.protection.protected ? 'structure-protected' : 'writable';
    });
  } catch (error) {
    return codeOf(error) === 'InvalidOperationInCellEditMode' ? 'cell-being-edited' : 'writable';
  }
}
