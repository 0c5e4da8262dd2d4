import { COLLECT_WORDS } from '../../text/collecting';
import { FORM_BOXES, type FormField } from '../../vocabulary/formBoxes';
import { shorten } from '../shorten';
import { bringBox, setAsideOld } from './bringBox';
import type { CollectedForm, CollectedStrand, StandingHow } from './collected';
import {
  broughtBefore,
  decide,
  remember,
  sameText,
  settle,
  type Box,
  type Growing,
} from './record';

const SHORT = 60;
/** The box of lines that are about all of a strand. */
const WHOLE_STRAND = 'The whole strand';

const nameOf = ({ boxes }: Pick<StandingHow, 'boxes'>): string =>
  shorten(boxes.doing || boxes.hard || '', SHORT);

/** Brings a strand's boxes into a how that stands at this place. */
function bringInto(
  state: Growing,
  form: CollectedForm,
  { how, at, strand }: { how: StandingHow; at: number; strand: CollectedStrand }
): void {
  const boxes: Partial<Record<FormField, string>> = { ...how.boxes };
  let changed = false;
  for (const { field, label } of FORM_BOXES) {
    const returned = strand.boxes[field];
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
  if (!changed) return;
  state.hows[at] = { ...how, boxes, status };
  rename(state, how.id, nameOf({ boxes }));
}

/** Lets all lines about a strand call it by the words that it has now. */
function rename(state: Growing, row: string, about: string): void {
  state.decide = state.decide.map((line) => {
    if (line.row !== row) return line;
    return { ...line, about, now: line.box === WHOLE_STRAND ? about : line.now };
  });
}

function textsOf({ boxes }: CollectedStrand): Partial<Record<FormField, string>> {
  return Object.fromEntries(Object.entries(boxes).map(([field, { text }]) => [field, text]));
}

/** A strand of another year's form that has no row: its words to decide, one by one. */
function setAsideStrand(state: Growing, form: CollectedForm, strand: CollectedStrand): void {
  const boxes = textsOf(strand);
  const about = nameOf({ boxes });
  for (const { field, label } of FORM_BOXES)
    setAsideOld(
      state,
      { ...form, row: strand.id, box: label, about },
      { theirs: boxes[field] ?? '', ours: '', year: form.year }
    );
}

/** A strand that the workbook has no row for: a new one, or one that the trust has taken out. */
function addStrand(state: Growing, form: CollectedForm, strand: CollectedStrand): void {
  if (state.brought.has(strand.id)) return;
  const isChanged = Object.values(strand.boxes).some(
    ({ text, base }) => !sameText(text, base ?? '')
  );
  if (!strand.isNew && !isChanged) return;
  if (form.old) {
    setAsideStrand(state, form, strand);
    return;
  }
  const boxes = textsOf(strand);
  const about = nameOf({ boxes });
  for (const { field, label } of FORM_BOXES) {
    const text = boxes[field] ?? '';
    if (text !== '') remember(state, { ...form, row: strand.id, box: label, about }, text);
  }
  if (strand.isNew) state.counts.newStrands += 1;
  else
    decide(
      state,
      { ...form, row: strand.id, box: WHOLE_STRAND, about },
      { now: about, other: '', happened: COLLECT_WORDS.backAgain }
    );
  const { school } = form;
  state.hows.push({ id: strand.id, school, status: 'Draft', boxes, added: true });
}

/** Brings a returned strand into its how, or adds it. */
export function bringStrand(state: Growing, form: CollectedForm, strand: CollectedStrand): void {
  const at = state.hows.findIndex(({ id }) => id === strand.id);
  const how = state.hows[at];
  if (how) bringInto(state, form, { how, at, strand });
  else addStrand(state, form, strand);
}

/** Says of strands that were sent and did not come back that they stay until people decide. */
export function takeOut(state: Growing, form: CollectedForm): void {
  for (const id of form.takenOut) {
    const how = state.hows.find((each) => each.id === id);
    if (!how) continue;
    const place = { ...form, row: id, box: WHOLE_STRAND, about: nameOf(how) };
    const isKnown = broughtBefore(state, place, '') !== undefined;
    remember(state, place, '');
    if (isKnown) continue;
    decide(state, place, { now: nameOf(how), other: '', happened: COLLECT_WORDS.strandGone });
    settle(state, place, nameOf(how));
    state.counts.takenOut += 1;
  }
}
