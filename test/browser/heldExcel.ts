import type { Page } from 'playwright-core';
import { PATIENCE, telling } from './paneDriver';

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
  await telling(
    page,
    page.waitForFunction(() => (window.heldExcel?.waiting ?? 0) > 0, undefined, PATIENCE)
  );
}

/** Lets Excel answer again. */
export async function letGo(page: Page): Promise<void> {
  await page.evaluate(() => window.heldExcel?.letGo());
}
