import type { OpenOffice } from './openInOffice';

/** Runs a batch in the window's Excel and gives what it gives. */
export function run<Result>(
  office: OpenOffice,
  act: (context: Excel.RequestContext) => Promise<Result>
): Promise<Result> {
  return office.Excel.run(act);
}

/** The code with which Excel refuses a batch, and where it says so; fails where nothing is refused. */
export async function refused(
  office: OpenOffice,
  act: (context: Excel.RequestContext) => unknown
): Promise<{ code: string; at: string }> {
  try {
    await office.Excel.run(async (context) => {
      await act(context);
      await context.sync();
    });
  } catch (error) {
    const { code, debugInfo } = error as OfficeExtension.Error;
    return { code, at: String(debugInfo.errorLocation) };
  }
  throw new Error('Nothing was refused.');
}
