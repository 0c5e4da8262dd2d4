import { planWords } from '../checks/planText';
import { textLikeness } from '../checks/copiedTexts';
import { findPupilProblem } from '../plan/pupilProblem';
import type { Span } from '../plan/statement/statement';
import { optionalText, textIn } from './arguments/scalars';
import { settingsIn } from './arguments/settings';
import { nudgeFor } from './nudge';
import { gives, toCell, type Outcome } from './outcome';
import { findWhy } from './whyTable';

/* Excel's generator of function metadata reads this file: plain types only, and top-level functions. */

function boxesIn(
  given: Readonly<Record<'problem' | 'what' | 'hope' | 'look again' | 'fit', unknown>>
) {
  const call = 'CPD.NUDGE';
  const cell = (name: keyof typeof given) => ({ call, name, argument: given[name] });
  const problem = textIn(cell('problem'));
  const what = textIn(cell('what'));
  const hope = optionalText(cell('hope'));
  const lookAgain = optionalText(cell('look again'));
  const fit = optionalText(cell('fit'));
  if (!problem.ok) return problem;
  if (!what.ok) return what;
  if (!hope.ok) return hope;
  if (!lookAgain.ok) return lookAgain;
  if (!fit.ok) return fit;
  return gives({
    problem: problem.value,
    what: what.value,
    hope: hope.value,
    lookAgain: lookAgain.value,
    fit: fit.value,
  });
}

/**
 * The one question worth asking about a row of a plan, or nothing. It starts from the problem, not the programme.
 *
 * @customfunction NUDGE
 * @helpurl https://localhost:3000/help/nudge.html
 * @param problem What pupils find hard.
 * @param what What will be done about it.
 * @param [hope] What you hope to see in pupils.
 * @param [lookAgain] The day to look at it again.
 * @param [fit] What you change to fit your pupils, staff or building.
 * @param [settings] The trust's Settings table.
 * @returns A question, or empty text.
 * @remarks The rules are asked in a fixed order and the first that applies is the question; rows that the law or safety asks for get none. Boxes that you leave out of the formula are not asked about. Answer in words, or not at all.
 * @example
 * =CPD.NUDGE("", "Walkthrus for everybody")
 * What did you notice about pupils that led to this?
 * @example
 * =CPD.NUDGE("31 of 58 Year 7s read under 110 words a minute in the autumn check", "Paired reading")
 * ""
 */
export function nudge(
  problem: unknown,
  what: unknown,
  hope?: unknown,
  lookAgain?: unknown,
  fit?: unknown,
  settings?: unknown[][]
): string {
  const boxes = toCell(boxesIn({ problem, what, hope, 'look again': lookAgain, fit }));
  return nudgeFor(boxes, settingsIn(settings));
}

/** The words of a text at some places, as typed, each once. */
function wordsAt(text: string, spans: readonly Span[], between: string): string {
  const words = spans.map(({ start, end }) => text.slice(start, end).trim());
  return [...new Set(words)].join(between);
}

/**
 * The words of a text that name a pupil problem, as typed, or nothing.
 *
 * @customfunction PROBLEM
 * @helpurl https://localhost:3000/help/problem.html
 * @param text Words from a plan.
 * @param [settings] The trust's Settings table. No setting changes the answer today.
 * @returns The words, or empty text.
 * @remarks A pupil problem says what pupils cannot do yet, now. An aim, a topic, a missing programme, what adults do and a question are none. It rather misses one than makes one up.
 * @example
 * =CPD.PROBLEM("Y8 pupils can't explain their reasoning")
 * Y8 pupils can't explain their reasoning
 * @example
 * =CPD.PROBLEM("Embed retrieval practice")
 * ""
 */
export function problem(text: unknown, settings?: unknown[][]): string {
  const words = toCell(textIn({ call: 'CPD.PROBLEM', name: 'text', argument: text }));
  settingsIn(settings);
  return wordsAt(words, findPupilProblem(words, 'problem'), ' … ');
}

/**
 * The programmes, products, qualifications and teaching techniques that a text names. To see them, never to rank them.
 *
 * @customfunction PROGRAMMES
 * @helpurl https://localhost:3000/help/programmes.html
 * @param text Words from a plan.
 * @param [settings] The trust's Settings table: it can add names to the built-in list, and leave names out.
 * @returns The names as typed, with commas between them, or empty text.
 * @example
 * =CPD.PROGRAMMES("Walkthrus and Read Write Inc this year")
 * Walkthrus, Read Write Inc
 */
export function programmes(text: unknown, settings?: unknown[][]): string {
  const words = toCell(textIn({ call: 'CPD.PROGRAMMES', name: 'text', argument: text }));
  const { spans } = planWords(settingsIn(settings)).namedProgramme(words);
  return wordsAt(words, spans, ', ');
}

function likenessOf(a: unknown, b: unknown): Outcome<number> {
  const call = 'CPD.SIMILARITY';
  const one = textIn({ call, name: 'a', argument: a });
  if (!one.ok) return one;
  const other = textIn({ call, name: 'b', argument: b });
  return other.ok ? gives(textLikeness(one.value, other.value)) : other;
}

/**
 * How alike two texts are, from 0 to 1: the words that they share over all their words, endings and small words left aside.
 *
 * @customfunction SIMILARITY
 * @helpurl https://localhost:3000/help/similarity.html
 * @param a A text.
 * @param b Another text.
 * @returns A number from 0 to 1.
 * @remarks Format the cell as a percentage. A how that is nearly the same in several schools is worth a question, first of all to the trust.
 *
 * Shared words ÷ all words of both (Jaccard), each word once, cut to its stem.
 * @example
 * =CPD.SIMILARITY("Paired reading with Year 4", "Paired reading for pupils")
 * 0.5
 */
export function similarity(a: unknown, b: unknown): number {
  return toCell(likenessOf(a, b));
}

/**
 * What pupils find hard, by the short name of a why: the words of the Why sheet.
 *
 * @customfunction WHY
 * @helpurl https://localhost:3000/help/why.html
 * @param name The short name of a why.
 * @param whyTable The Why table, or two columns with names and words.
 * @returns What pupils find hard.
 * @remarks Give the Why table with its headings, or two columns: the short name, and what pupils find hard. Capitals and spaces make no difference. A name that the table does not have shows #N/A; an empty name gives empty text.
 * @example
 * =CPD.WHY("Talk", D1:E3)
 * Children point or nod instead of talking
 */
export function why(name: unknown, whyTable: unknown[][]): string {
  const text = textIn({ call: 'CPD.WHY', name: 'name', argument: name });
  if (!text.ok) return toCell(text);
  return toCell(findWhy(text.value, whyTable));
}
