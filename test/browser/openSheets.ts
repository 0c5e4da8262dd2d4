import type { Page } from 'playwright-core';

/** A hash of everything on each sheet of the open workbook, by its name. */
export async function sheetHashes(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() => window.standInHashes?.() ?? {});
}

/** The texts that stand in a sheet of the open workbook, by the start of the sheet's name. */
export async function textsOn(page: Page, sheet: string): Promise<readonly string[]> {
  return page.evaluate((name) => {
    const found = window.standIn?.model.sheets.find((each) => each.name === name);
    if (!found) return [];
    return Array.from(found.cells.values()).flatMap((row) =>
      Array.from(row.values()).flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
    );
  }, sheet);
}

/** A setting that the add-in keeps in the open workbook. */
export async function setting(page: Page, key: string): Promise<string> {
  return page.evaluate((name) => String(window.standIn?.model.settings.get(name) ?? ''), key);
}

/** A cell of the open workbook with the text that stands in it; rows and columns count from 0. */
export interface TextCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Every text of the open workbook, sheet by sheet. */
export async function textCells(page: Page): Promise<readonly TextCell[]> {
  return page.evaluate(() =>
    (window.standIn?.model.sheets ?? []).flatMap(({ name, cells }) =>
      Array.from(cells).flatMap(([row, line]) =>
        Array.from(line).flatMap(([column, { value }]) =>
          typeof value === 'string' && value !== ''
            ? [{ sheet: name, row, column, text: value }]
            : []
        )
      )
    )
  );
}

/** The person in front of Excel types in a cell. */
export async function type(page: Page, cell: Omit<TextCell, 'text'>, text: string): Promise<void> {
  await page.evaluate(([at, words]) => window.standInPerson?.type(at, words), [
    cell,
    text,
  ] as const);
}

/** The person in front of Excel clicks a cell. */
export async function select(page: Page, cell: Omit<TextCell, 'text'>): Promise<void> {
  await page.evaluate((at) => window.standInPerson?.select(at), cell);
}

/** The cell that is selected in Excel. */
export async function selectedCell(page: Page): Promise<Omit<TextCell, 'text'> | null> {
  return page.evaluate(() => {
    const { sheets, selection } = window.standIn?.model ?? { sheets: [], selection: null };
    const name = sheets.find(({ id }) => id === selection?.sheet)?.name;
    if (!selection || name === undefined) return null;
    return { sheet: name, row: selection.block.top, column: selection.block.left };
  });
}

/** How many requests Excel has had. */
export async function requestCount(page: Page): Promise<number> {
  return page.evaluate(() => window.standIn?.journal.entries.length ?? 0);
}
