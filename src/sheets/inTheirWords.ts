import { alikeQuotes, alikeWhy, oneOrMore } from '../plan/alikeQuotes';
import type { Quote, TrustPlan } from '../plan/trustPlan';
import { whoseName } from '../plan/whose';
import { numberColumn, shortColumn, sourceColumn, wordsColumn } from './columnPlans';
import type { SheetDeclaration } from './declaration';
import { LIST_NAMES, SHEET_IDS } from './names';
import { COLOURS, STYLES } from './styles';
import { tableSheet } from './tableSheet';
import type { ColumnPlan } from './tableSheetPlan';

/** A quote with what stands beside it. */
interface QuotedLine {
  readonly quote: Quote;
  /** The question about the group that it begins, or the why that it resembles, or ''. */
  readonly beside: string;
}

/** The column in which people say what to do with a quote. */
export const ANSWER_HEADING = 'What to do with it';

const COLUMNS: readonly ColumnPlan<QuotedLine>[] = [
  wordsColumn('In their words', ({ quote }) => quote.words, {
    style: STYLES.quoted,
    width: { least: 40, most: 70 },
  }),
  shortColumn('School', ({ quote }) => whoseName(quote.whose), { width: { least: 18, most: 28 } }),
  shortColumn('Where it stands', ({ quote }) => quote.heading),
  numberColumn('Rows', ({ quote }) => String(quote.rows)),
  wordsColumn('Side by side', ({ beside }) => beside, { width: { least: 22, most: 34 } }),
  shortColumn(ANSWER_HEADING, ({ quote }) => quote.answer, {
    filledBy: 'people',
    choices: LIST_NAMES.quotes,
    width: { least: 18, most: 22 },
    prompt:
      'Use these words, Not a problem, or Later. You decide; it takes effect when you build again.',
  }),
  shortColumn('Quote ID', ({ quote }) => quote.id, { grouped: true, style: STYLES.source }),
  sourceColumn(({ quote }) => quote.source),
];

/** Quotes that sound alike stand together, those that are no problem last. */
function linesOf({ quotes, whys }: TrustPlan): readonly QuotedLine[] {
  const whyLike = alikeWhy(whys);
  const isOut = ({ answer }: Quote): boolean => answer === 'Not a problem';
  const lines = alikeQuotes(quotes.filter((quote) => !isOut(quote))).flatMap(
    ({ quotes: group, schools }) =>
      group.map((quote, nth) => {
        const why = whyLike(quote.words);
        const like = why === undefined ? '' : `Sounds like the why “${why.name}”. Is it?`;
        return { quote, beside: (nth === 0 ? oneOrMore(schools) : '') || like };
      })
  );
  return [...lines, ...quotes.filter(isOut).map((quote) => ({ quote, beside: '' }))];
}

/** Possible pupil problems, quoted from any column; null where there are none. */
export function inTheirWordsSheet(plan: TrustPlan): SheetDeclaration | null {
  if (plan.quotes.length === 0) return null;
  return tableSheet({
    id: SHEET_IDS.inTheirWords,
    name: 'In their words',
    lead: 'Words from other columns that may name something pupils find hard. Nothing is done with them until you say so.',
    tableName: 'TrellisInTheirWords',
    columns: COLUMNS,
    items: linesOf(plan),
    tabColour: null,
    frozenColumns: 0,
    leastLines: 1,
    looks: [
      {
        column: null,
        when: (cell) => `${cell('What to do with it')}="Not a problem"`,
        fill: COLOURS.suggestion,
      },
    ],
  });
}
