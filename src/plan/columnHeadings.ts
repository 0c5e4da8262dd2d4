import type { Field } from '../vocabulary/fields';
import { PRIVATE_HEADINGS, PRIVATE_WHOLE_HEADINGS } from '../vocabulary/privateHeadings';
import { sameWords } from './sameWords';
import type { SourceColumn, SourceTable } from './sourceRecord';
import { anyOf } from './wordPattern';

/** What a table's columns are called and which of them say who somebody is. */
export interface ColumnHeadings {
  readonly ofField: (field: Field) => SourceColumn | undefined;
  /** The columns that no field fits and that may travel. */
  readonly carriedColumns: readonly SourceColumn[];
  readonly privateColumns: readonly SourceColumn[];
}

const PRIVATE_WORDS = anyOf(PRIVATE_HEADINGS);
const PRIVATE_FIELDS: ReadonlySet<Field> = new Set(['person', 'respondent', 'role']);
const PRIVATE_WHOLE = new Set(PRIVATE_WHOLE_HEADINGS);

function saysWho({ meaning, field, heading }: SourceColumn): boolean {
  if (field !== null) return PRIVATE_FIELDS.has(field);
  if (meaning !== 'unmapped') return false;
  return PRIVATE_WHOLE.has(sameWords(heading)) || PRIVATE_WORDS.test(heading);
}

/**
 * A table's headings by field and by column. A column is private where it holds a person, a
 * respondent or their job, or where its heading asks for a name, an e-mail or an id.
 */
export function columnHeadings({ columns }: SourceTable): ColumnHeadings {
  const byField = new Map<Field, SourceColumn>();
  for (const column of columns) {
    if (column.field !== null && !byField.has(column.field)) byField.set(column.field, column);
  }
  const privateColumns = columns.filter(saysWho);
  return {
    ofField: (field) => byField.get(field),
    carriedColumns: columns.filter(
      (column) => column.meaning === 'unmapped' && !privateColumns.includes(column)
    ),
    privateColumns,
  };
}

/** True for a text that is an e-mail address; nobody's address travels, whatever the heading says. */
export function looksLikeEmail(text: string): boolean {
  return text.includes('@') && /\S@\S+\.\S/.test(text);
}
