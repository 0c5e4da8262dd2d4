import type { Kind } from '../requests/kinds';

const CUSTOM_FUNCTIONS: Kind<undefined> = {
  name: 'CustomFunctions',
  methods: {
    SetInvocationArrayResults: {
      since: '1.1',
      run: (_none, args, { surroundings }) => {
        surroundings.customFunctionResults(args.list(0));
        return null;
      },
    },
  },
};

const APP_RUNTIME: Kind<undefined> = {
  name: 'AppRuntimeService',
  methods: {
    SetAppRuntimeState: {
      since: '1.1',
      run: (_none, args, { surroundings }) => {
        surroundings.paneState = args.text(0);
      },
    },
    GetAppRuntimeState: {
      since: '1.1',
      run: (_none, _args, { surroundings }) => surroundings.paneState,
    },
  },
};

/** Office.js says at its start that buttons can be pressed. */
const ADDIN_INTERNAL: Kind<undefined> = {
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: { since: '1.1', run: () => null } },
};

/** Classes whose objects requests make by name. */
export const NEW_OBJECTS: ReadonlyMap<string, Kind<undefined>> = new Map([
  ['Microsoft.ExcelServices.CustomFunctions', CUSTOM_FUNCTIONS],
  ['Microsoft.AppRuntime.AppRuntimeService', APP_RUNTIME],
  ['Microsoft.InternalService.AddinInternalService', ADDIN_INTERNAL],
]);
