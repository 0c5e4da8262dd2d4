import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A workbook as LibreOffice saves it again, in a folder of its own below `folder`. */
export function resaved(file: string, folder: string): string {
  const target = join(folder, 'resaved');
  mkdirSync(target, { recursive: true });
  const profile = pathToFileURL(join(folder, 'profile')).href;
  execFileSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=${profile}`,
      '--convert-to',
      'xlsx',
      '--outdir',
      target,
      file,
    ],
    { stdio: 'ignore' }
  );
  return join(target, basename(file));
}
