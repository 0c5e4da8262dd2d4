/** What the docstring of one function says. */
export interface FunctionDoc {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly isOptional: boolean;
    readonly description: string;
  }[];
  readonly gives: string;
  readonly remarks: string;
  readonly examples: readonly { readonly formula: string; readonly gives: readonly string[] }[];
}
export const FUNCTION_FILES: readonly string[];
export function functionDocs(root: string): readonly FunctionDoc[];
export function sampleCells(
  root: string
): Readonly<Record<string, { readonly title: string; readonly rows: unknown[][] }>>;
