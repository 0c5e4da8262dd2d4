import { phrases } from './phrases';

/** Red, amber, green and their letters and shades. Convention. */
export const RAG_WORDS: ReadonlySet<string> = new Set(
  phrases(
    `r, a, g, b, red, amber, green, yellow, orange, blue, purple, grey, gray, r/a, a/g, a-g, r-a, ra, ag, rag, red/amber, amber/green, light green, dark green, 🔴, 🟠, 🟡, 🟢`
  )
);

/** Ticks, crosses and other marks for yes and no. */
export const TICKS: ReadonlySet<string> = new Set([
  '✓',
  '✔',
  '✔️',
  '☑',
  '✅',
  '√',
  '✗',
  '✘',
  '✕',
  '×',
  '❌',
  'x',
  'X',
  '●',
  '•',
  '*',
  '?',
  'ü',
  'Ö',
  'o',
  '//',
  '/',
  '+',
]);

/** Yes and no. */
export const YES_NO: ReadonlySet<string> = new Set(
  phrases(
    `y, n, yes, no, y/n, true, false, yes - attended, not sure, partly, partially, n/k, maybe, yes (part), no - moved, no - absent`
  )
);

/** How far something has got. Convention. */
export const STATUS_WORDS: readonly string[] = phrases(`
  done, not done, complete, completed, not complete, incomplete, not completed, in progress, in-progress, progressing, under way, underway, started, not started, not yet, not yet started, yet to start, to start, to do, todo, planned, planning, booked, confirmed, provisional, proposed, scheduled,
  arranged, to arrange, to book, delivered, happening, happened, held, ongoing, on going, on-going, on track, off track, on target, behind, behind schedule, ahead, delayed, late, overdue, due, outstanding, postponed, moved, rescheduled, carried forward, carried over, cancelled, canceled, abandoned, stopped,
  paused, on hold, deferred, not needed, no longer needed, closed, open, live, draft, achieved, partially achieved, partly achieved, not achieved, met, partially met, partly met, not met, embedded, embedding, developing, emerging, established, exploring, exploration, preparing, preparation, delivering, sustaining, secure, trialling, piloting, pilot, rolling out, adopted, attended, did not attend, dna,
  absent, apologies, passed, failed, pass, fail, valid, expired, in date, out of date, expiring soon, current, awaiting, pending, awaiting approval, approved, rejected, declined, withdrawn, enrolled, registered, ok, good, nearly, almost, almost done, nearly there, partial, part done, part complete, invited, waiting, waiting list, some concerns, at risk, under review, reviewed, signed off`);

/** Answers on scales of agreement, frequency and satisfaction. */
export const LIKERT_ANSWERS: ReadonlySet<string> = new Set(
  phrases(`strongly agree, agree, somewhat agree, slightly agree, tend to agree, mostly agree, agree strongly, neither agree nor disagree, neither, neutral, unsure, undecided, neither agree or disagree, slightly disagree, somewhat disagree,
  tend to disagree, mostly disagree, disagree, strongly disagree, disagree strongly, don't know, dont know, don’t know, prefer not to say, rather not say, don't know / rather not say, always, usually, often, sometimes, occasionally, rarely, seldom, never, almost always, almost never, most of the time, very often,
  not at all, a little, somewhat, quite a lot, a lot, to some extent, to a great extent, very much, completely, very satisfied, satisfied, dissatisfied, very dissatisfied, very confident, confident, fairly confident, quite confident, not confident, not very confident, not at all confident,
  excellent, very good, good, fair, poor, very poor, very likely, likely, unlikely, very unlikely, very true, true of me, sa, sd, not applicable, 5 - strongly agree, 4 - agree, 3 - neither, 2 - disagree, 1 - strongly disagree`)
);
