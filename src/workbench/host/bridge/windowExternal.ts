/** What Office.js asks `window.external` about Excel for Windows. Numbers are Microsoft's. */

/** Requirement sets and the versions that the host says it has. */
export type RequirementSets = Readonly<Record<string, string>>;

/** The sets of a desktop Excel with a given ExcelApi version; others are added, or with '' taken away. */
export function requirementSets(excelApi: string, others: RequirementSets = {}): RequirementSets {
  const sets = {
    ExcelApi: excelApi,
    SharedRuntime: '1.2',
    CustomFunctionsRuntime: '1.4',
    CustomFunctions: '1.8',
    DelayForCellEdit: '1.1',
    RibbonApi: '1.2',
    AddinCommands: '1.3',
    DialogApi: '1.2',
    KeyboardShortcuts: '1.1',
    ...others,
  };
  return Object.fromEntries(Object.entries(sets).filter(([, version]) => version !== ''));
}

/** Tells Office.js of a result of the older common API. */
type Done = (result: unknown, status?: number) => void;

/** The older common API: ribbon commands come and are completed through it. */
export interface CommonApi {
  /** A command of the API was called; gives what it answers. */
  execute(id: number, parameters: unknown): void;
  registerEvent(id: number, handler: (...parameters: unknown[]) => void): void;
}

const ENGLISH_UK = 2057;
const LIGHT_THEME = {
  primaryFontColor: 2500134,
  primaryBackgroundColor: 16777215,
  secondaryFontColor: 2500134,
  secondaryBackgroundColor: 15921906,
};

function context(sets: RequirementSets, url: string) {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'trellis',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => ENGLISH_UK,
    GetAppDataLocale: () => ENGLISH_UK,
    GetDocUrl: () => url,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 2,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetCorrelationId: () => 'workbench',
    GetInstanceId: () => 'workbench',
    GetHostFullVersion: () => '16.0.18000.20000',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSettings: () => ({ GetKeys: () => [], Read: () => [] }),
    GetOfficeThemeInfo: () => JSON.stringify(LIGHT_THEME),
  };
}

/** The object for `window.external`. */
export function windowExternal(parts: {
  readonly sets: RequirementSets;
  readonly documentUrl: string;
  readonly common: CommonApi;
}) {
  const { sets, documentUrl, common } = parts;
  return {
    GetHostInfo: () => 'Excel$Win32$16.01$en-GB$$$$16',
    GetLoggingAllowed: () => false,
    GetContext: () => context(sets, documentUrl),
    Execute(id: number, parameters: unknown, done: Done): void {
      common.execute(id, parameters);
      done({ toArray: () => [0] }, 0);
    },
    RegisterEvent(
      id: number,
      _target: string,
      handler: (...all: unknown[]) => void,
      done: Done
    ): void {
      common.registerEvent(id, handler);
      done(0);
    },
    UnregisterEvent(_id: number, _target: string, done: Done): void {
      done(0);
    },
  };
}
