import type { HostObject, Kind, Method } from '../requests/kinds';
import { bind } from '../requests/kinds';
import type { RangeTarget, Session } from '../requests/session';
import { RANGE_METHODS } from './rangeMethods';
import { RANGE_NAVIGATION } from './rangeNavigation';
import { RANGE_PROPERTIES } from './rangeProperties';
import { rangeFormat } from './rangeFormat';
import { worksheet } from './worksheet';

const methods: Record<string, Method<RangeTarget>> = { ...RANGE_NAVIGATION, ...RANGE_METHODS };

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
    Worksheet: { since: '1.1', open: ({ sheet }) => worksheet(sheet) },
  },
  methods,
};

/** The object of a range. */
export const range = (target: RangeTarget): HostObject => bind(RANGE, target);

/** The object of a block of a sheet. */
export const rangeOf = (
  session: Session,
  place: { sheet: RangeTarget['sheet']; block: NonNullable<RangeTarget['block']> }
): HostObject => range(session.range(place.sheet, place.block));
