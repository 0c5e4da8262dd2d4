import { columnIndex } from '../../grid/address';
import type { OpenSheetId } from '../../operations/live/livePlan';
import type { OwnTable, OwnView } from './ownView';

/** A cell of the open workbook. Rows and columns count from 0. */
export interface CellPlace {
  readonly sheet: OpenSheetId;
  readonly row: number;
  readonly column: number;
}

/** A question worth asking, with where it can be answered. */
export interface QuestionView {
  readonly id: string;
  readonly school: string;
  readonly question: string;
  /** Words from the plan, or ''. */
  readonly quoted: string;
  readonly answer: string;
  /** Where the words stand, in words, or ''. */
  readonly where: string;
  /** The cell that it is about where that is in this workbook, else null. */
  readonly cell: CellPlace | null;
}

/** The headings of Worth asking that the pane works with. */
export const QUESTION_HEADINGS = { answer: "What we'd say", id: 'Question ID' } as const;

/** `“words”\nquestion` as Worth asking writes it, apart again. */
function parted(text: string): { readonly quoted: string; readonly question: string } {
  const [, quoted, question] = /^“([\s\S]*)”\n([\s\S]+)$/.exec(text) ?? [];
  return quoted === undefined || question === undefined
    ? { quoted: '', question: text }
    : { quoted, question };
}

/** The cell that `file › sheet › A5` names, where that is a sheet of this workbook. */
export function cellAt(where: string, { file, sheets }: OwnView): CellPlace | null {
  const [named, sheetName, address = ''] = where.split(' › ');
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const sheet = sheets.find(({ name }) => name === sheetName);
  const column = columnIndex(letters);
  if (named !== file || !sheet || Number.isNaN(column)) return null;
  return { sheet: sheet.id, row: Number(digits) - 1, column };
}

/** The questions of Worth asking as they stand, in their order: the trust's own first. */
export function questionsView({ rows }: OwnTable, own: OwnView): readonly QuestionView[] {
  return rows.flatMap(({ cells }) => {
    const id = cells[QUESTION_HEADINGS.id] ?? '';
    const text = cells['Question'] ?? '';
    if (id === '' || text === '') return [];
    const where = cells['Where'] ?? '';
    return [
      {
        id,
        school: cells['School'] ?? '',
        ...parted(text),
        answer: cells[QUESTION_HEADINGS.answer] ?? '',
        where,
        cell: cellAt(where, own),
      },
    ];
  });
}
