import { DIMENSION_IDS, READINESS_DIMENSIONS } from '../../readiness/dimensions';
import { whatItMeans, wouldMostLikeToChange } from '../../readiness/explain';
import { lowestShown, type SchoolResult } from '../../readiness/scoreTrust';
import { COACHING_QUESTIONS } from '../../vocabulary/coachingQuestions';
import type { CellContent, CellStyle } from '../declaration';
import { STYLES } from '../styles';

const NOT_SHOWN = 'not shown';
const NOT_ASKED = 'not asked';
const NO_TOTAL = 'no total';

/** One column of the Readiness sheet. */
export interface ReadinessColumn {
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

/** The columns of the Readiness sheet from left to right; people read them, so they are words. */
export const READINESS_COLUMNS: readonly ReadinessColumn[] = [
  { heading: 'School', width: 24, style: STYLES.strong, cell: ({ school }) => school },
  {
    heading: 'Replies',
    width: 10,
    style: NUMBER,
    cell: ({ responses, staff }) =>
      responses === null ? 'not said' : staff === null ? responses : `${responses} of ${staff}`,
  },
  ...DIMENSION_IDS.map((id): ReadinessColumn => ({
    heading: READINESS_DIMENSIONS[id],
    width: 12,
    style: NUMBER,
    cell: ({ dimensions }) => {
      const { shown, suppressed } = dimensions[id];
      return valueCell(shown, suppressed ? NOT_SHOWN : NOT_ASKED);
    },
  })),
  {
    heading: 'Readiness',
    width: 11,
    style: { ...NUMBER, bold: true },
    cell: ({ shownWords }) => valueCell(shownWords, NO_TOTAL),
  },
  { heading: 'What it means', width: 50, style: STYLES.text, cell: whatItMeans },
  {
    heading: 'Staff would most like to change',
    width: 20,
    style: STYLES.text,
    cell: (school) => wouldMostLikeToChange(school) || null,
  },
  { heading: 'Ask next', width: 38, style: STYLES.text, cell: askNext },
];

/** One school's line of the sheet, whole numbers and words: what may be shown and nothing else. */
export function readinessRow(school: SchoolResult): readonly CellContent[] {
  return READINESS_COLUMNS.map(({ cell }) => cell(school));
}
