import type { SheetDeclaration } from '../declaration';
import { printPortrait } from '../printSetup';
import { COLOURS } from '../styles';
import { formColumns, lineParts, type FormLine } from './formLines';

/** A page to read, upright on A4. */
export function letterPage(
  { id, name }: Pick<SheetDeclaration, 'id' | 'name'>,
  lines: readonly FormLine[]
): SheetDeclaration {
  return {
    id,
    name,
    visibility: 'visible',
    tabColour: COLOURS.accent,
    showGridlines: false,
    zoom: 100,
    columns: formColumns,
    rowHeights: new Map(lines.map(({ height }, row) => [row, height])),
    freeze: null,
    parts: lineParts(lines),
    print: printPortrait(),
  };
}
