import { formatISO } from 'date-fns';
import type { BuildDetails } from '../sheets/settings';
import { VERSION } from './version';

/** What a workbook that is built now says about its build: the local day, and our version. */
export function buildDetailsNow(): BuildDetails {
  return { builtOn: formatISO(new Date(), { representation: 'date' }), version: VERSION };
}
