/** A small table of cells, with what it is. */
export interface HelpCells {
  readonly caption: string;
  readonly rows: readonly (readonly string[])[];
}

/** A worked example: the cells that its formula speaks of, and what it gives. */
export interface HelpExample {
  readonly formula: string;
  readonly given: readonly HelpCells[];
  readonly gives: readonly (readonly string[])[];
}

/** One function's help, from its docstring. */
export interface FunctionHelp {
  readonly id: string;
  readonly signature: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly isOptional: boolean;
    readonly description: string;
  }[];
  readonly gives: string;
  /** Paragraphs; none where there is nothing more to know. */
  readonly remarks: readonly string[];
  readonly examples: readonly HelpExample[];
  /** The page that says the same in a browser, from where the pane is. */
  readonly page: string;
}

/** Our own file, as the build wrote it: its shape is known; anything else is none of it. */
export function helpIn(found: unknown): readonly FunctionHelp[] | null {
  const isHelp = (each: unknown): boolean =>
    typeof each === 'object' && each !== null && 'signature' in each && 'examples' in each;
  return Array.isArray(found) && found.length > 0 && found.every(isHelp)
    ? (found as readonly FunctionHelp[])
    : null;
}
