import { distance } from 'fastest-levenshtein';
import { sameWords } from '../../plan/sameWords';
import { FORM_BOXES, WHY_LABELS, type FormField, type WhyField } from '../../vocabulary/formBoxes';

/** What a label says that the box beside it is. */
export type LabelledBox =
  | { readonly type: 'strand'; readonly field: FormField; readonly label: string }
  | { readonly type: 'why'; readonly field: Exclude<WhyField, 'words'>; readonly label: string }
  | { readonly type: 'school'; readonly label: string };

/** The share of a label's letters that may differ before it is another text; convention. */
const MOST_DIFFERENT = 0.25;
/** A label is one line; longer texts are answers. */
const LONGEST_LABEL = 60;
/** In fewer letters one that differs makes another word. */
const SHORTEST_CHANGED = 8;

const KNOWN: readonly { readonly words: string; readonly box: LabelledBox }[] = [
  ...FORM_BOXES.map(({ field, label }) => ({
    words: sameWords(label),
    box: { type: 'strand', field, label } as const,
  })),
  ...(['sees', 'what'] as const).map((field) => ({
    words: sameWords(WHY_LABELS[field]),
    box: { type: 'why', field, label: WHY_LABELS[field] } as const,
  })),
  { words: 'school', box: { type: 'school', label: 'School' } },
];

const EXACT: ReadonlyMap<string, LabelledBox> = new Map(
  KNOWN.map(({ words, box }) => [words, box])
);

/** How far apart two texts are, as a share of the longer one's letters. */
function shareApart(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  const least = Math.abs(one.length - other.length) / longest;
  return least > MOST_DIFFERENT ? least : distance(one, other) / longest;
}

/** The label that is closest, if it is close enough; short labels have to be exact. */
function closestLabel(words: string): LabelledBox | null {
  let best: { readonly box: LabelledBox; readonly apart: number } | null = null;
  for (const known of KNOWN) {
    if (known.words.length < SHORTEST_CHANGED) continue;
    const apart = shareApart(words, known.words);
    if (apart <= MOST_DIFFERENT && (best === null || apart < best.apart))
      best = { box: known.box, apart };
  }
  return best?.box ?? null;
}

/** The box that a label is for, also where somebody changed a few letters of it; null for other texts. */
export function labelledBox(text: string): LabelledBox | null {
  if (text.length > LONGEST_LABEL) return null;
  const words = sameWords(text);
  return words === '' ? null : (EXACT.get(words) ?? closestLabel(words));
}
