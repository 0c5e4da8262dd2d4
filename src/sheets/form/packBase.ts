import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../grid/workbook';
import { sentHash, writeFormKey } from '../../plan/formKey';
import { FORM_BOXES } from '../../vocabulary/formBoxes';
import type { CellStyle, SheetDeclaration, TablePart } from '../declaration';
import { pageTexts } from '../memory/memory';
import { ownName, SHEET_IDS } from '../names';
import { standingText } from '../ownSheets';
import { printLandscape } from '../printSetup';
import { STYLES, TABLE_STYLE } from '../styles';
import type { PackContent } from './formContent';

/** Names of what the base says of the pack as a whole. */
const ABOUT = { school: 'school', sentOn: 'sent on', year: 'year', texts: 'texts' } as const;
/** Characters of hashes to a cell: well under what a cell holds (32,767). */
const PIECE_HASHES = 3000;
const PLAIN: CellStyle = { ...STYLES.plain, wrap: false };

/** What was sent, so that what comes back can be compared with it. */
export interface PackBase {
  readonly school: string;
  readonly sentOn: string;
  readonly year: string;
  /** What stood in a box, by the row's id and the box (`H-0k2f9xq/doing`). */
  readonly boxes: ReadonlyMap<string, string>;
  /** Hashes of every text that stood on the pack's visible sheets. */
  readonly texts: ReadonlySet<string>;
}

/** The base's name of a box, without the hash that follows from its text. */
export function boxName(id: string, field: string): string {
  return `${id}/${field}`;
}

function boxRows({ whys, strands }: PackContent): readonly (readonly [string, string])[] {
  return [
    ...whys.map(({ id, words }) => [writeFormKey(id, 'words', words), words] as const),
    ...strands.flatMap(({ id, boxes }) =>
      FORM_BOXES.map(({ field }) => {
        const text = boxes[field] ?? '';
        return [writeFormKey(id, field, text), text] as const;
      })
    ),
  ];
}

function textRows(sheets: readonly SheetDeclaration[]): readonly (readonly [string, string])[] {
  const hashes = [...new Set(sheets.flatMap(pageTexts).map(({ text }) => sentHash(text)))].sort();
  return Array.from({ length: Math.ceil(hashes.length / PIECE_HASHES) }, (_, at) => [
    ABOUT.texts,
    hashes.slice(at * PIECE_HASHES, (at + 1) * PIECE_HASHES).join(' '),
  ]);
}

/** The very hidden sheet with what was sent; `shown` are the pack's other sheets. */
export function packBaseSheet(
  content: PackContent,
  shown: readonly SheetDeclaration[]
): SheetDeclaration {
  const rows = [
    [ABOUT.school, content.school],
    [ABOUT.sentOn, content.sentOn],
    [ABOUT.year, content.year],
    ...boxRows(content),
    ...textRows(shown),
  ].map(([key = '', text = '']) => [key, text === '' ? null : text]);
  const table: TablePart = {
    type: 'table',
    name: ownName(SHEET_IDS.packBase),
    row: 0,
    column: 0,
    columns: ['What', 'As it was sent'].map((heading) => ({ heading, style: PLAIN, prompt: '' })),
    rows,
    headingStyle: PLAIN,
    filterButtons: false,
    bandedRows: false,
    tableStyle: TABLE_STYLE,
  };
  return {
    id: SHEET_IDS.packBase,
    name: 'As it was sent',
    visibility: 'veryHidden',
    tabColour: null,
    showGridlines: true,
    zoom: 100,
    columns: [30, 80].map((width) => ({ width, outlineLevel: 0, hidden: false })),
    rowHeights: new Map(),
    freeze: null,
    parts: [table],
    print: printLandscape(null),
  };
}

/** Whether a sheet is the one with what was sent, which holds the form's keys and is no form. */
export const isPackBase = ({ values }: SheetSnapshot): boolean =>
  values[0]?.[0] === 'What' && values[0]?.[1] === 'As it was sent';

const lineOf = ([key, text]: readonly CellValue[]) =>
  [standingText(key), standingText(text)] as const;

/**
 * What was sent with a pack, known by its first line, since programs that save a pack again may drop
 * tables and names; null where the sheet is gone.
 */
export function readPackBase(workbook: WorkbookSnapshot): PackBase | null {
  const sheet = workbook.sheets.find(isPackBase);
  if (!sheet) return null;
  const lines = sheet.values.slice(1).map(lineOf);
  const about = (name: string): string => lines.find(([key]) => key === name)?.[1] ?? '';
  return {
    school: about(ABOUT.school),
    sentOn: about(ABOUT.sentOn),
    year: about(ABOUT.year),
    boxes: new Map(
      lines.flatMap(([key, text]) => {
        const name = /^(.+-[^/]+\/[a-z]+)\/[0-9a-z]+$/.exec(key)?.[1];
        return name === undefined ? [] : [[name, text] as const];
      })
    ),
    texts: new Set(
      lines.flatMap(([key, text]) => (key === ABOUT.texts ? text.split(' ').filter(Boolean) : []))
    ),
  };
}
