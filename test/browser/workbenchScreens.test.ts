import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { axeFindings } from './axe';
import { describeByName } from './chromium';
import { openedWorkbench } from './openedWorkbench';
import { bringToFront, buildFromPane, goToScreen } from './workbenchDriver';

/** Where `npm run screenshots` wants pictures; none are taken otherwise. */
const PICTURES = process.env['TRELLIS_SCREENSHOTS'];

/** The looks that the page is tried in: a laptop, the README's picture, a large screen, a narrow window. */
const LOOKS = [
  { name: 'light', width: 1440, height: 820, colorScheme: 'light' },
  { name: 'dark', width: 1440, height: 820, colorScheme: 'dark' },
  { name: 'wide', width: 1920, height: 1000, colorScheme: 'light' },
  { name: 'narrow', width: 350, height: 740, colorScheme: 'light' },
  { name: 'narrow-dark', width: 350, height: 740, colorScheme: 'dark' },
] as const;

/** Below this width the page shows the sheet or the pane. */
const NARROW = 820;

/** For a theme to be put on, and the grid's canvas to be drawn in its new size. */
const SETTLE_MS = 700;

describeByName('every look of the workbench', () => {
  const workbench = openedWorkbench();
  const findings: string[] = [];

  async function lookOnce(page: Page, name: string): Promise<void> {
    const found = await axeFindings(page);
    findings.push(...found.map((finding) => `${name}: ${finding}`));
    const { clientWidth, scrollWidth } = await page.evaluate(() => document.documentElement);
    if (scrollWidth > clientWidth) findings.push(`${name}: ${scrollWidth} pixels wide`);
    if (PICTURES !== undefined)
      await page.screenshot({ path: join(PICTURES, `workbench-${name}.png`) });
  }

  /** The page as it stands in every look: axe over page and pane, nothing cut off, and a picture if wanted. */
  async function lookAt(screen: string): Promise<void> {
    const { page } = workbench;
    for (const { name, width, height, colorScheme } of LOOKS) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.waitForTimeout(SETTLE_MS);
      await lookOnce(page, `${screen}-${name}`);
      if (width > NARROW) continue;
      await page.getByRole('button', { name: 'Trellis', exact: true }).click();
      await page.waitForTimeout(SETTLE_MS);
      await lookOnce(page, `${screen}-${name}-pane`);
      await page.getByRole('button', { name: 'Sheet', exact: true }).click();
    }
    await page.setViewportSize({ width: 1440, height: 820 });
    await page.emulateMedia({ colorScheme: 'light' });
  }

  beforeAll(() => {
    if (PICTURES !== undefined) mkdirSync(PICTURES, { recursive: true });
  });
  beforeEach(() => {
    findings.length = 0;
  });

  it('with the sample open has nothing that axe would mend', async () => {
    await lookAt('1-sample');
    expect(findings).toEqual([]);
  }, 120_000);

  it('once Trellis has built has nothing that axe would mend', async () => {
    await buildFromPane(workbench.pane);
    await bringToFront(workbench.pane, 'Start here');
    await lookAt('2-start-here');
    await goToScreen(workbench.pane, 'Worth asking');
    await bringToFront(workbench.pane, 'How');
    await lookAt('3-how');
    expect(findings).toEqual([]);
  }, 240_000);

  it('as a table has nothing that axe would mend', async () => {
    await workbench.page.getByRole('button', { name: 'Table view' }).click();
    await lookAt('4-table');
    await workbench.page.getByRole('button', { name: 'Back to the sheet' }).click();
    expect(findings).toEqual([]);
  }, 120_000);

  it('asks no other machine for anything, and has no errors to report', () => {
    expect(workbench.shown.elsewhere).toEqual([]);
    expect(workbench.shown.complaints).toEqual([]);
  });
});
