import type { SheetSnapshot, WorkbookSnapshot } from '../../grid/workbook';

/** The statement that a code such as `Q7` or `B2` stands for, or undefined. */
export type StatementKey = (code: string) => string | undefined;

const CODE = /^(?:q|question|item|s)?\s?[a-z]{0,3}\s?\d{1,2}[a-z]?$/i;
const INLINE = /^((?:q|question|item|s)?\s?[a-z]{0,3}\s?\d{1,2}[a-z]?)\s*[=:.)–-]+\s*(\S.{7,})$/i;
const ROWS_LOOKED_AT = 80;

/** A code in one form: `Q 7`, `q7` and `Q7` are one. */
const even = (code: string): string => code.replace(/\s+/g, '').toLowerCase();

/** True for a heading that is a code rather than words. */
export function isStatementCode(heading: string): boolean {
  return heading.length <= 8 && CODE.test(heading.trim());
}

function collect(sheet: SheetSnapshot, key: Map<string, string>): void {
  for (const row of sheet.values.slice(0, ROWS_LOOKED_AT)) {
    row.forEach((value, column) => {
      if (typeof value !== 'string') return;
      const [, code, statement] = INLINE.exec(value.trim()) ?? [];
      const beside = row[column + 1];
      if (code !== undefined && statement !== undefined) key.set(even(code), statement);
      else if (
        isStatementCode(value) &&
        typeof beside === 'string' &&
        beside.trim().length >= 12 &&
        !key.has(even(value))
      ) {
        key.set(even(value), beside.trim());
      }
    });
  }
}

/**
 * The key of statements that a workbook gives for its codes: `A1 = We plan together` in a cell, or
 * the code in one cell and the statement beside it. The workbook is only searched when first asked.
 */
export function statementKeyOf(workbook: WorkbookSnapshot): StatementKey {
  let key: Map<string, string> | null = null;
  return (code) => {
    if (!isStatementCode(code)) return undefined;
    if (!key) {
      key = new Map();
      for (const sheet of workbook.sheets) collect(sheet, key);
    }
    return key.get(even(code));
  };
}
