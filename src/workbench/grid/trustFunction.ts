import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from '@univerjs/engine-formula';
import type { Nullable } from '@univerjs/core';
import type { CellValue } from '../../grid/workbook';
import type { CallArgument, Outcome } from '../calculation/functionCalls';
import { spreadCall, type FunctionShape } from '../calculation/spread';

/** Where a formula stands that calls a function. */
export interface CallingCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What the grid asks for each call of a custom function. Never throws. */
export type AskFunction = (
  shape: FunctionShape,
  given: readonly CallArgument[],
  cell: CallingCell
) => Outcome;

function plainValue(value: Nullable<BaseValueObject>): CellValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  if (value.isArray()) return plainValue((value as ArrayValueObject).getFirstCell());
  return value.getValue();
}

/** An argument as plain values. A range that is one cell comes as a block of one. */
function plainArgument(value: BaseValueObject): CallArgument {
  if (!value.isArray()) return plainValue(value);
  const block = value as ArrayValueObject;
  return Array.from({ length: block.getRowCount() }, (_row, row) =>
    Array.from({ length: block.getColumnCount() }, (_column, column) =>
      plainValue(block.get(row, column))
    )
  );
}

function valueObject(value: CellValue): BaseValueObject {
  if (value === null) return StringValueObject.create('');
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  return ErrorValueObject.create(value.error as ErrorType);
}

function blockObject(rows: readonly (readonly CellValue[])[]): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(valueObject)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function resultObject(outcome: Outcome): BaseValueObject {
  if (outcome.kind === 'error') return valueObject({ error: outcome.error });
  const { value } = outcome;
  if (!Array.isArray(value)) return valueObject(value as CellValue);
  const rows = value as readonly (readonly CellValue[])[];
  const [first, ...more] = rows;
  if (first?.length === 1 && more.length === 0) return valueObject(first[0] ?? null);
  return rows.length === 0 || first?.length === 0
    ? valueObject({ error: '#CALC!' })
    : blockObject(rows);
}

/**
 * A custom function of the add-in as the grid's formula engine runs it. As a class of the engine it
 * sees blank cells as blank; through the grid's simpler door they would come as 0.
 */
export function trustFunction(shape: FunctionShape, ask: AskFunction): typeof BaseFunction {
  return class extends BaseFunction {
    override minParams = shape.parameters.filter(({ isOptional }) => !isOptional).length;
    override maxParams = shape.parameters.length;

    /** A number that comes of dates or percentages is no date or percentage itself. */
    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }

    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      const { subUnitId, row, column } = this;
      // Something thrown here would stop the calculation of every other cell.
      try {
        const given = variants.map(plainArgument);
        const cell = { sheetId: subUnitId ?? '', row, column };
        return resultObject(spreadCall(shape, given, (one) => ask(shape, one, cell)));
      } catch (error) {
        console.error(`${shape.name} could not be calculated`, error);
        return valueObject({ error: '#VALUE!' });
      }
    }
  };
}
