export { day, ditto, down, formula, percent, pounds, same, schools, typed } from './cells.mjs';
export * from './looks.mjs';
export { lines, text } from './text.mjs';
export { table } from './table.mjs';
export { again, row, skip, spacer } from './tableRows.mjs';
export { banner, form, sideways } from './sideways.mjs';
export { fileOf, sheet, truthOf } from './workbook.mjs';
