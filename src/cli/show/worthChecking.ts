import type { ColumnMeaning, TableReading } from '../../reading/reading';
import {
  CARRIED_WORDS,
  checkLine,
  columnPlace,
  INSPECTION_PARTS,
  itemWords,
  schoolMarksWords,
  SURE_FROM,
  TABLE_KIND_WORDS,
} from '../../text/cliInspection';
import { FIELDS } from '../../vocabulary/fields';
import { columnKey } from './columnKey';

/** The widest heading shown whole; longer ones end in an ellipsis. */
export const HEADING_WIDTH = 36;

/** A heading that fits beside others. */
export function shortened(text: string): string {
  return text.length <= HEADING_WIDTH ? text : `${text.slice(0, HEADING_WIDTH - 1)}…`;
}

/** What a column was taken for, in words. */
export function meaningWords(meaning: ColumnMeaning): string {
  switch (meaning.type) {
    case 'field':
      return FIELDS[meaning.field];
    case 'item':
      return itemWords(meaning.dimension);
    case 'school':
      return schoolMarksWords(meaning.school);
    case 'unmapped':
      return CARRIED_WORDS;
  }
}

/** A decision of the reader that a person could look at. */
export interface Decision {
  readonly confidence: number;
  readonly sentence: string;
}

function decisionsOf(table: TableReading): readonly Decision[] {
  const decide = (
    place: string,
    words: string | null,
    reason: string,
    confidence: number
  ): Decision => ({
    confidence,
    sentence: `${table.sheet}, ${checkLine(place, words, reason)}`,
  });
  const kind = TABLE_KIND_WORDS[table.kind] ?? table.kind;
  return [
    decide(INSPECTION_PARTS.wholeTable, kind, table.reason, table.confidence),
    ...table.columns.map((column) => {
      const key = columnKey(table, column);
      const place = columnPlace(table.orientation, key, shortened(column.heading));
      const fits = column.meaning.type !== 'unmapped';
      const words = fits ? `"${meaningWords(column.meaning)}"` : null;
      return decide(place, words, column.reason, column.confidence);
    }),
  ];
}

/** The decisions that a person should look at, least sure first, in the order of the tables. */
export function worthChecking(tables: readonly TableReading[]): readonly string[] {
  return tables
    .flatMap(decisionsOf)
    .filter(({ confidence }) => confidence < SURE_FROM)
    .sort((one, other) => one.confidence - other.confidence)
    .map(({ sentence }) => sentence);
}
