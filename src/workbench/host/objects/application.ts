import type { Model } from '../model/model';
import { bind, type HostObject, type Kind } from '../requests/kinds';
import { oneOf } from './values';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

const CREATED: Kind<undefined> = {
  name: 'WorkbookCreated',
  identity: () => ({ Id: 'created' }),
  methods: { Open: { since: '1.8', run: () => null } },
};

const APPLICATION: Kind<Model> = {
  name: 'Application',
  properties: {
    CalculationMode: {
      since: '1.1',
      get: ({ calculationMode }) => calculationMode,
      set: (model, value) => {
        model.calculationMode = oneOf(value, MODES);
      },
    },
    CalculationEngineVersion: { since: '1.9', get: () => 191029 },
    CalculationState: { since: '1.9', get: () => 'Done' },
    DecimalSeparator: { since: '1.11', get: () => '.' },
    ThousandsSeparator: { since: '1.11', get: () => ',' },
    UseSystemSeparators: { since: '1.11', get: () => true },
  },
  methods: {
    Calculate: { since: '1.1', run: () => null },
    SuspendApiCalculationUntilNextSync: { since: '1.6', run: () => null },
    SuspendScreenUpdatingUntilNextSync: { since: '1.9', run: () => null },
    CreateWorkbook: {
      since: '1.8',
      run: (_model, args, { surroundings }) => {
        surroundings.createdWorkbooks.push(args.optionalText(0) ?? '');
        return bind(CREATED, undefined);
      },
    },
    _GetWorkbookCreatedById: { since: '1.8', run: () => bind(CREATED, undefined) },
  },
};

/** `Excel.Application`. */
export const application = (model: Model): HostObject => bind(APPLICATION, model);
