import { COLLECT_WORDS } from '../../text/collecting';
import { FORM_BOXES, type FormField } from '../../vocabulary/formBoxes';
import { shorten } from '../shorten';
import { compareBox } from '../threeWay';
import type {
  BoxPlace,
  BroughtText,
  CollectCounts,
  CollectState,
  CollectedBox,
  CollectedForm,
  CollectedStrand,
  CollectedWhy,
  SeenHere,
  StandingHow,
  ToDecide,
} from './collected';

const SHORT = 60;
/** Nothing is known of what was sent: a text that neither side has. */
const UNKNOWN = '\u0000';

const evened = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const sameText = (one: string, other: string): boolean => evened(one) === evened(other);

/** The state while one form is brought in, with what it brought. */
interface Growing {
  hows: StandingHow[];
  seen: SeenHere[];
  brought: BroughtText[];
  decide: ToDecide[];
  counts: { -readonly [Count in keyof CollectCounts]: number };
}

/** A box of the workbook, and what it is about in words. */
interface Box extends BoxPlace {
  readonly school: string;
  readonly sentOn: string;
  readonly about: string;
}

const isAt = (place: BoxPlace) => (other: BoxPlace) =>
  other.row === place.row && other.box === place.box;

/** The text that a form brought for a box before, whichever form it was. */
function broughtBefore(state: Growing, box: BoxPlace, text: string): BroughtText | undefined {
  return state.brought.find((each) => isAt(box)(each) && sameText(each.text, text));
}

/** Remembers a text; of the same text twice the later day counts, whatever the order. */
function remember(state: Growing, { row, box, school, sentOn }: Box, text: string): void {
  const known = broughtBefore(state, { row, box }, text);
  if (known && known.sentOn >= sentOn) return;
  state.brought = [
    ...state.brought.filter((each) => each !== known),
    { row, box, school, sentOn, text },
  ];
}

/** Of two texts that forms brought, the later sent one; else the longer; else by the alphabet. */
function isBetter(one: BroughtText, other: BroughtText): boolean {
  if (one.sentOn !== other.sentOn) return one.sentOn > other.sentOn;
  const [first, second] = [evened(one.text), evened(other.text)];
  if (first.length !== second.length) return first.length > second.length;
  return first < second;
}

function decide(
  state: Growing,
  { row, box, school, about }: Box,
  line: Pick<ToDecide, 'now' | 'other' | 'happened'>
): void {
  const place = { row, box };
  const known = state.decide.find((each) => isAt(place)(each) && sameText(each.other, line.other));
  if (known) return;
  state.decide = [...state.decide, { row, box, school, about, whose: '', ...line }];
}

/** After a box has changed: who wrote the other words, and lines about it that are no longer so. */
function settle(state: Growing, { row, box, school }: Box, now: string): void {
  const place = { row, box };
  state.decide = state.decide.flatMap((line): ToDecide[] => {
    if (!isAt(place)(line)) return [line];
    if (line.other !== '' && sameText(line.other, now)) return [];
    if (line.happened === COLLECT_WORDS.emptied && now !== '') return [];
    const fromForm = broughtBefore(state, place, line.other) !== undefined;
    return [{ ...line, now, whose: fromForm ? COLLECT_WORDS.form(school) : COLLECT_WORDS.trust }];
  });
}

/**
 * Brings one returned text into a box and gives what the box holds then. The school's words are the
 * school's how, so they stand where both sides changed; the other words go on record.
 */
function bringBox(
  state: Growing,
  box: Box,
  {
    base,
    theirs,
    ours,
  }: { readonly base: string | null; readonly theirs: string; readonly ours: string }
): string {
  if (broughtBefore(state, box, theirs) !== undefined) {
    remember(state, box, theirs);
    return ours;
  }
  const from = base ?? (theirs === '' || ours === '' ? '' : UNKNOWN);
  const change = compareBox({ base: from, theirs, ours });
  switch (change) {
    case 'unchanged':
    case 'ours':
      state.counts.unchanged += 1;
      return ours;
    case 'same change':
      remember(state, box, theirs);
      return ours;
    case 'theirs':
      remember(state, box, theirs);
      // What stood there stays on record, too.
      if (ours !== '') remember(state, { ...box, box: `${box.box} (before)`, sentOn: '' }, ours);
      state.counts.changed += 1;
      if (theirs === '')
        decide(state, box, { now: '', other: ours, happened: COLLECT_WORDS.emptied });
      settle(state, box, theirs);
      return theirs;
    case 'both':
      return bringBoth(state, box, { theirs, ours });
  }
}

function bringBoth(
  state: Growing,
  box: Box,
  { theirs, ours }: { readonly theirs: string; readonly ours: string }
): string {
  const before = broughtBefore(state, box, ours);
  remember(state, box, theirs);
  const now: BroughtText = { ...box, text: theirs };
  const winner = before ? (isBetter(now, before) ? theirs : ours) : theirs === '' ? ours : theirs;
  const other = winner === theirs ? ours : theirs;
  const happened = before
    ? COLLECT_WORDS.twoForms
    : theirs === ''
      ? COLLECT_WORDS.keptOurs
      : COLLECT_WORDS.both;
  if (other !== '' || !before) decide(state, box, { now: winner, other, happened });
  state.counts.both += 1;
  settle(state, box, winner);
  return winner;
}

const nameOf = ({ boxes }: StandingHow): string => shorten(boxes.doing || boxes.hard || '', SHORT);

/** A text of a form of another year: on record where it differs, and in no box. */
function setAsideOld(
  state: Growing,
  box: Box,
  { theirs, ours, year }: { readonly theirs: string; readonly ours: string; readonly year: string }
): void {
  if (theirs === '' || sameText(theirs, ours)) return;
  remember(state, box, theirs);
  decide(state, box, { now: ours, other: theirs, happened: COLLECT_WORDS.old(year) });
  settle(state, box, ours);
}

function bringStrand(state: Growing, form: CollectedForm, strand: CollectedStrand): void {
  const at = state.hows.findIndex(({ id }) => id === strand.id);
  const how = state.hows[at];
  if (!how) return;
  const boxes: Partial<Record<FormField, string>> = { ...how.boxes };
  let changed = false;
  for (const { field, label } of FORM_BOXES) {
    const returned = strand.boxes.get(field);
    if (!returned) continue;
    const ours = how.boxes[field] ?? '';
    const box: Box = { ...form, row: how.id, box: label, about: nameOf(how) };
    if (form.old) {
      setAsideOld(state, box, { theirs: returned.text, ours, year: form.year });
      continue;
    }
    const now = bringBox(state, box, { base: returned.base, theirs: returned.text, ours });
    changed ||= now !== ours;
    boxes[field] = now;
  }
  const status = changed && how.status === 'Suggested' ? 'Draft' : how.status;
  state.hows = state.hows.map((each, place) => (place === at ? { ...how, boxes, status } : each));
}

const textsOf = (boxes: ReadonlyMap<FormField, CollectedBox>): Partial<Record<FormField, string>> =>
  Object.fromEntries([...boxes].map(([field, { text }]) => [field, text]));

/** A strand that the workbook has no row for: a new one, or one that the trust has taken out. */
function addStrand(state: Growing, form: CollectedForm, strand: CollectedStrand): void {
  if (state.brought.some(({ row }) => row === strand.id)) return;
  const isChanged = [...strand.boxes.values()].some(
    ({ text, base }) => !sameText(text, base ?? '')
  );
  if (!strand.isNew && !isChanged) return;
  const boxes = textsOf(strand.boxes);
  const how: StandingHow = {
    id: strand.id,
    school: form.school,
    status: 'Draft',
    boxes: form.old ? {} : boxes,
    added: true,
  };
  const about = nameOf({ ...how, boxes });
  if (form.old) {
    for (const { field, label } of FORM_BOXES)
      setAsideOld(
        state,
        { ...form, row: strand.id, box: label, about },
        { theirs: boxes[field] ?? '', ours: '', year: form.year }
      );
    return;
  }
  for (const { field, label } of FORM_BOXES) {
    const text = boxes[field] ?? '';
    if (text !== '') remember(state, { ...form, row: strand.id, box: label, about }, text);
  }
  if (strand.isNew) state.counts.newStrands += 1;
  else
    decide(
      state,
      { ...form, row: strand.id, box: 'The whole strand', about },
      { now: about, other: '', happened: COLLECT_WORDS.backAgain }
    );
  state.hows = [...state.hows, how];
}

function remarkOf({ words, now, sent }: CollectedWhy): string {
  const changedSince = sent !== null && now !== null && !sameText(sent, now);
  const reworded = words !== null && words !== '' && !sameText(words, sent ?? now ?? '');
  return [
    reworded ? COLLECT_WORDS.worded : '',
    changedSince ? COLLECT_WORDS.whyChanged : '',
    now === null ? COLLECT_WORDS.whyGone : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function bringWhy(state: Growing, form: CollectedForm, why: CollectedWhy): void {
  const start = why.sent ?? why.now ?? '';
  const words = why.words !== null && !sameText(why.words, start) ? why.words : '';
  if (why.sees === '' && why.what === '' && words === '') return;
  const { school } = form;
  const known = state.seen.find((each) => each.whyId === why.id && each.school === school);
  const was = known ?? {
    school,
    whyId: why.id,
    why: why.name,
    sees: '',
    what: '',
    words: '',
    remark: '',
  };
  const bring = (box: string, theirs: string, ours: string): string => {
    if (theirs === '') return ours;
    const place = { ...form, row: `${why.id}@${school}`, box, about: why.name };
    if (!form.old) return bringBox(state, place, { base: '', theirs, ours });
    setAsideOld(state, place, { theirs, ours, year: form.year });
    return ours;
  };
  const now: SeenHere = {
    ...was,
    sees: bring('Do you see this here?', why.sees, was.sees),
    what: bring('What do you see?', why.what, was.what),
    words: bring('In our words', words, was.words),
  };
  const remark =
    now.words === '' && was.remark === ''
      ? remarkOf({ ...why, words: null })
      : remarkOf({ ...why, words: now.words });
  if (now.sees === '' && now.what === '' && now.words === '') return;
  state.seen = [
    ...state.seen.filter((each) => each !== known),
    { ...now, remark: was.remark.length > remark.length ? was.remark : remark },
  ];
}

function bringLoose(state: Growing, form: CollectedForm): void {
  for (const { near, text } of form.loose) {
    const place = { ...form, row: `beside@${form.school}`, box: near, about: '' };
    if (broughtBefore(state, place, text) !== undefined) continue;
    remember(state, place, text);
    decide(state, place, { now: '', other: text, happened: COLLECT_WORDS.beside });
    settle(state, place, '');
    state.counts.both += 1;
  }
}

function takeOut(state: Growing, form: CollectedForm): void {
  for (const id of form.takenOut) {
    const how = state.hows.find((each) => each.id === id);
    if (!how) continue;
    const place = { ...form, row: id, box: 'The whole strand', about: nameOf(how) };
    if (broughtBefore(state, place, '') !== undefined) continue;
    remember(state, place, '');
    decide(state, place, { now: nameOf(how), other: '', happened: COLLECT_WORDS.strandGone });
    settle(state, place, nameOf(how));
    state.counts.takenOut += 1;
  }
}

/**
 * Brings one form into the workbook's state: nothing that either side wrote is lost, and the same form
 * a second time changes nothing. Forms of one trust in any order give the same state.
 */
export function collectForm(
  before: CollectState,
  form: CollectedForm
): { readonly state: CollectState; readonly counts: CollectCounts } {
  const state: Growing = {
    hows: [...before.hows],
    seen: [...before.seen],
    brought: [...before.brought],
    decide: [...before.decide],
    counts: { newStrands: 0, changed: 0, unchanged: 0, takenOut: 0, both: 0 },
  };
  const returned = { ...form, row: `form@${form.school}`, box: 'The form', about: '' };
  remember(state, returned, form.sentOn || 'came back');
  for (const strand of form.strands) {
    if (state.hows.some(({ id }) => id === strand.id)) bringStrand(state, form, strand);
    else addStrand(state, form, strand);
  }
  if (!form.old) takeOut(state, form);
  for (const why of form.whys) bringWhy(state, form, why);
  bringLoose(state, form);
  const { counts, ...after } = state;
  return { state: after, counts };
}
