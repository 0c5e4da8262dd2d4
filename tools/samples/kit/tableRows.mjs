import { bold, fill, looks } from './looks.mjs';

/** A row that is no record: a sub-heading, a total, a spacer. `carry` gives fields (or `school`) to the rows below it. */
export const skip = (cells = [], carry = null, style = looks(bold, fill('EDEDED'))) => ({
  cells,
  skip: true,
  carry,
  style,
});

/** The heading row typed once more in the middle of the table. */
export const again = () => ({ again: true, skip: true, cells: [] });

/** An empty row inside the table. */
export const spacer = () => skip([], null, null);

/** A row with something unusual about it: `hidden`, `struck`, `school`, or `more` (fields read from elsewhere). */
export const row = (cells, unusual = {}) => ({ cells, ...unusual });
