import type { CellValue, DataValidation } from 'hucre';
import type {
  CellContent,
  CellsPart,
  ConditionalFormatPart,
  DeclaredRange,
  NotePart,
  SheetPart,
  TablePart,
  ValidationPart,
} from '../../sheets/declaration';
import { addToCell, drawCell, styleOn, type Canvas } from './canvas';
import { solidFill } from './cellStyle';
import { rangeAddress } from './reference';
import { looksLikeError, storedName, storedText } from './storedText';

function drawCells(canvas: Canvas, part: CellsPart): void {
  part.cells.forEach((line, row) => {
    line.forEach((content, column) => {
      const place = { row: part.row + row, column: part.column + column };
      drawCell(canvas, place, { content, style: part.style });
    });
  });
}

/** What hucre's rows can hold as it is; undefined for what needs a cell of its own. */
function plainValue(content: CellContent): CellValue | undefined {
  if (typeof content === 'string') return looksLikeError(content) ? undefined : storedText(content);
  return content === null || typeof content !== 'object' ? content : undefined;
}

/** Body rows as hucre's rows, styled by column; only links and formulas are cells of their own. */
function drawMainBody(canvas: Canvas, part: TablePart): void {
  const columns = (canvas.sheet.columns ??= []);
  part.columns.forEach(({ style }, column) => {
    const at = part.column + column;
    while (columns.length <= at) columns.push({});
    columns[at] = { ...columns[at], style: styleOn(canvas, style) };
  });
  const lead = Array.from({ length: part.column }, () => null);
  part.rows.forEach((line, index) => {
    const row = part.row + 1 + index;
    canvas.sheet.rows[row] = [
      ...lead,
      ...part.columns.map(({ style }, column) => {
        const content = line[column] ?? null;
        const value = plainValue(content);
        if (value !== undefined) return value;
        drawCell(canvas, { row, column: part.column + column }, { content, style });
        return null;
      }),
    ];
  });
}

function drawBody(canvas: Canvas, part: TablePart): void {
  part.rows.forEach((line, index) => {
    part.columns.forEach(({ style }, column) => {
      const place = { row: part.row + 1 + index, column: part.column + column };
      drawCell(canvas, place, { content: line[column] ?? null, style });
    });
  });
}

/** hucre knows no type for "anything", but writes what it is given; Excel calls it `none`. */
const ANYTHING = 'none' as DataValidation['type'];

const overlap = (a: DeclaredRange, b: DeclaredRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** Shows what a column is for beside its body cells, unless a validation of its own does. */
function drawPrompts({ sheet, validated }: Canvas, part: TablePart): void {
  part.columns.forEach(({ prompt }, index) => {
    const column = part.column + index;
    const bottom = part.row + part.rows.length;
    const body = { top: part.row + 1, left: column, bottom, right: column };
    if (prompt === '' || validated.some((range) => overlap(range, body))) return;
    (sheet.dataValidations ??= []).push({
      type: ANYTHING,
      range: rangeAddress(body),
      allowBlank: true,
      showInputMessage: true,
      inputMessage: storedText(prompt),
    });
  });
}

function drawTable(canvas: Canvas, part: TablePart): void {
  part.columns.forEach(({ heading }, column) => {
    const place = { row: part.row, column: part.column + column };
    drawCell(canvas, place, { content: heading, style: part.headingStyle });
  });
  if (part === canvas.main) drawMainBody(canvas, part);
  else drawBody(canvas, part);
  drawPrompts(canvas, part);
  (canvas.sheet.tables ??= []).push({
    name: part.name,
    displayName: part.name,
    range: rangeAddress({
      top: part.row,
      left: part.column,
      bottom: part.row + part.rows.length,
      right: part.column + part.columns.length - 1,
    }),
    columns: part.columns.map(({ heading }) => ({ name: storedName(heading) })),
    style: part.tableStyle,
    showAutoFilter: part.filterButtons,
    showRowStripes: part.bandedRows,
  });
}

function drawRule({
  rule,
}: ValidationPart): Pick<DataValidation, 'type' | 'operator' | 'formula1'> {
  switch (rule.kind) {
    case 'list':
      return { type: 'list', formula1: rule.name };
    case 'date':
      return { type: 'date', operator: 'greaterThanOrEqual', formula1: '1' };
    case 'any':
      return { type: ANYTHING };
  }
}

function drawValidation(canvas: Canvas, part: ValidationPart): void {
  const { prompt, alert } = part;
  (canvas.sheet.dataValidations ??= []).push({
    ...drawRule(part),
    range: rangeAddress(part.range),
    allowBlank: true,
    ...(prompt && {
      showInputMessage: true,
      inputTitle: storedText(prompt.title),
      inputMessage: storedText(prompt.text),
    }),
    ...(alert && {
      showErrorMessage: true,
      errorStyle: alert.style,
      errorTitle: storedText(alert.title),
      errorMessage: storedText(alert.text),
    }),
  });
}

function drawConditionalFormat(canvas: Canvas, { range, rule }: ConditionalFormatPart): void {
  const rules = (canvas.sheet.conditionalRules ??= []);
  const shared = { priority: rules.length + 1, range: rangeAddress(range) };
  if (rule.kind === 'colour-scale') {
    rules.push({
      ...shared,
      type: 'colorScale',
      colorScale: {
        cfvo: [rule.from, rule.to].map((value) => ({ type: 'num', value: String(value) })),
        colors: [`FF${rule.low}`, `FF${rule.high}`],
      },
    });
    return;
  }
  rules.push({
    ...shared,
    type: 'expression',
    formula: rule.formula,
    style: {
      ...((rule.bold || rule.colour !== null) && {
        font: {
          ...(rule.bold && { bold: true }),
          ...(rule.colour !== null && { color: { rgb: rule.colour } }),
        },
      }),
      ...(rule.fill !== null && { fill: solidFill(rule.fill) }),
    },
  });
}

function drawNote(canvas: Canvas, { row, column, text }: NotePart): void {
  addToCell(canvas, { row, column }, { comment: { text: storedText(text) } });
}

/** How each kind of part is drawn; the compiler refuses a kind without its handler. */
const DRAW: {
  readonly [Type in SheetPart['type']]: (
    canvas: Canvas,
    part: Extract<SheetPart, { type: Type }>
  ) => void;
} = {
  cells: drawCells,
  table: drawTable,
  merge: (canvas, { range }) => {
    (canvas.sheet.merges ??= []).push({
      startRow: range.top,
      startCol: range.left,
      endRow: range.bottom,
      endCol: range.right,
    });
  },
  validation: drawValidation,
  'conditional-format': drawConditionalFormat,
  note: drawNote,
};

/** Draws one part on a sheet. */
export function drawPart<Type extends SheetPart['type']>(
  canvas: Canvas,
  part: Extract<SheetPart, { type: Type }>
): void {
  const draw = DRAW[part.type as Type] as (canvas: Canvas, part: SheetPart) => void;
  draw(canvas, part);
}
