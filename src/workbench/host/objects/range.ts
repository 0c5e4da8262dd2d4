import type { HostObject, Kind, Method } from '../requests/kinds';
import { bind } from '../requests/kinds';
import type { RangeTarget } from '../requests/contracts';
import { CELL_PROPERTY_METHODS } from './cellProperties';
import { LINE_PROPERTY_METHODS } from './lineProperties';
import { conditionalFormats } from './conditionalFormats';
import { dataValidation } from './dataValidation';
import { GROUPING_METHODS } from './grouping';
import { MERGED_AREAS } from './mergedAreas';
import { RANGE_METHODS } from './rangeMethods';
import { RANGE_NAVIGATION } from './rangeNavigation';
import { RANGE_PROPERTIES } from './rangeProperties';
import { rangeFormat } from './rangeFormat';
import { rangeSort } from './tableSort';

const methods: Record<string, Method<RangeTarget>> = {
  ...RANGE_NAVIGATION,
  ...RANGE_METHODS,
  ...CELL_PROPERTY_METHODS,
  ...LINE_PROPERTY_METHODS,
  ...GROUPING_METHODS,
  ...MERGED_AREAS,
};

/** `Excel.Range`. */
export const RANGE: Kind<RangeTarget> = {
  name: 'Range',
  isAlive: ({ sheet, block }, { model }) => block !== null && model.sheets.includes(sheet),
  identity: (target, session) => {
    const id = session.referenceOf(target);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  properties: RANGE_PROPERTIES,
  children: {
    Format: { since: '1.1', open: (target) => rangeFormat(target) },
    Worksheet: { since: '1.1', open: ({ sheet }, { objects }) => objects.worksheet(sheet) },
    Sort: { since: '1.2', open: (target) => rangeSort(target) },
    ConditionalFormats: { since: '1.6', open: (target) => conditionalFormats(target) },
    DataValidation: { since: '1.8', open: (target) => dataValidation(target) },
  },
  methods,
};

/** The object of a range. */
export const range = (target: RangeTarget): HostObject => bind(RANGE, target);
