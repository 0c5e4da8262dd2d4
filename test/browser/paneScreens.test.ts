import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serveAddin, type FileServer } from './addinServer';
import { AXE, axeFindings } from './axe';
import { describeInChromium } from './chromium';
import { filledForm } from './filledForm';
import { startChromium } from './openPage';
import { pressByKeyboard } from './keyboard';
import { arrived, button, goTo, openPaneWith, press } from './paneDriver';

const ROOT = resolve(__dirname, '../..');
const sample = (name: string): string => resolve(ROOT, 'assets/samples', name);

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Where `npm run screenshots` wants pictures of every screen; none are taken otherwise. */
const PICTURES = process.env['TRELLIS_SCREENSHOTS'];

interface Look {
  readonly name: string;
  readonly width: number;
  readonly media: Parameters<Page['emulateMedia']>[0];
}

/** The looks that every screen is tried in: Office's usual width, the narrowest, both themes, contrast. */
const LOOKS: readonly Look[] = [
  {
    name: 'light',
    width: 350,
    media: { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' },
  },
  {
    name: 'dark',
    width: 350,
    media: { colorScheme: 'dark', forcedColors: 'none', reducedMotion: 'reduce' },
  },
  {
    name: 'narrow',
    width: 320,
    media: { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' },
  },
  {
    name: 'contrast',
    width: 350,
    media: { colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce' },
  },
];

/** A pane that somebody has drawn wide: for pictures only, since axe finds the same there. */
const WIDE: Look = {
  name: 'wide',
  width: 720,
  media: { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' },
};

/** 350 pixels at a zoom of 200 %. */
const ZOOMED = 175;

/** Half a second for a theme to be put on. */
const SETTLE_MS = 150;

describeInChromium('every screen of the pane', () => {
  let server: FileServer;
  let browser: Browser;
  let page: Page;
  let close: () => Promise<void>;
  const findings: string[] = [];

  /** Looks at the screen as it stands in every look: axe, nothing cut off, and a picture if wanted. */
  async function lookAt(screen: string): Promise<void> {
    for (const { name, width, media } of LOOKS) {
      await page.setViewportSize({ width, height: 760 });
      await page.emulateMedia(media);
      const worn = media?.colorScheme === 'dark' && media.forcedColors !== 'active';
      await page.waitForSelector(`[data-look="${worn ? 'dark' : 'light'}"]`);
      await page.waitForTimeout(SETTLE_MS);
      await page.waitForFunction(() =>
        document.getAnimations().every((each) => !(each instanceof CSSTransition))
      );
      const contrast = media?.forcedColors === 'active' ? 'the system’s' : 'judged';
      const found = await axeFindings(page, contrast);
      findings.push(...found.map((finding) => `${screen}, ${name}: ${finding}`));
      if (PICTURES !== undefined)
        await page.screenshot({ path: join(PICTURES, `${screen}-${name}.png`) });
    }
    if (PICTURES !== undefined) {
      await page.setViewportSize({ width: WIDE.width, height: 760 });
      await page.emulateMedia(WIDE.media);
      await page.screenshot({ path: join(PICTURES, `${screen}-${WIDE.name}.png`) });
    }
    await page.setViewportSize({ width: ZOOMED, height: 380 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > ZOOMED) findings.push(`${screen}, at 200 %: ${String(wide)} pixels wide`);
    await page.setViewportSize({ width: 350, height: 760 });
  }

  beforeAll(async () => {
    if (PICTURES !== undefined) mkdirSync(PICTURES, { recursive: true });
    server = await serveAddin();
    browser = await startChromium();
    const workbook = sample('trust-cpd-plans.xlsx');
    const opened = await openPaneWith(browser, server.url, { workbook, before: [AXE] });
    ({ page, close } = opened);
  }, 400_000);
  afterAll(async () => {
    await close();
    await browser.close();
    await server.close();
  });
  beforeEach(() => {
    findings.length = 0;
  });

  it('before and after reading has nothing that axe would mend, in every look and width', async () => {
    await lookAt('1-welcome');
    await pressByKeyboard(page, 'Read this workbook');
    await button(page, 'Confirm what was read').waitFor({ timeout: 60_000 });
    await page.setInputFiles('input[type=file]', [
      sample('staff-culture-survey.xlsx'),
      resolve(ROOT, 'README.md'),
    ]);
    await page.getByText('is not a workbook that we know').waitFor({ timeout: 60_000 });
    await button(page, 'Confirm what was read').waitFor({ timeout: 60_000 });
    await lookAt('2-read');
    await pressByKeyboard(page, 'Confirm what was read');
    await arrived(page, 'confirm');
    await page.locator('section details summary').first().waitFor();
    if ((await page.locator('[data-column] select').count()) === 0)
      await page.locator('section details summary').first().click();
    await page.locator('[data-column] select').first().selectOption('notes');
    await page.getByText('is now:').first().waitFor();
    await lookAt('3-confirm');
    if (await button(page, 'Looks right').isVisible()) await pressByKeyboard(page, 'Looks right');
    await button(page, 'Go to Build').waitFor({ timeout: 60_000 });
    await press(page, /All steps/);
    await arrived(page, 'home');
    await lookAt('4-home');
    expect(findings).toEqual([]);
  }, 200_000);

  it('around building has nothing that axe would mend', async () => {
    await goTo(page, 'build', 'Build');
    await button(page, 'Build').waitFor({ timeout: 60_000 });
    await lookAt('5-build-preview');
    await pressByKeyboard(page, 'Build');
    await page.getByText('Built. Your own sheets').first().waitFor({ timeout: 120_000 });
    await lookAt('6-built');
    await pressByKeyboard(page, 'Look at schools’ own words');
    await arrived(page, 'in-their-words');
    expect(findings).toEqual([]);
  }, 200_000);

  it.each([
    ['in-their-words', 'In their words', '7-in-their-words'],
    ['worth-asking', 'Worth asking', '8-worth-asking'],
    ['readiness', 'Readiness', '9-readiness'],
  ])(
    'at %s has nothing that axe would mend',
    async (place, title, picture) => {
      await goTo(page, place, title);
      await page.locator('main h2, main article').first().waitFor({ timeout: 60_000 });
      await lookAt(picture);
      expect(findings).toEqual([]);
    },
    100_000
  );

  it('for a school’s lead has nothing that axe would mend', async () => {
    await goTo(page, 'i-lead-a-school', 'I lead a school');
    await page.getByRole('combobox').selectOption({ index: 1 });
    await page.locator('main section button').first().click();
    await page.getByRole('textbox').waitFor();
    await lookAt('10-i-lead-a-school');
    expect(findings).toEqual([]);
  }, 100_000);

  it('says what happened and how to go on where a screen breaks', async () => {
    await press(page, /All steps/);
    await arrived(page, 'home');
    await page.route('**/parts/*.js', (route) => route.abort());
    await press(page, 'Help and your data');
    await page.getByRole('alert').waitFor();
    await lookAt('15-broken');
    expect(findings).toEqual([]);
    await pressByKeyboard(page, 'Go back to all steps');
    await page.unroute('**/parts/*.js');
    await arrived(page, 'home');
    await press(page, 'Help and your data');
    await arrived(page, 'help');
  }, 100_000);

  it('around sending and collecting has nothing that axe would mend', async () => {
    await goTo(page, 'schools', 'Schools');
    await press(page, 'Make the forms');
    const [made] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      press(page, /^Save the form of Kiln Meadow/),
    ]);
    await lookAt('12-schools');
    const form = await filledForm(readFileSync(await made.path()), [
      ['What stays the same', 'Two minutes, every week'],
      ['What we will do', 'Singing in the corridor', 5],
      ['What we hope to see in pupils', ''],
      ['Talk', 'Children are shy with grown-ups'],
    ]);
    await page.setInputFiles('input[type=file]', [
      { name: 'our form.xlsx', mimeType: XLSX, buffer: Buffer.from(form) },
      { name: 'Dear all.docx', mimeType: '', buffer: Buffer.from('Dear all') },
    ]);
    await button(page, 'Bring them in').waitFor({ timeout: 60_000 });
    await page.getByRole('radio').first().scrollIntoViewIfNeeded();
    await lookAt('13-schools-collect');
    expect(findings).toEqual([]);
  }, 200_000);

  it('at the functions’ help has nothing that axe would mend', async () => {
    await press(page, /All steps/);
    await arrived(page, 'home');
    await press(page, 'Help and your data');
    await press(page, 'See the functions');
    await arrived(page, 'functions');
    await page.locator('summary').first().click();
    await page.locator('details code').first().waitFor();
    await lookAt('14-functions');
    expect(findings).toEqual([]);
  }, 100_000);

  it('is gone through by the keyboard alone, and says where one is after each step', async () => {
    await press(page, /All steps/);
    await arrived(page, 'home');
    await pressByKeyboard(page, 'Settings');
    await arrived(page, 'settings');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Settings');
  }, 60_000);

  it('follows Office’s theme, also where it changes while the pane is open', async () => {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    for (const [bodyBackgroundColor, look] of [
      ['#262626', 'dark'],
      ['#ffffff', 'light'],
    ]) {
      await page.evaluate((value) => {
        // Office’s own property cannot be set, so the page gets an Office that differs in it alone.
        const officeTheme = { value: { bodyBackgroundColor: value } };
        const context = { value: Object.create(Office.context, { officeTheme }) as unknown };
        Object.assign(window, { Office: Object.create(Office, { context }) as unknown });
        window.dispatchEvent(new Event('focus'));
      }, bodyBackgroundColor);
      await page.waitForSelector(`[data-look="${look ?? ''}"]`);
      await page.evaluate(() => {
        Object.assign(window, { Office: Object.getPrototypeOf(Office) as unknown });
      });
    }
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  }, 60_000);

  it.each([
    ['Settings', 'settings'],
    ['Help and your data', 'help'],
    ['A copy to share', 'share'],
  ])(
    'at %s has nothing that axe would mend',
    async (name, place) => {
      await press(page, /All steps/);
      await arrived(page, 'home');
      await press(page, name);
      await arrived(page, place);
      await lookAt(`11-${place}`);
      expect(findings).toEqual([]);
    },
    100_000
  );
});
