import { tell } from '../model/changes';
import type { ConditionalFormat, Sheet } from '../model/sheet';
import type { Session } from '../requests/contracts';

/** A conditional format and the sheet that it lies on. */
export interface FormatTarget {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

/** Says that the rules or looks of a sheet changed. */
export function changed({ sheet }: { readonly sheet: Sheet }, { model }: Session): void {
  tell(model, { type: 'sheet-parts', sheet });
}
