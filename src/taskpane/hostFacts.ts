import { hostApp } from './hostInfo';
import type { StartProblem } from '../text/paneStart';

/** What Trellis knows of the Excel that it runs in, asked once at the start. */
export interface HostFacts {
  /** Where Excel runs, such as "PC", "Mac" or "OfficeOnline". */
  readonly platform: string;
  /** Whether Excel knows a version of its programming interface, such as "1.18". */
  readonly knowsExcelApi: (version: string) => boolean;
}

/** Excel for the Mac does nothing with a link to a file that the pane has made. */
export const savesFiles = ({ platform }: HostFacts): boolean => platform !== 'Mac';

/** Either the facts, or the reason why the pane cannot start here. */
export type HostAnswer =
  | { readonly kind: 'excel'; readonly facts: HostFacts }
  | { readonly kind: 'problem'; readonly problem: StartProblem };

/** The lowest version of Excel's interface that Trellis works with: Excel 2021's. */
export const LOWEST_EXCEL_API = '1.14';

/** The shared runtime: one page for pane, ribbon and functions. */
const SHARED_RUNTIME = '1.1';

/** How long Excel may take before the pane says that it is still waiting, in milliseconds. */
export const PATIENCE_MS = 12_000;

const problem = (reason: StartProblem): HostAnswer => ({ kind: 'problem', problem: reason });

function isSupported(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}

/** What Office said about the app it runs in, as facts or as a reason to stop. */
function answerOf(info: { host: unknown; platform: unknown }): HostAnswer {
  if (info.host === null || info.host === undefined) return problem('outside-excel');
  if (info.host !== Office.HostType.Excel) return problem('another-app');
  const isNewEnough =
    isSupported('ExcelApi', LOWEST_EXCEL_API) && isSupported('SharedRuntime', SHARED_RUNTIME);
  if (!isNewEnough) return problem('too-old');
  return {
    kind: 'excel',
    facts: {
      platform: String(info.platform),
      knowsExcelApi: (version) => isSupported('ExcelApi', version),
    },
  };
}

/** Waits for Office, however long it takes, and gives what it says of where this page runs. */
export async function officeReady(): Promise<HostAnswer> {
  return answerOf(await Office.onReady());
}

/**
 * Asks Office where this page runs. Gives an answer in every case: after `patienceMs` without a
 * word from Office it is the reason `no-answer`, though Office may still answer later.
 */
export async function askHost(patienceMs: number = PATIENCE_MS): Promise<HostAnswer> {
  const app = hostApp(window);
  if (app !== null && app !== 'Excel') return problem('another-app');
  if (typeof Office === 'undefined') return problem('no-library');
  const tooLate = new Promise<HostAnswer>((resolve) => {
    setTimeout(() => {
      resolve(problem('no-answer'));
    }, patienceMs);
  });
  return Promise.race([officeReady(), tooLate]);
}
