import { COLLECT_WORDS } from '../../text/collecting';
import { WHY_LABELS } from '../../vocabulary/formBoxes';
import { bringBox, setAsideOld } from './bringBox';
import type { CollectedForm, CollectedWhy, SeenHere } from './collected';
import { sameText, type Growing } from './record';

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

/** The problem in the school's own words where it changed them, else ''. */
function ownWords({ words, sent, now }: CollectedWhy): string {
  return words !== null && !sameText(words, sent ?? now ?? '') ? words : '';
}

/** Brings what a school says of a shared why; the why itself stays as the trust has it. */
export function bringWhy(state: Growing, form: CollectedForm, why: CollectedWhy): void {
  const words = ownWords(why);
  if (why.sees === '' && why.what === '' && words === '') return;
  const { school } = form;
  const known = state.seen.find((each) => each.whyId === why.id && each.school === school);
  const nothing = { sees: '', what: '', words: '', remark: '' };
  const was: SeenHere = known ?? { school, whyId: why.id, why: why.name, ...nothing };
  const bring = (box: string, theirs: string, ours: string): string => {
    if (theirs === '') return ours;
    const place = { ...form, row: `${why.id}@${school}`, box, about: why.name };
    if (!form.old) return bringBox(state, place, { base: '', theirs, ours });
    setAsideOld(state, place, { theirs, ours, year: form.year });
    return ours;
  };
  const now: SeenHere = {
    ...was,
    sees: bring(WHY_LABELS.sees, why.sees, was.sees),
    what: bring(WHY_LABELS.what, why.what, was.what),
    words: bring('In our words', words, was.words),
  };
  if (now.sees === '' && now.what === '' && now.words === '') return;
  const hasWords = now.words !== '' || was.remark !== '';
  const remark = remarkOf({ ...why, words: hasWords ? now.words : null });
  state.seen = [
    ...state.seen.filter((each) => each !== known),
    { ...now, remark: was.remark.length > remark.length ? was.remark : remark },
  ];
}
