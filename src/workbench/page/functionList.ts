import type { FunctionShape } from '../calculation/spread';

/** The parts of the add-in's `functions.json` that are read here. */
interface FunctionsJson {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description?: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
    }[];
    readonly allowErrorForDataTypeAny?: boolean;
  }[];
  readonly allowErrorForDataTypeAny?: boolean;
}

/** A function with the id under which the add-in has associated it. */
export interface ListedFunction extends FunctionShape {
  readonly id: string;
}

/** The add-in's functions as its own metadata declares them, with the namespace before their names. */
export function listFunctions(json: unknown, namespace: string): readonly ListedFunction[] {
  const { functions, allowErrorForDataTypeAny } = json as FunctionsJson;
  return functions.map((one) => ({
    id: one.id,
    name: `${namespace}.${one.name}`.toUpperCase(),
    description: one.description ?? '',
    takesErrors: one.allowErrorForDataTypeAny ?? allowErrorForDataTypeAny ?? false,
    parameters: one.parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? '',
      isBlock: parameter.dimensionality === 'matrix',
      isOptional: parameter.optional ?? false,
    })),
  }));
}
