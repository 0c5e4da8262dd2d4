import type { SheetDeclaration, SheetId, SheetPart, WorkbookDeclaration } from './declaration';
import { checkColour } from './checking/cells';
import {
  checkLength,
  checkSpan,
  shown,
  type DeclarationIssue,
  type Report,
} from './checking/issue';
import { definedNameFault, repeated, sheetNameFault } from './checking/names';
import { checkPart, tableRange, type PartContext } from './checking/parts';
import { checkApart, checkRange, isOnSheet, type NamedRange } from './checking/ranges';
import {
  MAX_COLUMNS,
  MAX_COLUMN_WIDTH,
  MAX_FOOTER,
  MAX_LINKS,
  MAX_OUTLINE_LEVEL,
  MAX_PROPERTY,
  MAX_ROWS,
  MAX_ROW_HEIGHT,
  MAX_STYLES,
  MAX_ZOOM,
  MIN_ZOOM,
} from './limits';

export type { DeclarationIssue } from './checking/issue';

type Span = readonly [what: string, value: number, from: number, to: number];

function spansOf({ columns, rowHeights, zoom, freeze, print }: SheetDeclaration): Span[] {
  return [
    ['zoom', zoom, MIN_ZOOM, MAX_ZOOM],
    ['a number of columns', columns.length, 0, MAX_COLUMNS],
    ...columns.flatMap(({ width, outlineLevel }): Span[] => [
      ['a column width', width, 0, MAX_COLUMN_WIDTH],
      ['an outline level', outlineLevel, 0, MAX_OUTLINE_LEVEL],
    ]),
    ...[...rowHeights].flatMap(([row, height]): Span[] => [
      ['a row', row, 0, MAX_ROWS - 1],
      ['a row height', height, 0, MAX_ROW_HEIGHT],
    ]),
    ['frozen rows', freeze?.rows ?? 0, 0, MAX_ROWS - 1],
    ['frozen columns', freeze?.columns ?? 0, 0, MAX_COLUMNS - 1],
    ['a first title row', print.titleRows?.[0] ?? 0, 0, print.titleRows?.[1] ?? 0],
    ['a last title row', print.titleRows?.[1] ?? 0, 0, MAX_ROWS - 1],
  ];
}

/** Blocks that Excel keeps apart: tables from tables and merges, merges from merges. */
function blocksOf(parts: readonly SheetPart[]): NamedRange[] {
  return parts
    .flatMap((part): NamedRange[] => {
      if (part.type === 'table') return [{ what: `table ${part.name}`, range: tableRange(part) }];
      return part.type === 'merge' ? [{ what: 'merge', range: part.range }] : [];
    })
    .filter(({ range }) => isOnSheet(range));
}

function linksOf(parts: readonly SheetPart[]): number {
  const rows = parts.flatMap((part) =>
    part.type === 'cells' ? part.cells : part.type === 'table' ? part.rows : []
  );
  let links = 0;
  for (const row of rows)
    for (const cell of row)
      if (cell !== null && typeof cell === 'object' && cell.type === 'link') links++;
  return links;
}

function checkNotes(report: Report, place: string, parts: readonly SheetPart[]): void {
  const cells = parts.flatMap((part) =>
    part.type === 'note' ? [`row ${part.row + 1}, column ${part.column + 1}`] : []
  );
  for (const cell of repeated(cells))
    report({ place, expected: 'one note to a cell', received: `two at ${cell}` });
}

function checkSheet(context: Omit<PartContext, 'place'>, sheet: SheetDeclaration): void {
  const { report } = context;
  const place = `sheet ${sheet.name}`;
  const fault = sheetNameFault(sheet.name);
  if (fault !== null) report({ place, expected: fault, received: shown(sheet.name) });
  for (const [what, value, from, to] of spansOf(sheet))
    checkSpan(report, place, { value, from, to, what });
  checkColour(report, place, sheet.tabColour);
  checkLength(report, `${place}, footer`, { text: sheet.print.footer, most: MAX_FOOTER });
  checkSpan(report, place, { value: linksOf(sheet.parts), from: 0, to: MAX_LINKS, what: 'links' });
  checkApart(report, place, blocksOf(sheet.parts));
  checkNotes(report, place, sheet.parts);
  for (const part of sheet.parts) checkPart({ ...context, place }, part);
}

function checkNames(report: Report, { names, sheets }: WorkbookDeclaration): void {
  const ids = new Set(sheets.map(({ id }) => id));
  for (const { name, sheet, range } of names) {
    const place = `name ${name}`;
    const fault = definedNameFault(name);
    if (fault !== null) report({ place, expected: fault, received: shown(name) });
    if (!ids.has(sheet)) report({ place, expected: 'a declared sheet', received: shown(sheet) });
    checkRange(report, place, range);
  }
  const tables = sheets.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.type === 'table' ? [part.name] : []))
  );
  for (const name of repeated([...names.map(({ name: defined }) => defined), ...tables]))
    report({
      place: 'workbook',
      expected: 'names and tables called differently (capitals do not count)',
      received: `${shown(name)} twice`,
    });
}

function checkSheets(report: Report, { sheets }: WorkbookDeclaration): void {
  const place = 'workbook';
  if (!sheets.some(({ visibility }) => visibility === 'visible'))
    report({ place, expected: 'at least one sheet that is not hidden', received: 'none' });
  for (const id of repeated(sheets.map((sheet) => sheet.id)))
    report({ place, expected: 'sheet ids that differ', received: `${shown(id)} twice` });
  for (const name of repeated(sheets.map((sheet) => sheet.name)))
    report({
      place,
      expected: 'sheets called differently (capitals do not count)',
      received: `${shown(name)} twice`,
    });
}

function stylesOf({ sheets }: WorkbookDeclaration): number {
  const styles = sheets.flatMap(({ parts }) =>
    parts.flatMap((part) => {
      if (part.type === 'cells') return [part.style];
      if (part.type === 'table')
        return [part.headingStyle, ...part.columns.map((column) => column.style)];
      return [];
    })
  );
  return new Set(styles.map((style) => JSON.stringify(style))).size;
}

/**
 * What Excel does not hold of a declaration, collected to the end; empty where it can be drawn.
 * Nothing is ever cut to fit: whoever declares decides what to shorten.
 */
export function checkDeclaration(declaration: WorkbookDeclaration): readonly DeclarationIssue[] {
  const issues: DeclarationIssue[] = [];
  const report: Report = (issue) => issues.push(issue);
  const { title, sheets, names } = declaration;
  checkLength(report, 'title', { text: title, most: MAX_PROPERTY });
  checkSpan(report, 'workbook', {
    value: stylesOf(declaration),
    from: 0,
    to: MAX_STYLES,
    what: 'different styles',
  });
  checkSheets(report, declaration);
  checkNames(report, declaration);
  const context = {
    report,
    sheets: new Set(sheets.map(({ id }) => id)),
    names: new Set(names.map(({ name }) => name)),
  };
  for (const sheet of sheets) checkSheet(context, sheet);
  return issues;
}

/** What else a workbook has, by ids and names: links and lists may lead there. */
export interface AroundSheets {
  readonly sheets: readonly SheetId[];
  readonly names: readonly string[];
}

/** What Excel does not hold of a few sheets of a workbook whose others stand in it already. */
export function checkSheetsAmong(
  declared: readonly SheetDeclaration[],
  around: AroundSheets
): readonly DeclarationIssue[] {
  const issues: DeclarationIssue[] = [];
  const report: Report = (issue) => issues.push(issue);
  const sheets = new Set([...around.sheets, ...declared.map(({ id }) => id)]);
  const names = new Set(around.names);
  for (const sheet of declared) checkSheet({ report, sheets, names }, sheet);
  return issues;
}
