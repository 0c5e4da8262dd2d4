import { UniverInstanceType, type IWorkbookData } from '@univerjs/core';
import '../../../src/workbench/grid/univer.css';
import { startUniver } from '../../../src/workbench/grid/startUniver';

declare global {
  interface Window {
    /** Makes Univer's own data of a workbook file, so that a measured page need not read the file. */
    makeWorkbookData?: (address: string) => Promise<IWorkbookData>;
  }
}

window.makeWorkbookData = async (address) => {
  const { workbookData } = await import('./workbookData');
  return workbookData(new Uint8Array(await (await fetch(address)).arrayBuffer()));
};

/** Univer with the workbench's plugins and nothing else, over a workbook in its own form. */
async function main(): Promise<void> {
  const data = (await (await fetch('workbook.json')).json()) as IWorkbookData;
  const container = document.getElementById('grid');
  if (!container) throw new Error('the page has no place for the grid');
  const univer = startUniver({
    container,
    dark: false,
    functions: [],
    ask: () => ({ kind: 'value', value: 0 }),
    follow: () => undefined,
  });
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
  document.body.dataset['workbook'] = 'peer';
}

if (!location.search.includes('make')) void main();
