import { PATIENCE_MS } from '../../src/taskpane/hostFacts';
import { NO_SCRIPT, START_PAGES, STARTING } from '../../src/text/paneStart';
import { describeInChromium } from './chromium';
import { openPage, type Opening } from './openPage';
import { openPane } from './openPane';
import { servedAddin } from './servedAddin';

describeInChromium('the pane where Excel is not as hoped', () => {
  const addin = servedAddin();

  const open = (opening: Partial<Opening> = {}) =>
    openPage(addin.browser, { url: `${addin.url}taskpane.html`, ...opening });

  it('opened in a plain browser, says where Trellis lives, and asks no other machine for anything', async () => {
    const { page, elsewhere, complaints, close } = await open();
    await page.waitForSelector('[data-problem="outside-excel"]');
    expect(await page.textContent('h1')).toBe(START_PAGES['outside-excel'].title);
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('opened in another Office app, says so at once and where to go', async () => {
    const word = `Object.defineProperty(window, 'external', {
      value: { GetHostInfo: () => 'Word$Win32$16.01$en-GB$$$$16', GetLoggingAllowed: () => false },
    });`;
    const { page, elsewhere, close } = await open({ before: [word] });
    await page.waitForSelector('[data-problem="another-app"]');
    expect(await page.textContent('h1')).toBe(START_PAGES['another-app'].title);
    expect(elsewhere).toEqual([]);
    await close();
  });

  it('shows that it is starting before Office’s library has come', async () => {
    const { page, close } = await open({ held: /office\/office\.js/ });
    await page.waitForSelector('[data-problem="starting"]');
    expect(await page.textContent('[data-problem] [role=status]')).toBe(STARTING);
    await close();
  });

  it('says so when a filter swallows Office’s library without a word', async () => {
    const { page, close } = await open({ held: /office\/office\.js/, clock: 'wound' });
    await page.waitForSelector('[data-problem="starting"]');
    await page.clock.runFor(30_000);
    await page.waitForSelector('[data-problem="no-library"]');
    expect(await page.textContent('button')).toBe(START_PAGES['no-library'].again);
    await close();
  });

  it('says so at once when a filter refuses Office’s library', async () => {
    const { page, close } = await open({ refused: /office\/office\.js/ });
    await page.waitForSelector('[data-problem="no-library"]');
    await close();
  });

  it('says so when Excel’s half of the library never comes, and starts after all when it does', async () => {
    const { page, complaints, release, close } = await openPane(addin.browser, {
      addin: addin.url,
      held: /excel-win32-16\.01\.js/,
    });
    await page.waitForSelector('[data-problem="no-answer"]', { timeout: 2 * PATIENCE_MS });
    expect(await page.textContent('h1')).toBe(START_PAGES['no-answer'].title);
    await release();
    await page.waitForSelector('[data-screen="read"]');
    expect(complaints).toEqual([]);
    await close();
  });

  it('says what to do where JavaScript is off', async () => {
    const { page, close } = await open({ javaScript: 'off' });
    await page.waitForSelector('[data-problem="starting"]');
    expect(await page.textContent('noscript')).toContain(NO_SCRIPT);
    await close();
  });
});
