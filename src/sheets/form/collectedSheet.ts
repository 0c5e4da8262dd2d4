import type { BroughtText } from '../../plan/collect/collected';
import type { CellStyle, SheetDeclaration, TablePart } from '../declaration';
import { ownName, SHEET_IDS } from '../names';
import { standingTable, textUnder, type StandingSheet } from '../ownSheets';
import { printLandscape } from '../printSetup';
import { STYLES, TABLE_STYLE } from '../styles';

const PLAIN: CellStyle = { ...STYLES.text, wrap: false };
const HEADINGS = ['School', 'Sent on', 'Row', 'Box', 'Text'] as const;

/** Code points, so that every machine sorts alike. */
const byCode = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const keyOf = ({ row, box, text }: BroughtText): string => [row, box, text].join('\u0001');

/** The hidden record of what forms brought and replaced, so that a form twice changes nothing. */
export function collectedSheet(brought: readonly BroughtText[]): SheetDeclaration {
  const sorted = [...brought].sort((one, other) => byCode(keyOf(one), keyOf(other)));
  const table: TablePart = {
    type: 'table',
    name: ownName(SHEET_IDS.collected),
    row: 0,
    column: 0,
    columns: HEADINGS.map((heading) => ({ heading, style: PLAIN, prompt: '' })),
    rows: sorted.map(({ school, sentOn, row, box, text }) =>
      [school, sentOn, row, box, text].map((cell) => (cell === '' ? null : cell))
    ),
    headingStyle: PLAIN,
    filterButtons: false,
    bandedRows: false,
    tableStyle: TABLE_STYLE,
  };
  return {
    id: SHEET_IDS.collected,
    name: 'What forms brought',
    visibility: 'hidden',
    tabColour: null,
    showGridlines: true,
    zoom: 100,
    columns: [24, 12, 14, 30, 60].map((width) => ({ width, outlineLevel: 0, hidden: false })),
    rowHeights: new Map(),
    freeze: null,
    parts: [table],
    print: printLandscape(null),
  };
}

/** What forms brought before, from a structured workbook's own record. */
export function readCollected(sheets: readonly StandingSheet[]): readonly BroughtText[] {
  const rows = standingTable(sheets, SHEET_IDS.collected)?.rows ?? [];
  return rows.map((row) => ({
    school: textUnder(row, 'School'),
    sentOn: textUnder(row, 'Sent on'),
    row: textUnder(row, 'Row'),
    box: textUnder(row, 'Box'),
    text: textUnder(row, 'Text'),
  }));
}

/** The schools of which a form has come in: from then on the form is the plan, and calendars feed Sessions. */
export function schoolsWithForms(sheets: readonly StandingSheet[]): ReadonlySet<string> {
  return new Set(readCollected(sheets).map(({ school }) => school));
}
