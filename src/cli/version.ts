// As a whole: of a JSON file bundlers offer single names no more.
import packageFile from '../../package.json';

/** The version of this copy of Trellis. */
export const VERSION = packageFile.version;
