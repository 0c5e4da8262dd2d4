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

const answers = new Map<string, LabelledBox | null>();
const MOST_REMEMBERED = 5000;

function findLabel(text: string): LabelledBox | null {
  const words = sameWords(text);
  if (words === '') return null;
  let best: { readonly box: LabelledBox; readonly apart: number } | null = null;
  for (const known of KNOWN) {
    const apart = distance(words, known.words) / Math.max(known.words.length, words.length);
    const within = known.words.length < 8 ? 0 : MOST_DIFFERENT;
    if (apart <= within && (best === null || apart < best.apart)) best = { box: known.box, apart };
  }
  return best?.box ?? null;
}

/** The box that a label is for, also where somebody changed a few letters of it; null for other texts. */
export function labelledBox(text: string): LabelledBox | null {
  if (text.length > LONGEST_LABEL) return null;
  const known = answers.get(text);
  if (known !== undefined) return known;
  const found = findLabel(text);
  if (answers.size >= MOST_REMEMBERED) answers.clear();
  answers.set(text, found);
  return found;
}
