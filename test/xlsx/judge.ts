import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** A cell as LibreOffice sees it. */
export interface JudgedCell {
  readonly kind: 'empty' | 'text' | 'number' | 'formula';
  readonly text: string;
  readonly value?: number;
  readonly formula?: string;
  readonly error?: number;
  readonly format: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  readonly colour: string | null;
  readonly fill: string | null;
  readonly wrap: boolean;
  readonly links?: readonly string[];
  readonly validation?: {
    readonly type: string;
    readonly formula: string;
    readonly alert: string;
    readonly showAlert: boolean;
    readonly errorTitle: string;
    readonly error: string;
    readonly showPrompt: boolean;
    readonly promptTitle: string;
    readonly prompt: string;
  };
}

/** A block as LibreOffice gives it: first row and column, last row and column, from 0. */
export type JudgedBlock = readonly [number, number, number, number];

/** A sheet as LibreOffice sees it. */
export interface JudgedSheet {
  readonly name: string;
  readonly visible: boolean;
  /** By `row,column`; empty cells only where something else is to be said of them. */
  readonly cells: Readonly<Record<string, JudgedCell>>;
  readonly tab: string | null;
  readonly merges: readonly JudgedBlock[];
  readonly conditional: readonly {
    readonly ranges: readonly JudgedBlock[];
    readonly entries: readonly {
      readonly formula: string | null;
      readonly style: {
        readonly fill: string | null;
        readonly colour: string | null;
        readonly bold: boolean;
      } | null;
      readonly scale: readonly (readonly [string, string])[] | null;
    }[];
  }[];
  /** Rows and columns that stay in place, or null. */
  readonly frozen: readonly [number, number] | null;
  readonly gridlines: boolean | null;
  readonly notes: readonly (readonly [number, number, string])[];
  /** Widths in hundredths of a millimetre. */
  readonly columns: readonly { readonly width: number; readonly visible: boolean }[];
  readonly heights: readonly number[];
  readonly page: {
    readonly landscape: boolean;
    readonly size: readonly [number, number];
    readonly pagesWide: number;
    readonly footer: boolean;
    readonly footerText: string;
  };
  readonly titleRows: readonly [number, number] | null;
}

/** A workbook as LibreOffice sees it, or its error. */
export interface Judgement {
  readonly error?: string;
  readonly title: string;
  readonly author: string;
  readonly sheets: readonly JudgedSheet[];
  readonly tables: readonly {
    readonly name: string;
    readonly sheet: number;
    readonly block: JudgedBlock;
    readonly filter: boolean;
  }[];
  readonly names: Readonly<Record<string, string>>;
}

const SCRIPT = join(__dirname, '../../tools/libreoffice/judge.py');

function runs(command: string, options: readonly string[]): boolean {
  try {
    execFileSync(command, options, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The Python that knows LibreOffice: the first on the path may be another than the system's. */
const python = ['python3', '/usr/bin/python3'].find((command) =>
  runs(command, ['-c', 'import uno'])
);

/** Whether LibreOffice and its Python bridge are here; says loudly where they are not. */
export function judgeIsHere(): boolean {
  const here = python !== undefined && runs('soffice', ['--version']);
  if (!here)
    console.warn(
      'NOT RUN: LibreOffice (soffice, python3-uno) is missing, so nothing judged the files'
    );
  return here;
}

/** What LibreOffice sees in each file. */
export function judge(files: readonly string[]): Judgement[] {
  const output = execFileSync(python ?? 'python3', [SCRIPT, 'inventory', ...files], {
    maxBuffer: 256 * 1024 * 1024,
  });
  return JSON.parse(String(output)) as Judgement[];
}

/** A tint that shows now: the row, its first and last column, and its colour. */
export type JudgedTint = readonly [row: number, left: number, right: number, fill: string | null];

/** The tints by formula that LibreOffice shows in each file, by sheet. */
export function judgeTints(
  files: readonly string[]
): Readonly<Record<string, readonly JudgedTint[]>>[] {
  const output = execFileSync(python ?? 'python3', [SCRIPT, 'tints', ...files], {
    maxBuffer: 256 * 1024 * 1024,
  });
  return JSON.parse(String(output)) as Readonly<Record<string, readonly JudgedTint[]>>[];
}

/** Prints a workbook to a PDF. */
export function printToPdf(file: string, pdf: string): void {
  execFileSync(python ?? 'python3', [SCRIPT, 'pdf', file, pdf]);
}
