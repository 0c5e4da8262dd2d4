import { COLLECT_WORDS } from '../../text/collecting';
import type {
  BoxPlace,
  BroughtText,
  CollectCounts,
  CollectState,
  SeenHere,
  StandingHow,
  ToDecide,
} from './collected';

/** A text with its white space evened out, which differs between programs. */
export const evened = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** True for texts that differ in white space only. */
export const sameText = (one: string, other: string): boolean =>
  one === other || evened(one) === evened(other);

/** The state while one form is brought in, with what it brought. */
export interface Growing {
  hows: StandingHow[];
  seen: SeenHere[];
  /** Texts that forms brought, by the id of their row. */
  readonly brought: Map<string, readonly BroughtText[]>;
  decide: ToDecide[];
  readonly counts: { -readonly [Count in keyof CollectCounts]: number };
}

/** A box of the workbook, and what it is about in words. */
export interface Box extends BoxPlace {
  readonly school: string;
  readonly sentOn: string;
  readonly about: string;
}

/** Texts that forms brought, by the id of their row. */
export function broughtByRow(texts: readonly BroughtText[]): Map<string, readonly BroughtText[]> {
  const rows = new Map<string, BroughtText[]>();
  for (const text of texts) {
    const same = rows.get(text.row);
    if (same) same.push(text);
    else rows.set(text.row, [text]);
  }
  return rows;
}

/** A state that a form can be brought into; the one that it is made from stays as it is. */
export function growing(before: CollectState): Growing {
  return {
    hows: [...before.hows],
    seen: [...before.seen],
    brought: broughtByRow(before.brought),
    decide: [...before.decide],
    counts: { newStrands: 0, changed: 0, unchanged: 0, takenOut: 0, both: 0 },
  };
}

/** The state that has grown, as plain data. */
export function grown({ hows, seen, brought, decide }: Growing): CollectState {
  return { hows, seen, brought: [...brought.values()].flat(), decide };
}

const isAt = (place: BoxPlace) => (other: BoxPlace) =>
  other.row === place.row && other.box === place.box;

/** All texts that are on record for a box. */
export function broughtTexts({ brought }: Growing, { row, box }: BoxPlace): readonly BroughtText[] {
  return brought.get(row)?.filter((each) => each.box === box) ?? [];
}

/** The text that a form brought for a box before, whichever form it was. */
export function broughtBefore(
  state: Growing,
  place: BoxPlace,
  text: string
): BroughtText | undefined {
  return broughtTexts(state, place).find((each) => sameText(each.text, text));
}

/** Remembers a text; of the same text twice the later day counts, whatever the order. */
export function remember(state: Growing, { row, box, school, sentOn }: Box, text: string): void {
  const known = broughtBefore(state, { row, box }, text);
  if (known && known.sentOn >= sentOn) return;
  const others = (state.brought.get(row) ?? []).filter((each) => each !== known);
  state.brought.set(row, [...others, { row, box, school, sentOn, text }]);
}

/** Puts a box with two texts, or words that stand in no box, on To decide; the same line once. */
export function decide(
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
export function settle(state: Growing, { row, box, school }: Box, now: string): void {
  const place = { row, box };
  state.decide = state.decide.flatMap((line): ToDecide[] => {
    if (!isAt(place)(line)) return [line];
    if (line.other !== '' && sameText(line.other, now)) return [];
    if (line.happened === COLLECT_WORDS.emptied && now !== '') return [];
    const fromForm = broughtBefore(state, place, line.other) !== undefined;
    return [{ ...line, now, whose: fromForm ? COLLECT_WORDS.form(school) : COLLECT_WORDS.trust }];
  });
}
