import type { NotePart, SheetDeclaration } from '../../sheets/declaration';

/** Without this Excel drops spaces and line breaks at a note's ends. */
export function finishNotes(xml: string): string {
  return xml.replaceAll('<r><t>', '<r><t xml:space="preserve">');
}

/** Letters that fit on one line of hucre's note box, and rows of a sheet to a line of a note. */
const LINE = 22;
const ROWS_TO_A_LINE = 1;
/** Rows that hucre's note box is high. */
const BOX_ROWS = 4;

function linesOf(text: string): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
}

/** Makes the boxes of long notes high enough to show their text. */
export function finishNoteBoxes(sheet: SheetDeclaration | undefined): (xml: string) => string {
  const notes = new Map(
    (sheet?.parts ?? [])
      .filter((part): part is NotePart => part.type === 'note')
      .map((note) => [`${note.row},${note.column}`, note.text])
  );
  return (xml) =>
    xml.replace(
      /<x:Anchor>(\d+),15,(\d+),2,(\d+),31,\d+,4<\/x:Anchor>/g,
      (_, left: string, top: string, right: string) => {
        const text = notes.get(`${top},${Number(left) - 1}`) ?? '';
        const rows = Math.max(BOX_ROWS, (linesOf(text) + 1) * ROWS_TO_A_LINE);
        return `<x:Anchor>${left},15,${top},2,${right},31,${Number(top) + rows},4</x:Anchor>`;
      }
    );
}
