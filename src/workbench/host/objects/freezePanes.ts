import { WHOLE_SHEET } from '../model/blocks';
import { tell } from '../model/changes';
import type { Sheet } from '../model/sheet';
import type { Block } from '../../../grid/workbook';
import { bind, NULL_OBJECT, type HostObject, type Kind } from '../requests/kinds';
import type { RangeTarget, Session } from '../requests/contracts';
import { refuse } from '../rules/hostError';
import { blockOf, placeOf, rangeOf } from './rangeTarget';

function freeze(sheet: Sheet, frozen: Sheet['freeze'], { model }: Session): void {
  sheet.freeze = frozen;
  tell(model, { type: 'sheet-parts', sheet });
}

/** The frozen cells: rows from the top, columns from the left. */
function frozenBlock({ freeze: frozen }: Sheet): Block | null {
  if (!frozen) return null;
  const { rows, columns } = frozen;
  return {
    top: 0,
    left: 0,
    bottom: rows === 0 ? WHOLE_SHEET.bottom : rows - 1,
    right: columns === 0 ? WHOLE_SHEET.right : columns - 1,
  };
}

function atLeastOne(count: number): number {
  return count >= 1 ? count : refuse('InvalidArgument', 'At least one row or column is frozen.');
}

const FREEZE_PANES: Kind<Sheet> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: {
      since: '1.7',
      run: (sheet, args, session) =>
        freeze(sheet, { rows: atLeastOne(args.wholeOr(0, 1)), columns: 0 }, session),
    },
    FreezeColumns: {
      since: '1.7',
      run: (sheet, args, session) =>
        freeze(sheet, { rows: 0, columns: atLeastOne(args.wholeOr(0, 1)) }, session),
    },
    FreezeAt: {
      since: '1.7',
      run: (sheet, args, session) => {
        const object = args.object(0);
        const block = object
          ? blockOf(object.target as RangeTarget)
          : placeOf(session.model, sheet, args.text(0)).block;
        const rows = block.bottom === WHOLE_SHEET.bottom ? 0 : block.bottom + 1;
        const columns = block.right === WHOLE_SHEET.right ? 0 : block.right + 1;
        freeze(sheet, { rows, columns }, session);
      },
    },
    Unfreeze: { since: '1.7', run: (sheet, _args, session) => freeze(sheet, null, session) },
    GetLocation: {
      since: '1.7',
      run: (sheet, _args, session) => {
        const block = frozenBlock(sheet);
        return block
          ? rangeOf(session, { sheet, block })
          : refuse('ItemNotFound', 'Nothing is frozen.');
      },
    },
    GetLocationOrNullObject: {
      since: '1.7',
      run: (sheet, _args, session) => {
        const block = frozenBlock(sheet);
        return block ? rangeOf(session, { sheet, block }) : NULL_OBJECT;
      },
    },
  },
};

/** `worksheet.freezePanes`. */
export const freezePanes = (sheet: Sheet): HostObject => bind(FREEZE_PANES, sheet);
