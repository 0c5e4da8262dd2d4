import { EMPTY_WHY } from './emptyPlan';
import { QUOTE_CHOICES, type QuoteAnswer } from '../vocabulary/choices';
import { joinWords } from './joinWords';
import { sameWords } from './sameWords';
import { shorten } from './shorten';
import { idGiver } from './stableId';
import type { How, Quote, SourceCell, TrustPlan, Why } from './trustPlan';
import { whoseName } from './whose';

/** What people said, by the quote's id. */
export type QuoteAnswers = ReadonlyMap<string, QuoteAnswer>;

const [USE] = QUOTE_CHOICES;
const LONGEST_NAME = 60;

/**
 * The answers in a built table's rows of quote id and what stands beside it; anything but one of the
 * three answers is left out.
 */
export function quoteAnswersIn(
  rows: readonly { readonly id: string; readonly said: string }[]
): QuoteAnswers {
  return new Map(
    rows.flatMap(({ id, said }) => {
      const answer = QUOTE_CHOICES.find((choice) => sameWords(choice) === sameWords(said));
      return id === '' || answer === undefined ? [] : [[id, answer] as const];
    })
  );
}

const isSameRow = (one: SourceCell, other: SourceCell): boolean =>
  one.file === other.file && one.sheet === other.sheet && one.row === other.row;

/** The how that a quote's row is, or that its session is part of, where it says no problem yet. */
function emptyHowOf({ source, whose }: Quote, { hows, sessions }: TrustPlan): How | undefined {
  const partOf = sessions.find((session) => isSameRow(session.source, source))?.partOf ?? '';
  return hows.find(
    (how) =>
      how.hardHere === '' &&
      (isSameRow(how.source, source) ||
        (partOf !== '' && how.name === partOf && whoseName(how.whose) === whoseName(whose)))
  );
}

const cameFrom = ({ heading, source: { file, sheet, row } }: Quote): string =>
  `What pupils find hard: quoted from ${heading === '' ? 'this row' : `“${heading}”`} (${file} › ${sheet}, row ${row + 1}).`;

function filled(how: How, quote: Quote): How {
  return { ...how, hardHere: quote.words, notes: joinWords([how.notes, cameFrom(quote)]) };
}

function saidAgain(why: Why, who: string): Why {
  return who === '' || why.saidBy.includes(who) ? why : { ...why, saidBy: [...why.saidBy, who] };
}

interface NewWhy {
  readonly id: string;
  readonly taken: ReadonlySet<string>;
}

function whyFrom(quote: Quote, year: string, { id, taken }: NewWhy): Why {
  const short = shorten(quote.words, LONGEST_NAME);
  let name = short;
  for (let times = 2; taken.has(sameWords(name)); times += 1) name = `${short} (${times})`;
  const who = whoseName(quote.whose);
  return {
    ...EMPTY_WHY,
    id,
    name,
    hardForPupils: quote.words,
    saidBy: who === '' ? [] : [who],
    year,
    source: quote.source,
  };
}

function used(plan: TrustPlan, quote: Quote, giveId: (words: string) => string): TrustPlan {
  const how = emptyHowOf(quote, plan);
  if (how)
    return { ...plan, hows: plan.hows.map((each) => (each === how ? filled(how, quote) : each)) };
  const key = sameWords(quote.words);
  const known = plan.whys.find(({ hardForPupils }) => sameWords(hardForPupils) === key);
  const who = whoseName(quote.whose);
  if (known)
    return { ...plan, whys: plan.whys.map((why) => (why === known ? saidAgain(why, who) : why)) };
  const taken = new Set(plan.whys.map(({ name }) => sameWords(name)));
  const why = whyFrom(quote, plan.academicYear, { id: giveId(key), taken });
  return { ...plan, whys: [...plan.whys, why] };
}

/**
 * The plan after what people said about quoted words. *Use these words* fills the empty problem of
 * the how that the words stand in, else makes a why; both name the cell that they came from. Every
 * answer stays with its quote, so that it holds at the next build; *Not a problem* goes to the end.
 * Nothing else is changed, and answers to quotes that are not in the plan do nothing.
 */
export function answerQuotes(plan: TrustPlan, answers: QuoteAnswers): TrustPlan {
  if (answers.size === 0) return plan;
  const giveId = idGiver('W');
  const quotes = plan.quotes.map((quote): Quote => ({
    ...quote,
    answer: answers.get(quote.id) ?? '',
  }));
  const withAnswers = quotes
    .filter(({ answer }) => answer === USE)
    .reduce<TrustPlan>((sofar, quote) => used(sofar, quote, giveId), plan);
  return { ...withAnswers, quotes };
}
