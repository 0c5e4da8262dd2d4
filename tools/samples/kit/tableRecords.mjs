import { asCell } from './cells.mjs';

const MATRIX = 'matrix:';

/** What each column says in a row, with merged and ditto cells taken from the row above. */
export function readRow(entry, heads, above) {
  return heads.map((head, i) => {
    const cell = asCell(entry.cells[i]);
    const held = above[i];
    const left = Math.max(0, (held.left ?? 0) - 1);
    if (cell.above) return { ...held, value: cell.value, left };
    if (held.left > 0 && cell.value === null) return { ...held, value: null, left };
    return { ...cell, left: (cell.rows ?? 1) - 1 };
  });
}

function fieldsOf(heads, said) {
  const fields = {};
  heads.forEach(({ field, week }, i) => {
    const truth = said[i].truth;
    if (truth === null || week || field === 'school' || field === 'unmapped') return;
    if (field.startsWith(MATRIX) || field.startsWith('item:')) return;
    fields[field] = field in fields ? `${fields[field]} ${truth}` : String(truth);
  });
  return fields;
}

function schoolsOf(heads, said, settled) {
  const at = heads.findIndex((h) => h.field === 'school');
  if (settled !== undefined) return [settled];
  if (at < 0) return [null];
  if (said[at].schools) return said[at].schools;
  return [said[at].truth];
}

/** Every record of one row: one as a rule, one for each filled cell in a matrix or a wall planner. */
export function recordsOf(entry, heads, said, context) {
  const fields = { ...context.carry, ...fieldsOf(heads, said), ...entry.more };
  delete fields.school;
  const carried = context.carry?.school;
  const settled =
    entry.school !== undefined ? entry.school : (carried ?? context.school ?? undefined);
  const spread = heads.flatMap((head, i) => {
    const truth = said[i].truth;
    if (truth === null) return [];
    if (head.week)
      return [
        {
          school: schoolsOf(heads, said, settled)[0],
          fields: { ...fields, [head.field]: truth, date: head.week },
        },
      ];
    if (!head.field.startsWith(MATRIX)) return [];
    return [
      {
        school: head.field.slice(MATRIX.length),
        fields: { ...fields, [said[i].as ?? 'status']: truth },
      },
    ];
  });
  const isSpread = heads.some((h) => h.week || h.field.startsWith(MATRIX));
  return isSpread ? spread : schoolsOf(heads, said, settled).map((school) => ({ school, fields }));
}
