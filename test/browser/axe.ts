import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** axe as a script for a page: put there before the page's own, so that no policy keeps it out. */
export const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeFinding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Whether contrast can be judged: axe doesn't see the colours that a system's contrast theme puts in. */
export type Contrast = 'judged' | 'the system’s';

/** What axe finds wrong with the page as it stands, a line each; none where all is well. */
export async function axeFindings(
  page: Page,
  contrast: Contrast = 'judged'
): Promise<readonly string[]> {
  const violations = await page.evaluate(async (enabled) => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: AxeFinding[] }> };
    };
    return (await axe.run({ rules: { 'color-contrast': { enabled } } })).violations;
  }, contrast === 'judged');
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) => `${id}: ${help}: ${html.slice(0, 160)} ${failureSummary ?? ''}`
    )
  );
}
