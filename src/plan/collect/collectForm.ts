import { COLLECT_WORDS } from '../../text/collecting';
import { bringStrand, takeOut } from './bringStrand';
import { bringWhy } from './bringWhy';
import type { CollectCounts, CollectState, CollectedForm } from './collected';
import { broughtBefore, decide, growing, grown, remember, settle, type Growing } from './record';

/** Words that stand beside or below the boxes: kept to decide, since nobody can say where they belong. */
function bringLoose(state: Growing, form: CollectedForm): void {
  for (const { near, text } of form.loose) {
    const place = { ...form, row: `beside@${form.school}`, box: near, about: '' };
    const isKnown = broughtBefore(state, place, text) !== undefined;
    remember(state, place, text);
    if (isKnown) continue;
    decide(state, place, { now: '', other: text, happened: COLLECT_WORDS.beside });
    settle(state, place, '');
    state.counts.both += 1;
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
  const state = growing(before);
  const returned = { ...form, row: `form@${form.school}`, box: 'The form', about: '' };
  remember(state, returned, form.sentOn || 'came back');
  for (const strand of form.strands) bringStrand(state, form, strand);
  if (!form.old) takeOut(state, form);
  for (const why of form.whys) bringWhy(state, form, why);
  bringLoose(state, form);
  return { state: grown(state), counts: state.counts };
}
