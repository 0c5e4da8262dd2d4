import { DIMENSION_IDS, READINESS_DIMENSIONS } from '../readiness/dimensions';
import {
  explainTotal,
  READINESS_PURPOSE,
  whatItMeans,
  wouldMostLikeToChange,
} from '../readiness/explain';
import { lowestShown, type SchoolResult, type TrustReadiness } from '../readiness/scoreTrust';
import { COACHING_QUESTIONS } from '../vocabulary/coachingQuestions';
import type { CellContent, CellStyle, SheetDeclaration, SheetPart } from './declaration';
import { MAX_ROW_HEIGHT } from './limits';
import { heightFor, linesFor } from './measures';
import { SHEET_IDS } from './names';
import { printLandscape } from './printSetup';
import { spokenDate } from './spokenDate';
import type { BuildDetails } from './settings';
import { COLOURS, STYLES } from './styles';

/** Light to dark in one hue, so that it reads in greyscale too; text on the darkest keeps 4.5 : 1. */
const SHADES = { low: COLOURS.white, high: '8FC1B9' } as const;

const HEADING_ROW = 5;
const NOT_SHOWN = 'not shown';
const NOT_ASKED = 'not asked';
const NO_TOTAL = 'no total';

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly style: CellStyle;
  readonly cell: (school: SchoolResult) => CellContent;
}

/** A shown value as a number where it is one, so that people can work with it. */
function valueCell(shown: string, instead: string): CellContent {
  if (shown === '') return instead;
  return /^\d+$/.test(shown) ? Number(shown) : shown;
}

function askNext(school: SchoolResult): string | null {
  const [lowest] = lowestShown(school);
  return lowest === undefined ? null : COACHING_QUESTIONS[lowest][0];
}

const NUMBER: CellStyle = { ...STYLES.number, wrap: true };

const COLUMNS: readonly Column[] = [
  { heading: 'School', width: 30, style: STYLES.strong, cell: ({ school }) => school },
  {
    heading: 'Replies',
    width: 12,
    style: NUMBER,
    cell: ({ responses, staff }) =>
      responses === null ? 'not said' : staff === null ? responses : `${responses} of ${staff}`,
  },
  ...DIMENSION_IDS.map((id): Column => ({
    heading: READINESS_DIMENSIONS[id],
    width: 14,
    style: NUMBER,
    cell: ({ dimensions }) => {
      const { shown, suppressed } = dimensions[id];
      return valueCell(shown, suppressed ? NOT_SHOWN : NOT_ASKED);
    },
  })),
  {
    heading: 'Readiness',
    width: 12,
    style: { ...NUMBER, bold: true },
    cell: ({ shownWords }) => valueCell(shownWords, NO_TOTAL),
  },
  { heading: 'What it means', width: 56, style: STYLES.text, cell: whatItMeans },
  {
    heading: 'Staff would most like to change',
    width: 24,
    style: STYLES.text,
    cell: (school) => wouldMostLikeToChange(school) || null,
  },
  { heading: 'Ask next', width: 50, style: STYLES.text, cell: askNext },
];

function bodyParts(schools: readonly SchoolResult[]): readonly SheetPart[] {
  return COLUMNS.flatMap(({ heading, style, cell }, column): readonly SheetPart[] => [
    { type: 'cells', row: HEADING_ROW, column, cells: [[heading]], style: STYLES.heading },
    {
      type: 'cells',
      row: HEADING_ROW + 1,
      column,
      cells: schools.map((school) => [cell(school)]),
      style,
    },
  ]);
}

function notePart(
  { parameters }: TrustReadiness,
  {
    school,
    row,
    builtOn,
  }: { readonly school: SchoolResult; readonly row: number; readonly builtOn: string }
): SheetPart {
  const worked = `Worked out on ${spokenDate(builtOn)} from the staff survey:`;
  const lines = [worked, ...explainTotal(school, parameters)];
  const column = COLUMNS.findIndex(({ heading }) => heading === 'Readiness');
  return { type: 'note', row, column, text: lines.join('\n') };
}

function shading(schools: readonly SchoolResult[]): SheetPart {
  const first = COLUMNS.findIndex(({ heading }) => heading === READINESS_DIMENSIONS.collaboration);
  return {
    type: 'conditional-format',
    range: {
      top: HEADING_ROW + 1,
      bottom: HEADING_ROW + schools.length,
      left: first,
      right: first + DIMENSION_IDS.length,
    },
    rule: { kind: 'colour-scale', ...SHADES, from: 0, to: 100 },
  };
}

function rowHeight(school: SchoolResult): number {
  const lines = COLUMNS.map(({ width, cell }) => linesFor(String(cell(school) ?? ''), width - 2));
  return Math.min(MAX_ROW_HEIGHT, heightFor(Math.max(...lines)));
}

function introduction({ trust, parameters }: TrustReadiness, builtOn: string): readonly string[] {
  const across =
    trust === null ? '' : ` Across the ${trust.schools} schools with a total: ${trust.shown}.`;
  return [
    READINESS_PURPOSE,
    `Values of ${spokenDate(builtOn)}, from 0 to 100; the note on a total says how it came about. Nothing is shown for fewer than ${parameters.minimumReplies} people.${across}`,
    'Schools are in alphabetical order. Let each school see its own line first.',
  ];
}

/**
 * How ready each school's culture is, as values in a plain range: only what may be shown is declared,
 * and what is kept back is words. Null where there is no survey.
 */
export function readinessSheet(
  readiness: TrustReadiness | null,
  { builtOn }: BuildDetails
): SheetDeclaration | null {
  if (readiness === null || readiness.schools.length === 0) return null;
  const { schools } = readiness;
  const lead = introduction(readiness, builtOn);
  return {
    id: SHEET_IDS.readiness,
    name: 'Readiness',
    visibility: 'visible',
    tabColour: null,
    showGridlines: false,
    zoom: 100,
    columns: COLUMNS.map(({ width }) => ({ width, outlineLevel: 0, hidden: false })),
    rowHeights: new Map([
      [0, 32],
      [HEADING_ROW, heightFor(3)],
      ...schools.map((school, at) => [HEADING_ROW + 1 + at, rowHeight(school)] as const),
    ]),
    freeze: { rows: HEADING_ROW + 1, columns: 1 },
    parts: [
      { type: 'cells', row: 0, column: 0, cells: [['Readiness']], style: STYLES.sheetTitle },
      {
        type: 'cells',
        row: 1,
        column: 0,
        cells: lead.map((line) => [line]),
        style: STYLES.sheetLead,
      },
      ...bodyParts(schools),
      shading(schools),
      ...schools.map((school, at) =>
        notePart(readiness, { school, row: HEADING_ROW + 1 + at, builtOn })
      ),
    ],
    print: printLandscape(HEADING_ROW),
  };
}
