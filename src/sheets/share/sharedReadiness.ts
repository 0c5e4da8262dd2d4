import type { CellValue } from '../../grid/workbook';
import { DIMENSION_IDS, READINESS_DIMENSIONS } from '../../readiness/dimensions';
import { READINESS_PURPOSE } from '../../readiness/explain';
import { LOWEST_MINIMUM } from '../../readiness/parameters';
import type { CellContent, SheetDeclaration } from '../declaration';
import { standingText, type StandingSheet } from '../ownSheets';
import { READINESS_COLUMNS } from '../readiness/columns';
import { readinessPage } from '../readiness/page';

const FEWEST_HEADINGS = DIMENSION_IDS.length;
/** Of what stands above the headings only the date goes along: people may have written there. */
const DATED = /^(?:Values|Live values|Live) (?:of|since) \d{1,2} \p{L}+ \d{4}/u;
const ORDER = 'Schools are in alphabetical order, and never ranked.';
const NOT_SHOWN = 'not shown';
const SCORES: ReadonlySet<string> = new Set([...Object.values(READINESS_DIMENSIONS), 'Readiness']);

/** Where each column stands on the sheet now; null where the headings are gone. */
function headingRow({ values }: StandingSheet['snapshot']) {
  const wanted = READINESS_COLUMNS.map(({ heading }) => heading);
  for (const [row, line] of values.entries()) {
    const columns = new Map(
      wanted.flatMap((heading) => {
        const column = line.findIndex((value) => value === heading);
        return column < 0 ? [] : [[heading, column] as const];
      })
    );
    if (columns.size >= FEWEST_HEADINGS) return { row, columns };
  }
  return null;
}

/** How many replied, as the sheet says it: `12` or `12 of 40`; null where it says no number. */
function repliesIn(value: CellValue | undefined): number | null {
  const figure = /^\d+/.exec(standingText(value))?.[0];
  return figure === undefined ? null : Number(figure);
}

/** A value of the sheet as it may leave: an error or a score of too few people never does. */
function sharedCell(value: CellValue, heading: string, replies: number | null): CellContent {
  if (value !== null && typeof value === 'object') return null;
  const isScore = typeof value === 'number' && SCORES.has(heading);
  const isHidden = isScore && replies !== null && replies < LOWEST_MINIMUM;
  return isHidden ? NOT_SHOWN : value;
}

/** The Readiness sheet of a workbook as values without notes; null where its headings are gone. */
export function sharedReadiness({ snapshot }: StandingSheet): SheetDeclaration | null {
  const found = headingRow(snapshot);
  if (!found) return null;
  const lines = snapshot.values.slice(found.row + 1);
  const schoolColumn = found.columns.get('School') ?? 0;
  const end = lines.findIndex((line) => standingText(line[schoolColumn]) === '');
  const rows = lines.slice(0, end < 0 ? undefined : end).map((line) => {
    const replies = repliesIn(line[found.columns.get('Replies') ?? -1]);
    return READINESS_COLUMNS.map(({ heading }) => {
      const column = found.columns.get(heading);
      return column === undefined ? null : sharedCell(line[column] ?? null, heading, replies);
    });
  });
  const dated = snapshot.values
    .slice(1, found.row)
    .map((line) => DATED.exec(standingText(line[schoolColumn]))?.[0])
    .find((line) => line !== undefined);
  return rows.length === 0
    ? null
    : readinessPage({ lead: [READINESS_PURPOSE, dated ?? '', ORDER], rows, notes: [] });
}
