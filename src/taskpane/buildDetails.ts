// As a whole: of a JSON file bundlers offer single names no more.
import packageFile from '../../package.json';
import type { BuildDetails } from '../sheets/settings';

/** The version of this copy of Trellis. */
export const VERSION = packageFile.version;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** What a workbook that is built now says about its build: the local day, and our version. */
export function buildDetailsNow(): BuildDetails {
  const now = new Date();
  const day = [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())];
  return { builtOn: day.join('-'), version: VERSION };
}
