import type { StandInHost } from './host/createHost';
import { tell } from './host/model/changes';
import type { Model } from './host/model/model';
import type { Sheet } from './host/model/sheet';
import { activateSheet } from './host/model/sheets';
import { NO_CALCULATOR, writeValues } from './host/model/writeCells';

/** A cell by its sheet's name; rows and columns count from 0. */
export interface NamedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What the person in front of the stood-in Excel does, for tests in a page. */
export interface Person {
  /** Types in a cell and presses Enter. */
  readonly type: (cell: NamedCell, text: string) => void;
  /** Clicks a cell. */
  readonly select: (cell: NamedCell) => void;
}

function sheetNamed({ sheets }: Model, name: string): Sheet {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`No sheet is called ${name}.`);
  return sheet;
}

const blockOf = ({ row, column }: NamedCell) => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

/** The person in front of a stood-in Excel. */
export function personAt(host: StandInHost): Person {
  return {
    type: (cell, text) => {
      host.asPerson((model) => {
        const sheet = sheetNamed(model, cell.sheet);
        writeValues(model, { sheet, block: blockOf(cell), calculate: NO_CALCULATOR }, [[text]]);
      });
    },
    select: (cell) => {
      host.asPerson((model) => {
        const sheet = sheetNamed(model, cell.sheet);
        if (model.activeSheet !== sheet.id) activateSheet(model, sheet);
        const block = blockOf(cell);
        model.selection = { sheet: sheet.id, block };
        tell(model, { type: 'selection', sheet, block });
      });
    },
  };
}
