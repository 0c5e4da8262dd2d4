import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM, VirtualConsole } from 'jsdom';
import {
  createHost,
  type HostOptions,
  type StandInHost,
} from '../../src/workbench/host/createHost';
import type { Model } from '../../src/workbench/host/model/model';
import { newModel } from '../../src/workbench/host/model/newModel';

/** Where Office.js lies: the unmodified package. */
export const OFFICE_JS = resolve(
  __dirname,
  '../../node_modules/@microsoft/office-js/dist/office.js'
);

/** A window in which the real Office.js runs against the stand-in host. */
export interface OpenOffice {
  readonly window: JSDOM['window'];
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly host: StandInHost;
  readonly close: () => void;
}

const PAGE = pathToFileURL(
  resolve(__dirname, '../../node_modules/@microsoft/office-js/dist/page.html')
).href;

/** Opens a window with Office.js ready in it, as a task pane beside the workbook. */
export async function openInOffice(
  model: Model = newModel(),
  options: HostOptions = {}
): Promise<OpenOffice> {
  const host = createHost(model, options);
  const dom = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: PAGE,
    runScripts: 'dangerously',
    resources: 'usable',
    virtualConsole: new VirtualConsole(),
    beforeParse: (window) => host.install(window),
  });
  const { window } = dom;
  const script = window.document.createElement('script');
  script.src = pathToFileURL(OFFICE_JS).href;
  window.document.head.append(script);
  await new Promise<void>((ready, failed) => {
    script.onload = () => ready();
    script.onerror = () => failed(new Error(`${OFFICE_JS} did not load`));
  });
  const office = (window as unknown as { Office: typeof Office }).Office;
  await office.onReady();
  host.journal.clear();
  host.faults.reset();
  const excel = (window as unknown as { Excel: typeof Excel }).Excel;
  return {
    window,
    Excel: excel,
    Office: office,
    host,
    close: () => {
      host.close();
      window.close();
    },
  };
}

/** The version of Office.js that is tested with. */
export const officeVersion = (): string =>
  (
    JSON.parse(readFileSync(resolve(OFFICE_JS, '../../package.json'), 'utf8')) as {
      version: string;
    }
  ).version;
