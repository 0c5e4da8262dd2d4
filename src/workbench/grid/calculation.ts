import type { ICellData, ICommandService, IRange, Nullable } from '@univerjs/core';
import {
  SetArrayFormulaDataMutation,
  SetFormulaCalculationNotificationMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { CallingCell } from './trustFunction';
import type { Board } from './board';
import { readValue } from './drawnCell';
import type { Spill } from '../host/model/sheet';
import type { Calculated, Spills } from './edits';
import { blockOf } from './places';

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

/** What the engine tells of formulas whose results fill a block, and of what stands in it. */
interface ToldSpills {
  readonly arrayFormulaRange?: ByUnit<Record<number, Record<number, Nullable<IRange>>>>;
  readonly arrayFormulaCellData?: ByUnit<CellMatrix>;
}

/** The engine names a block also where the results have no room in it; then it holds no values. */
function spillOf(range: IRange, matrix: CellMatrix): Spill[] {
  const { startRow, endRow, startColumn, endColumn } = range;
  const lines = Array.from({ length: endRow - startRow + 1 }, (_row, down) =>
    Array.from(
      { length: endColumn - startColumn + 1 },
      (_column, along) => matrix[startRow + down]?.[startColumn + along]
    )
  );
  const beside = lines.flat().slice(1);
  if (beside.length === 0 || beside.some((cell) => !cell)) return [];
  return [{ block: blockOf(range), values: lines.map((line) => line.map(readValue)) }];
}

function spillsOf(told: ToldSpills, unitId: string): Spills {
  const sheets = Object.entries(told.arrayFormulaRange?.[unitId] ?? {});
  return new Map(
    sheets.map(([sheetId, ranges]) => {
      const matrix = told.arrayFormulaCellData?.[unitId]?.[sheetId] ?? {};
      const all = Object.values(ranges ?? {}).flatMap((line) => Object.values(line ?? {}));
      return [sheetId, all.flatMap((range) => (range ? spillOf(range, matrix) : []))];
    })
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
      listener.spilled(spillsOf(params as ToldSpills, unitId));
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
