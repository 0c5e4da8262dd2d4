import type { ICellData, IStyleData, Nullable, Styles } from '@univerjs/core';
import { sharedStyle, type Style, type StyleBook } from '../host/model/style';
import { drawnLook, readLook } from './look';

/** Looks as the grid keeps them: what is absent is left out. */
function bareLook(look: IStyleData): IStyleData {
  const entries = Object.entries(look).filter(([, value]) => value !== null);
  const bare = Object.fromEntries(entries) as IStyleData;
  if (!bare.bd) return bare;
  const lines = Object.entries(bare.bd).filter(([, line]) => line !== null);
  if (lines.length > 0) return { ...bare, bd: Object.fromEntries(lines) };
  delete bare.bd;
  return bare;
}

/** Which look of the grid stands for which style of the model, both ways. */
export interface StyleShelf {
  /** The id of a style's look; new looks are kept under a new id. */
  readonly idOf: (style: Style) => string;
  /** All looks by their ids, for a new workbook of the grid. */
  readonly looks: Record<string, IStyleData>;
  /** Where the grid keeps looks, once it has a workbook. */
  keptBy: Styles | null;
  /** The style of a cell as the grid shows it; `before` says what the grid does not know. */
  readonly styleOf: (cell: Nullable<ICellData>, before: Style) => Style;
}

/** An empty shelf for a workbook's styles. */
export function styleShelf(book: StyleBook): StyleShelf {
  const ids = new Map<Style, string>();
  const styles = new Map<string, Style>();
  const shelf: StyleShelf = {
    looks: {},
    keptBy: null,
    idOf(style) {
      const known = ids.get(style);
      if (known !== undefined) return known;
      const id = `trellis-${ids.size + 1}`;
      const look = bareLook(drawnLook(style));
      ids.set(style, id);
      styles.set(id, style);
      shelf.looks[id] = look;
      shelf.keptBy?.addCustomStyle(id, look);
      return id;
    },
    styleOf(cell, before) {
      const known = typeof cell?.s === 'string' ? styles.get(cell.s) : undefined;
      if (known && known.locked === before.locked) return known;
      const look = shelf.keptBy?.getStyleByCell(cell) ?? null;
      return sharedStyle(book, readLook(look, before));
    },
  };
  return shelf;
}
