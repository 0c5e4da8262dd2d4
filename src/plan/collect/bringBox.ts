import { COLLECT_WORDS } from '../../text/collecting';
import { compareBox } from '../threeWay';
import type { BroughtText } from './collected';
import {
  broughtBefore,
  broughtTexts,
  decide,
  evened,
  remember,
  sameText,
  settle,
  type Box,
  type Growing,
} from './record';

/** Nothing is known of what was sent: a text that neither side has. */
const UNKNOWN = '\u0000';

/** The texts of a returned box; `base` is null where nothing says what was sent. */
interface Returned {
  readonly base: string | null;
  readonly theirs: string;
  readonly ours: string;
}

const aside = (box: Box, name: string): Box => ({
  ...box,
  box: `${box.box} (${name})`,
  sentOn: '',
});

/** Puts the trust's own words on record, which a form's words are about to take the place of. */
function keepOurs(state: Growing, box: Box, ours: string): void {
  if (ours !== '') remember(state, aside(box, 'before'), ours);
}

/** The words that the trust itself had in a box before any form came in; null where none are known. */
function trustsOwn(state: Growing, box: Box): string | null {
  const before = broughtTexts(state, aside(box, 'before'));
  return before.find(({ text }) => broughtBefore(state, box, text) === undefined)?.text ?? null;
}

/**
 * Puts the trust's own words on To decide beside those of a form of which nothing says what was sent;
 * once for a box, so that a line that people deleted stays away.
 */
function askOfOurs(state: Growing, box: Box, texts: { now: string; other: string }): void {
  const asked = aside(box, 'asked');
  if (broughtBefore(state, asked, '') !== undefined) return;
  remember(state, asked, '');
  decide(state, box, { ...texts, happened: COLLECT_WORDS.both });
  settle(state, box, texts.now);
}

/** Of two texts that forms brought, the later sent one; else the longer; else by the alphabet. */
function isBetter(one: BroughtText, other: BroughtText): boolean {
  if (one.sentOn !== other.sentOn) return one.sentOn > other.sentOn;
  const [first, second] = [evened(one.text), evened(other.text)];
  if (first.length !== second.length) return first.length > second.length;
  return first < second;
}

/** Another form's words stand in the box: of two forms one stays, whatever their order. */
function bringSecond(state: Growing, box: Box, theirs: string, before: BroughtText): string {
  remember(state, box, theirs);
  const isNewer = isBetter({ ...box, text: theirs }, before);
  const [now, other] = isNewer ? [theirs, before.text] : [before.text, theirs];
  if (other !== '') decide(state, box, { now, other, happened: COLLECT_WORDS.twoForms });
  return now;
}

/** The trust's words stand in the box and both sides changed it: the school's words are its how. */
function bringFirst(state: Growing, box: Box, { theirs, ours }: Returned): string {
  keepOurs(state, box, ours);
  remember(state, box, theirs);
  remember(state, aside(box, 'asked'), '');
  const [now, other] = theirs === '' ? [ours, theirs] : [theirs, ours];
  const happened = theirs === '' ? COLLECT_WORDS.keptOurs : COLLECT_WORDS.both;
  decide(state, box, { now, other, happened });
  return now;
}

function bringBoth(state: Growing, box: Box, returned: Returned): string {
  const before = broughtBefore(state, box, returned.ours);
  state.counts.both += 1;
  const now = before
    ? bringSecond(state, box, returned.theirs, before)
    : bringFirst(state, box, returned);
  settle(state, box, now);
  return now;
}

/** Only the school changed the box: its words stand there, and what stood there stays on record. */
function bringTheirs(state: Growing, box: Box, { theirs, ours }: Returned): string {
  keepOurs(state, box, ours);
  remember(state, box, theirs);
  state.counts.changed += 1;
  if (theirs === '') decide(state, box, { now: '', other: ours, happened: COLLECT_WORDS.emptied });
  settle(state, box, theirs);
  return theirs;
}

/** What a box was compared with when it was sent, as far as that is known. */
function startOf(state: Growing, box: Box, { base, theirs, ours }: Returned): string {
  if (base !== null) return base;
  const isOpen = ours === '' && broughtBefore(state, box, '') === undefined;
  return theirs === '' || isOpen ? '' : UNKNOWN;
}

function bringNew(state: Growing, box: Box, returned: Returned): string {
  const { theirs, ours } = returned;
  switch (compareBox({ base: startOf(state, box, returned), theirs, ours })) {
    case 'unchanged':
    case 'ours':
      state.counts.unchanged += 1;
      return ours;
    case 'same change':
      keepOurs(state, box, ours);
      remember(state, box, theirs);
      return ours;
    case 'theirs':
      return bringTheirs(state, box, returned);
    case 'both':
      return bringBoth(state, box, returned);
  }
}

/**
 * Brings one returned text into a box and gives what the box holds then. The school's words are the
 * school's how, so they stand where both sides changed; the other words go on record. Forms of one
 * school give the same box and the same lines to decide in any order.
 */
export function bringBox(state: Growing, box: Box, returned: Returned): string {
  const { base, theirs, ours } = returned;
  const own = trustsOwn(state, box);
  if (sameText(theirs, base ?? own ?? ours)) {
    state.counts.unchanged += 1;
    return ours;
  }
  const isKnown = broughtBefore(state, box, theirs) !== undefined;
  if (isKnown) remember(state, box, theirs);
  const now = isKnown ? ours : bringNew(state, box, returned);
  if (base === null && own !== null && theirs !== '') askOfOurs(state, box, { now, other: own });
  return now;
}

/** A text of a form of another year: on record where it differs, and in no box. */
export function setAsideOld(
  state: Growing,
  box: Box,
  { theirs, ours, year }: { readonly theirs: string; readonly ours: string; readonly year: string }
): void {
  if (theirs === '' || sameText(theirs, ours)) return;
  remember(state, box, theirs);
  decide(state, box, { now: ours, other: theirs, happened: COLLECT_WORDS.old(year) });
  settle(state, box, ours);
}
