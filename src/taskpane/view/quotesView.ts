import { alikeQuotes, oneOrMore } from '../../plan/alikeQuotes';
import type { Quote } from '../../plan/trustPlan';
import { QUOTE_CHOICES } from '../../vocabulary/choices';
import type { OwnRow, OwnTable } from './ownView';

/** Words that somebody wrote, and what was decided about them. */
export interface QuoteView {
  readonly id: string;
  readonly words: string;
  readonly school: string;
  readonly heading: string;
  readonly source: string;
  readonly answer: string;
}

/** Quotes that sound alike, with the question whether they are one problem, or ''. */
export interface QuoteGroupView {
  readonly question: string;
  readonly quotes: readonly QuoteView[];
}

/** The headings of In their words that the pane works with. */
export const QUOTE_HEADINGS = { answer: 'What to do with it', id: 'Quote ID' } as const;

const quoteView = ({ id, cells }: OwnRow): QuoteView => ({
  id: cells[QUOTE_HEADINGS.id] ?? id,
  words: cells['In their words'] ?? '',
  school: cells['School'] ?? '',
  heading: cells['Where it stands'] ?? '',
  source: cells['Source'] ?? '',
  answer: cells[QUOTE_HEADINGS.answer] ?? '',
});

/** As much of a quote as grouping needs. */
function asQuote({ id, words, school, heading }: QuoteView): Quote {
  return {
    id,
    words,
    answer: '',
    whose: school === '' ? { type: 'unknown' } : { type: 'school', name: school },
    heading,
    rows: 1,
    source: { file: '', sheet: '', row: 0, column: 0 },
  };
}

/** True where nothing was decided yet, or it was put off. */
export function isOpen({ answer }: QuoteView): boolean {
  const [use, no] = QUOTE_CHOICES;
  return answer !== use && answer !== no;
}

/** The quotes of In their words as they stand, those that sound alike side by side. */
export function quotesView({ rows }: OwnTable): readonly QuoteGroupView[] {
  const quotes = rows.map(quoteView).filter(({ id, words }) => id !== '' && words !== '');
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  return alikeQuotes(quotes.map(asQuote)).map((group) => ({
    question: oneOrMore(group.schools),
    quotes: group.quotes.flatMap(({ id }) => byId.get(id) ?? []),
  }));
}
