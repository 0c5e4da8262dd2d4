/**
 * The boxes of the school form, declared once: the form draws them, collecting finds them again by key
 * or by label, and the How sheet has a column for each.
 */

/** The id of a box of a strand, as it stands in the form's hidden keys. */
export type FormField =
  | 'helps'
  | 'hard'
  | 'pupils'
  | 'know'
  | 'doing'
  | 'same'
  | 'fit'
  | 'who'
  | 'hope'
  | 'look'
  | 'need'
  | 'next'
  | 'hear';

/** One box of a strand. */
export interface FormBox {
  readonly field: FormField;
  /** The label beside the box, and the heading of its column on How. */
  readonly label: string;
  readonly kind: 'words' | 'choice' | 'date';
  /** Lines that the empty box has room for. */
  readonly lines: number;
}

/** A strand's boxes in the order of the form. */
export const FORM_BOXES: readonly FormBox[] = [
  { field: 'helps', label: 'Helps with', kind: 'choice', lines: 1 },
  { field: 'hard', label: 'What pupils find hard here', kind: 'words', lines: 3 },
  { field: 'pupils', label: 'Which pupils', kind: 'words', lines: 1 },
  { field: 'know', label: 'How we know, and where we start', kind: 'words', lines: 2 },
  { field: 'doing', label: 'What we will do', kind: 'words', lines: 3 },
  { field: 'same', label: 'What stays the same', kind: 'words', lines: 1 },
  { field: 'fit', label: 'What we change to fit', kind: 'words', lines: 1 },
  { field: 'who', label: 'Who helped shape it, who leads', kind: 'words', lines: 1 },
  { field: 'hope', label: 'What we hope to see in pupils', kind: 'words', lines: 2 },
  { field: 'look', label: 'Look again on', kind: 'date', lines: 1 },
  { field: 'need', label: 'What we need from the trust', kind: 'words', lines: 1 },
  { field: 'next', label: 'What changed, and what next', kind: 'words', lines: 1 },
  { field: 'hear', label: 'Happy for others to hear', kind: 'choice', lines: 1 },
];

/** The id of a box about a shared why. */
export type WhyField = 'words' | 'sees' | 'what';

/** The labels of a why's boxes; the problem's own words stand beside the why's name. */
export const WHY_LABELS: Readonly<Record<Exclude<WhyField, 'words'>, string>> = {
  sees: 'Do you see this here?',
  what: 'What do you see?',
};

/** What a school can say of a shared why; every one of them is a good answer. */
export const SEES_CHOICES = ['Yes', 'Differently', 'No', "Haven't looked"] as const;
