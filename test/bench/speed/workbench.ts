import { execFileSync } from 'node:child_process';

/** Measures the workbench in Chromium, in a process of its own that prints and keeps its figures. */
export function measureWorkbench(): void {
  execFileSync(process.execPath, ['tools/benchWorkbench.mjs'], { stdio: 'inherit' });
}
