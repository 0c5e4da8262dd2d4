import { RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import type { Model } from '../host/model/model';
import type { DefinedName } from '../host/model/sheet';
import { runOwn, type Board } from './board';

/** A name as the grid takes it. */
interface DrawnName {
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly hidden: boolean;
  readonly localSheetId?: string;
}

const drawn = ({ name, formula, visible }: DefinedName): DrawnName => ({
  name,
  formulaOrRefString: formula.replace(/^=/, ''),
  hidden: !visible,
});

/** Every name of a workbook by an id that stays: its sheet, if it belongs to one, and itself. */
function wantedNames(model: Model): ReadonlyMap<string, DrawnName> {
  const ofWorkbook = model.names.map(
    (one) => [`name-${one.name.toLowerCase()}`, drawn(one)] as const
  );
  const ofSheets = model.sheets.flatMap(({ id, names }) =>
    names.map(
      (one) =>
        [`name-${id}-${one.name.toLowerCase()}`, { ...drawn(one), localSheetId: id }] as const
    )
  );
  return new Map<string, DrawnName>([...ofWorkbook, ...ofSheets]);
}

/**
 * Draws defined names, which formulas and drop-downs speak of. `known` holds what was drawn before,
 * by id, and is brought up to date.
 */
export function drawNames(board: Board, model: Model, known: Map<string, string>): void {
  const { unitId } = board;
  const wanted = wantedNames(model);
  for (const [id, name] of wanted) {
    const text = JSON.stringify(name);
    if (known.get(id) === text) continue;
    runOwn(board, SetDefinedNameMutation.id, { unitId, id, ...name });
    known.set(id, text);
  }
  for (const [id, text] of [...known]) {
    if (wanted.has(id)) continue;
    const { name } = JSON.parse(text) as DrawnName;
    runOwn(board, RemoveDefinedNameMutation.id, { unitId, id, name });
    known.delete(id);
  }
}
