import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openPane } from './openPane';
import type { OpenedPage, Opening } from './openPage';

/** A workbook file as the Excel that is stood in for has it open. */
export function openIn(file: string) {
  return { file: readFileSync(file).toString('base64'), fileName: basename(file) };
}

/** The pane beside an open workbook file, ready to be used. */
export async function openPaneWith(
  browser: Browser,
  addin: string,
  opening: Partial<Opening> & { readonly workbook: string }
): Promise<OpenedPage> {
  const { workbook, ...rest } = opening;
  const opened = await openPane(browser, { addin, excel: openIn(workbook), ...rest });
  await opened.page.waitForSelector('[data-screen]');
  await opened.page.evaluate(() => window.standInOpened);
  return opened;
}

const PATIENCE = { timeout: 60_000 };

/** Runs a step; where it fails, the error says what the pane showed. */
async function telling<Result>(page: Page, step: Promise<Result>): Promise<Result> {
  try {
    return await step;
  } catch (error) {
    const shown = await page
      .evaluate(() => ({
        screen: document.querySelector('[data-screen]')?.getAttribute('data-screen'),
        text: document.body.innerText,
      }))
      .catch(() => 'a page that does not answer');
    throw new Error(`${String(error)}\nThe pane showed ${JSON.stringify(shown, null, 2)}`, {
      cause: error,
    });
  }
}

/** A button that can be pressed, by its words. */
export const button = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: true })
    .and(page.locator(':enabled:not([aria-disabled="true"])'))
    .first();

/** Presses a button as soon as it can be pressed. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await telling(page, button(page, name).click(PATIENCE));
}

/** Waits for a screen by its place. */
export async function arrived(page: Page, screen: string): Promise<void> {
  await telling(page, page.waitForSelector(`[data-screen="${screen}"] h1`, PATIENCE));
}

/** Waits until words stand on the screen. */
export async function shows(page: Page, words: string | RegExp): Promise<void> {
  await telling(page, page.getByText(words).first().waitFor(PATIENCE));
}

/** From Confirm to Build: says that all looks right where something was worth a look. */
export async function goOnToBuild(page: Page): Promise<void> {
  const [looksRight, goOn] = [button(page, 'Looks right'), button(page, 'Go to Build')];
  await telling(page, looksRight.or(goOn).waitFor(PATIENCE));
  if (await looksRight.isVisible()) await press(page, 'Looks right');
  await press(page, 'Go to Build');
  await arrived(page, 'build');
}

/** Goes to a place through the list of steps. */
export async function goTo(page: Page, screen: string, title: string): Promise<void> {
  const isHome = (await page.locator('[data-screen="home"]').count()) > 0;
  if (!isHome) await press(page, /All steps/);
  await arrived(page, 'home');
  await page
    .getByRole('button', { name: new RegExp(`^${title}`) })
    .first()
    .click(PATIENCE);
  await arrived(page, screen);
}

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

/** Drops files on the pane, as from a folder's window. */
export async function drop(page: Page, files: readonly string[]): Promise<void> {
  const given = files.map((file) => ({
    name: basename(file),
    base64: readFileSync(file).toString('base64'),
  }));
  const dragged = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of all) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name, { lastModified: 1 }));
    }
    return transfer;
  }, given);
  const area = page.locator('[data-drop]');
  await area.dispatchEvent('dragover', { dataTransfer: dragged });
  await area.dispatchEvent('drop', { dataTransfer: dragged });
}

/** What each source's line says, by the source's name. */
export async function sourceLines(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() =>
    Object.fromEntries(
      Array.from(document.querySelectorAll('[data-source]')).map((line) => [
        line.getAttribute('data-source') ?? '',
        line.querySelector('span span:last-child')?.textContent ?? '',
      ])
    )
  );
}

/** Puts Excel's answers off, from so many requests on, until they are let go. */
export const HELD_EXCEL = `
  const bridge = window._richApiNativeBridge;
  const send = bridge.sendMessageToHost.bind(bridge);
  const held = [];
  window.heldExcel = { from: Infinity, sent: 0, get waiting() { return held.length; } };
  window.heldExcel.letGo = () => {
    window.heldExcel.from = Infinity;
    for (const text of held.splice(0)) send(text);
  };
  bridge.sendMessageToHost = (text) => {
    window.heldExcel.sent += 1;
    if (window.heldExcel.sent > window.heldExcel.from) held.push(text);
    else send(text);
  };
`;

declare global {
  interface Window {
    heldExcel?: { from: number; sent: number; readonly waiting: number; letGo: () => void };
  }
}

/** Lets Excel answer so many more requests and no more. */
export async function holdAfter(page: Page, requests: number): Promise<void> {
  await page.evaluate((more) => {
    const { heldExcel } = window;
    if (heldExcel) heldExcel.from = heldExcel.sent + more;
  }, requests);
}

/** Waits until Excel has been asked something that it does not answer. */
export async function untilHeld(page: Page): Promise<void> {
  await page.waitForFunction(() => (window.heldExcel?.waiting ?? 0) > 0, undefined, PATIENCE);
}

/** Lets Excel answer again. */
export async function letGo(page: Page): Promise<void> {
  await page.evaluate(() => window.heldExcel?.letGo());
}

/** What has the focus: its name, whether one sees that it has, and whether it comes after the last. */
async function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const around = [element, element.parentElement].filter((each) => each !== null);
    const isVisible =
      (outlineStyle !== 'none' && outlineWidth !== '0px') ||
      boxShadow !== 'none' ||
      around.some((each) => {
        const { content, borderBottomWidth } = getComputedStyle(each, '::after');
        return content !== 'none' && borderBottomWidth !== '0px';
      });
    const last = document.querySelector('[data-last-focus]');
    const isInOrder =
      last === null ||
      (last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    last?.removeAttribute('data-last-focus');
    element.setAttribute('data-last-focus', '');
    const name = element.getAttribute('aria-label') ?? element.textContent;
    return { name: name.trim(), isVisible, isInOrder };
  });
}

/** Most stops of the Tab key on one screen before we say that something can't be reached. */
const MOST_STOPS = 80;

/**
 * Goes to something by the Tab key alone and presses Enter; every stop on the way must be seen and
 * come after the one before. Fails where it can't be reached.
 */
export async function pressByKeyboard(page: Page, name: string): Promise<void> {
  await telling(page, button(page, name).waitFor(PATIENCE));
  await page.evaluate(() => {
    document.querySelector('[data-last-focus]')?.removeAttribute('data-last-focus');
  });
  const stops: string[] = [];
  for (let nth = 0; nth < MOST_STOPS; nth += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop === null) continue;
    stops.push(stop.name);
    if (!stop.isVisible) throw new Error(`one does not see that “${stop.name}” has the focus`);
    if (!stop.isInOrder) throw new Error(`out of order: ${stops.slice(-2).join(', then ')}`);
    if (stop.name === name) return page.keyboard.press('Enter');
  }
  throw new Error(`the keyboard does not get to “${name}”, only to ${stops.join(', ')}`);
}
