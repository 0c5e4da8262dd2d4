/** Members that change nothing in the workbook, by the way their names begin on the wire. */
const READS =
  /^(?:Get|_|Calculate|Suspend|Activate|Select|Find|CreateWorkbook|SetDirty|Show(?:Card|Teaching)|SetInvocation|SetAppRuntime|NotifyAction|Open)/;

/** Objects whose properties are the window's and not the workbook's. */
const OF_THE_WINDOW: ReadonlySet<string> = new Set(['Runtime', 'Application']);

/** Whether a call may change the workbook. */
export const callChanges = (method: string): boolean => !READS.test(method);

/** Whether writing a property of such an object changes the workbook. */
export const writeChanges = (object: string): boolean => !OF_THE_WINDOW.has(object);
