import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnLetters } from '../../src/grid/address';
import { readWorkbookFile } from '../../src/xlsx/readWorkbookFile';

/** What a school writes: the label of a box, its words, and which box of that label (from 0). */
export type Written = readonly [label: string, words: string, nth?: number];

/** The columns of the form's labels and boxes. */
const LABELS = 1;
const BOXES = 2;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Puts words in a cell of a sheet's XML; its look stays. */
function withCell(xml: string, address: string, words: string): string {
  const cell = new RegExp(`<c r="${address}"([^>]*?)(?:/>|>.*?</c>)`, 's');
  if (!cell.test(xml)) throw new Error(`no cell ${address}`);
  return xml.replace(cell, (_, attributes: string) => {
    const style = /\bs="\d+"/.exec(attributes)?.[0] ?? '';
    return `<c r="${address}" ${style} t="inlineStr"><is><t xml:space="preserve">${escaped(words)}</t></is></c>`;
  });
}

/** A form's file as a school saves it with these boxes filled in; everything else stays as it is. */
export async function filledForm(
  form: Uint8Array,
  written: readonly Written[]
): Promise<Uint8Array> {
  const read = await readWorkbookFile(form, 'form.xlsx');
  if (!read.ok) throw new Error(read.problem.sentence);
  const at = read.workbook.sheets.findIndex(({ name }) => name === 'School form');
  const values = read.workbook.sheets[at]?.values ?? [];
  const parts = unzipSync(form);
  const name = `xl/worksheets/sheet${String(at + 1)}.xml`;
  let xml = strFromU8(parts[name] ?? new Uint8Array());
  for (const [label, words, nth = 0] of written) {
    const rows = [...values.keys()].filter((row) => values[row]?.[LABELS] === label);
    xml = withCell(xml, `${columnLetters(BOXES)}${String((rows[nth] ?? -1) + 1)}`, words);
  }
  return zipSync({ ...parts, [name]: strToU8(xml) });
}
