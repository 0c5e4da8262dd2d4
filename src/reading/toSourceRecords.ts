import type { SourceColumn, SourceTable, SourceTrust } from '../plan/sourceRecord';
import type { ColumnReading, TableReading, TrustReading, WorkbookReading } from './reading';

function sourceColumn({ index, heading, meaning }: ColumnReading): SourceColumn {
  return {
    index,
    heading,
    meaning: meaning.type,
    field: meaning.type === 'field' ? meaning.field : null,
  };
}

function sourceTable(table: TableReading, { file, academicYear }: WorkbookReading): SourceTable {
  const { sheet, title, kind, orientation, body, skipped, setAside, records } = table;
  const columns = table.columns.map(sourceColumn);
  const firstColumn = table.span[0];
  return {
    file,
    sheet,
    title,
    kind,
    orientation,
    academicYear,
    body,
    firstColumn,
    columns,
    skipped,
    setAside,
    records,
  };
}

/** A reading in the shape that the plan is made from; records are passed on, not copied. */
export function toSourceRecords({ schools, workbooks }: TrustReading): SourceTrust {
  return {
    schools,
    tables: workbooks.flatMap((book) =>
      book.sheets.flatMap(({ tables }) => tables.map((table) => sourceTable(table, book)))
    ),
    unreadSheets: workbooks.flatMap(({ file, sheets }) =>
      sheets.flatMap(({ sheet, notTables }) =>
        notTables === null ? [] : [{ file, sheet, reason: notTables }]
      )
    ),
  };
}
