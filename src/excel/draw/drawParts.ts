import { blockAddress } from '../../grid/address';
import type {
  CellsPart,
  ConditionalFormatPart,
  DeclaredRange,
  NotePart,
  SheetPart,
  TablePart,
  ValidationPart,
} from '../../sheets/declaration';
import { MAX_PROMPT_TEXT } from '../../sheets/limits';
import { rangeOn, type OfficeCanvas } from './canvas';
import { drawContents } from './drawContents';

/** Bytes of the actions of one small part; measured, rounded up. */
const PART_BYTES = 2_000;

async function drawCells(canvas: OfficeCanvas, part: CellsPart): Promise<void> {
  // Lines of different lengths are drawn apart, so that no cell beyond a line's end gets its look.
  let from = 0;
  for (let row = 1; row <= part.cells.length; row += 1) {
    const width = part.cells[from]?.length ?? 0;
    if (row < part.cells.length && part.cells[row]?.length === width) continue;
    await drawContents(canvas, {
      row: part.row + from,
      column: part.column,
      cells: part.cells.slice(from, row),
      styles: Array.from({ length: width }, () => part.style),
    });
    from = row;
  }
}

const overlap = (a: DeclaredRange, b: DeclaredRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** Shows what a column is for beside its body cells, unless a validation of its own does. */
function drawPrompts(canvas: OfficeCanvas, part: TablePart): void {
  part.columns.forEach(({ prompt }, at) => {
    const column = part.column + at;
    const bottom = part.row + part.rows.length;
    const body = { top: part.row + 1, left: column, bottom, right: column };
    if (prompt === '' || canvas.validated.some((range) => overlap(range, body))) return;
    rangeOn(canvas, body).dataValidation.prompt = { showPrompt: true, title: '', message: prompt };
  });
}

async function drawTable(canvas: OfficeCanvas, part: TablePart): Promise<void> {
  await drawContents(canvas, {
    row: part.row,
    column: part.column,
    cells: [part.columns.map(({ heading }) => heading)],
    styles: part.columns.map(() => part.headingStyle),
  });
  await drawContents(canvas, {
    row: part.row + 1,
    column: part.column,
    cells: part.rows,
    styles: part.columns.map(({ style }) => style),
  });
  await canvas.requests.makeRoom(PART_BYTES + part.columns.length * PART_BYTES);
  drawPrompts(canvas, part);
  const address = blockAddress({
    top: part.row,
    left: part.column,
    bottom: part.row + part.rows.length,
    right: part.column + part.columns.length - 1,
  });
  const table = canvas.sheet.tables.add(address, true);
  table.name = part.name;
  table.style = part.tableStyle;
  table.showFilterButton = part.filterButtons;
  table.showBandedRows = part.bandedRows;
}

function ruleOf({ rule }: ValidationPart): Excel.DataValidationRule | null {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: `=${rule.name}` } };
    case 'date':
      return { date: { formula1: '1900-01-01', operator: 'GreaterThanOrEqualTo' } };
    case 'any':
      return null;
  }
}

/** Excel's words for how much an alert insists; Trellis never stops anybody. */
const ALERTS = { information: 'Information', warning: 'Warning' } as const;

function drawValidation(canvas: OfficeCanvas, part: ValidationPart): void {
  const validation = rangeOn(canvas, part.range).dataValidation;
  const { prompt, alert } = part;
  const rule = ruleOf(part);
  if (rule !== null) {
    validation.rule = rule;
    validation.ignoreBlanks = true;
    validation.errorAlert = alert
      ? { showAlert: true, style: ALERTS[alert.style], title: alert.title, message: alert.text }
      : { showAlert: false, style: 'Information', title: '', message: '' };
  }
  if (prompt) validation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
}

function drawColourScale(
  range: Excel.Range,
  rule: Extract<ConditionalFormatPart['rule'], { kind: 'colour-scale' }>
): void {
  const format = range.conditionalFormats.add('ColorScale');
  format.colorScale.criteria = {
    minimum: { formula: String(rule.from), type: 'Number', color: `#${rule.low}` },
    maximum: { formula: String(rule.to), type: 'Number', color: `#${rule.high}` },
  };
}

function drawConditionalFormat(canvas: OfficeCanvas, { range, rule }: ConditionalFormatPart): void {
  const cells = rangeOn(canvas, range);
  if (rule.kind === 'colour-scale') {
    drawColourScale(cells, rule);
    return;
  }
  const { custom } = cells.conditionalFormats.add('Custom');
  custom.rule.formula = `=${rule.formula}`;
  if (rule.fill !== null) custom.format.fill.color = `#${rule.fill}`;
  if (rule.colour !== null) custom.format.font.color = `#${rule.colour}`;
  if (rule.bold) custom.format.font.bold = true;
}

/** A long text cut at a word so that it fits an input message. */
function shortened(text: string): string {
  if (text.length <= MAX_PROMPT_TEXT) return text;
  const cut = text.slice(0, MAX_PROMPT_TEXT - 1);
  return `${cut.slice(0, Math.max(1, cut.lastIndexOf(' ')))}…`;
}

function drawNote(canvas: OfficeCanvas, { row, column, text }: NotePart): void {
  const block = { top: row, left: column, bottom: row, right: column };
  if (canvas.notes === 'notes') {
    canvas.sheet.notes.add(rangeOn(canvas, block), text);
    return;
  }
  rangeOn(canvas, block).dataValidation.prompt = {
    showPrompt: true,
    title: '',
    message: shortened(text),
  };
}

type Draw<Part> = (canvas: OfficeCanvas, part: Part) => void | Promise<void>;

/** How each kind of part is drawn; the compiler refuses a kind without its handler. */
const DRAW: {
  readonly [Type in SheetPart['type']]: Draw<Extract<SheetPart, { type: Type }>>;
} = {
  cells: drawCells,
  table: drawTable,
  merge: (canvas, { range }) => {
    rangeOn(canvas, range).merge(false);
  },
  validation: drawValidation,
  'conditional-format': drawConditionalFormat,
  note: drawNote,
};

/** Draws one part on a sheet; looks and links are only noted, see `drawSheet`. */
export async function drawPart(canvas: OfficeCanvas, part: SheetPart): Promise<void> {
  await canvas.requests.makeRoom(PART_BYTES);
  const draw = DRAW[part.type] as Draw<SheetPart>;
  await draw(canvas, part);
}
