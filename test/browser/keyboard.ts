import type { Page } from 'playwright-core';
import { button, PATIENCE, telling } from './paneDriver';

/** What has the focus: its name, whether one sees that it has, and whether it comes after the last. */
async function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    // At the page's end the focus leaves it, and begins again at its top.
    if (!(element instanceof HTMLElement) || element === document.body) {
      document.querySelector('[data-last-focus]')?.removeAttribute('data-last-focus');
      return null;
    }
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
