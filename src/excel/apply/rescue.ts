import { nameGiver } from '../../operations/merge/freeNames';
import { textInput } from '../draw/inputs';
import { send } from '../requests';

/** Something that stood on a sheet or row in the moment in which it went. */
export interface Rescued {
  readonly name: string;
  /** Read in the request with which it went. */
  readonly range: Excel.Range;
  /** Whether it is what was seen before, so that nothing is lost with it. */
  readonly isKnown: () => boolean;
}

/** What somebody typed in the moment in which its place went: it stands on a plain sheet then. */
export async function rescue(
  context: Excel.RequestContext,
  rescued: readonly Rescued[]
): Promise<void> {
  const typed = rescued.filter(({ isKnown }) => !isKnown());
  if (typed.length === 0) return;
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await send(context);
  const give = nameGiver(worksheets.items.map(({ name }) => name));
  for (const { name, range } of typed) {
    const sheet = worksheets.add(give(`${name.slice(0, 20).trimEnd()} (kept)`));
    const { values } = range;
    const width = Math.max(...values.map(({ length }) => length));
    sheet.getRangeByIndexes(0, 0, values.length, width).values = values.map((line) =>
      line.map((value) => (typeof value === 'string' ? textInput(value, 'General') : value))
    );
  }
  await send(context);
}
