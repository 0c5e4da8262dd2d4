import { readWorkbookFile } from '../../xlsx/readWorkbookFile';
import { newModel } from '../host/model/model';
import { putCell } from '../host/model/cells';
import { PLAIN_STYLE, sharedStyle } from '../host/model/style';

export async function modelFromFile(bytes: Uint8Array, fileName: string) {
  const read = await readWorkbookFile(bytes, fileName);
  if (!read.ok) return { ok: false as const, problem: read.problem };
  const model = newModel(read.workbook.sheets.map((s) => s.name));
  model.fileName = fileName;
  read.workbook.sheets.forEach((from, i) => {
    const sheet = model.sheets[i];
    if (!sheet) return;
    from.values.forEach((line, r) =>
      line.forEach((value, c) => {
        const fill = from.fills[r]?.[c];
        const style = sharedStyle(model.styles, {
          ...PLAIN_STYLE,
          bold: from.bold[r]?.[c] ?? false,
          fill: fill ? `#${fill}` : null,
          numberFormat: from.numberFormats[r]?.[c] ?? 'General',
        });
        if (value !== null || style !== PLAIN_STYLE)
          putCell(sheet, [r, c], { value, formula: null, style, link: null });
      })
    );
    sheet.merges = [...from.merges];
  });
  return {
    ok: true as const,
    model,
    notCarried: [] as { what: string; sheet: string; count: number }[],
  };
}
export async function fileFromModel(_model: unknown): Promise<Uint8Array> {
  throw new Error('not yet');
}
