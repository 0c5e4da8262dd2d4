import type { ICellData, ICommandService, Nullable } from '@univerjs/core';
import {
  SetArrayFormulaDataMutation,
  SetFormulaCalculationNotificationMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { CallingCell } from './trustFunction';
import type { Board } from './board';
import { readValue } from './drawnCell';
import type { Calculated, Spills } from './edits';

type CellMatrix = Record<number, Record<number, Nullable<ICellData>>>;
type ByUnit<Content> = Record<string, Record<string, Content>>;

/** What is told about calculation. */
export interface CalculationListener {
  readonly calculated: (calculated: Calculated) => void;
  readonly spilled: (spills: Spills) => void;
  readonly settled: () => void;
}

/** How calculation is started from outside. */
export interface CalculationWatch {
  /** Calculates the formulas of these cells again, and what depends on them. */
  readonly again: (cells: readonly CallingCell[]) => void;
}

function resultsOf(matrix: CellMatrix): Calculated['cells'] {
  return Object.entries(matrix).flatMap(([row, line]) =>
    Object.entries(line ?? {}).map(([column, cell]) => ({
      row: Number(row),
      column: Number(column),
      value: readValue(cell),
    }))
  );
}

/** The states of the engine's notice that say that there is nothing more to calculate. */
const DONE: ReadonlySet<number | undefined> = new Set([
  /* nothing had to be calculated */ 0, /* everything was */ 3,
]);

/** Follows the formula engine: results, spills, and when it is done. */
export function watchCalculation(
  commands: ICommandService,
  board: () => Board | null,
  listener: CalculationListener
): CalculationWatch {
  commands.onCommandExecuted(({ id, params }, options) => {
    const unitId = board()?.unitId;
    if (unitId === undefined) return;
    if (id === SetRangeValuesMutation.id && options?.['fromFormula'] === true) {
      const told = params as { unitId: string; subUnitId: string; cellValue?: CellMatrix };
      if (told.unitId === unitId)
        listener.calculated({ sheetId: told.subUnitId, cells: resultsOf(told.cellValue ?? {}) });
    } else if (id === SetArrayFormulaDataMutation.id) {
      const told = params as { arrayFormulaCellData?: ByUnit<CellMatrix> };
      const sheets = Object.entries(told.arrayFormulaCellData?.[unitId] ?? {});
      listener.spilled(
        new Map(sheets.map(([sheetId, matrix]) => [sheetId, resultsOf(matrix ?? {})]))
      );
    } else if (id === SetFormulaCalculationNotificationMutation.id) {
      const told = params as { functionsExecutedState?: number };
      if (DONE.has(told.functionsExecutedState)) listener.settled();
    }
  });
  return {
    again(cells) {
      const unitId = board()?.unitId;
      if (unitId === undefined || cells.length === 0) return;
      const dirtyRanges = cells.map(({ sheetId, row, column }) => ({
        unitId,
        sheetId,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      }));
      void commands.executeCommand(
        SetTriggerFormulaCalculationStartMutation.id,
        { dirtyRanges },
        { onlyLocal: true }
      );
    },
  };
}
