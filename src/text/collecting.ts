import { counted, listed } from './cliCounts';

/** The words that collecting puts on the sheets. */
export const COLLECT_WORDS = {
  trust: 'the trust’s workbook',
  form: (school: string) => `a form of ${school}`,
  both: 'Both sides changed this box. The school’s words stand in it; the other words are kept here.',
  twoForms: 'Two forms of one school differ. One stands in the box; the other is kept here.',
  keptOurs: 'The form came back with this box empty, and you had changed it. Your words stay.',
  emptied: 'The school took these words out.',
  strandGone: 'The form came back without this strand. It stays until you decide.',
  backAgain:
    'This strand is no longer in your workbook, and the school has written in it. It is back at the end of How.',
  old: (year: string) =>
    `From a form of ${year || 'another year'}: nothing of it went into a box by itself.`,
  beside: 'Written outside the boxes of the form.',
  worded: 'This school worded the problem differently. Worth a talk?',
  whyChanged: 'You have changed this why since the form was sent.',
  whyGone: 'This why is no longer on Why.',
} as const;

/** A file that holds no school form. */
export function noForm(file: string): string {
  return `“${file}” holds no school form that we know: no sheet with the form’s labels and boxes. It was left out; your workbook has nothing of it.`;
}

/** A form that names no school of this trust. */
export function strangeForm(file: string, school: string): string {
  const named = school === '' ? 'does not say its school' : `names “${school}”`;
  return `“${file}” ${named}, and none of its strands are in your workbook, so it may be another trust’s. It was left out. If it is yours, add the school to How and collect it again.`;
}

/** A form of another academic year. */
export function oldForm(file: string, year: string, now: string): string {
  return `“${file}” is a form of ${year}; your workbook is about ${now}. Nothing of it went into a box by itself: what differs is on To decide.`;
}

/** A form whose hidden sheet with what was sent is gone. */
export function withoutBase(file: string): string {
  return `“${file}” came back without what was sent (its hidden sheet or keys are gone), so we compared it with your workbook alone.`;
}

/** What a returned file holds that was passed over, each in a sentence. */
export const PASSED_OVER: Readonly<
  Record<'macros' | 'links' | 'formulas', (file: string) => string>
> = {
  macros: (file) => `“${file}” carries macros. They were neither read nor run.`,
  links: (file) =>
    `“${file}” links to other files. No link was followed; what its cells showed was read.`,
  formulas: (file) => `“${file}” has formulas in it. What they showed was read, as text.`,
};

/** A form without a name that matched by its strands. */
export function schoolFromStrands(file: string, school: string): string {
  return `“${file}” was taken for ${school} by its strands.`;
}

/** What one form brought. */
export function formLine(
  school: string,
  counts: {
    readonly newStrands: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly takenOut: number;
    readonly both: number;
  }
): string {
  const parts = [
    counts.newStrands > 0 ? counted(counts.newStrands, 'new strand') : '',
    counts.changed > 0 ? counted(counts.changed, 'changed box', 'changed boxes') : '',
    counts.takenOut > 0 ? `${counts.takenOut} taken out` : '',
    counts.both > 0 ? `${counts.both} to decide` : '',
  ].filter(Boolean);
  return `${school}: ${parts.length === 0 ? 'nothing new' : listed(parts)}`;
}

/** A workbook that Trellis did not build. */
export function nothingToCollectInto(file: string): string {
  return `"${file}" has no How sheet of Trellis's, so there is nothing to bring forms into. Give the structured workbook first, then the forms.`;
}

/** No file of those given holds a form of this trust. */
export const NO_FORMS =
  'None of these files holds a school form of this trust, so no workbook was written.';

/** What collecting will do, for the preview. */
export function collectSentence(schools: readonly string[]): string {
  return `Bring ${counted(schools.length, 'form')} into a copy of the workbook: ${listed([...new Set(schools)])}. Nothing is overwritten silently; your workbook stays as it is.`;
}

/** After the workbook was written. */
export function collectedLine(out: string): string {
  return `${out} is ready:`;
}

/** How many boxes have two texts. */
export function toDecideLine(count: number): string {
  return count === 0
    ? 'There is nothing to decide.'
    : `${counted(count, 'line')} on the sheet “To decide”: both texts are kept, whichever stands in the box.`;
}

/** The last line. */
export const COLLECT_UNCHANGED = 'The workbook and the forms that were read are as they were.';

/** A form that would not fit in a workbook. */
export function cannotHold(issue: {
  readonly place: string;
  readonly expected: string;
  readonly received: string;
}): string {
  return `Excel cannot hold this. Where: ${issue.place}. Possible: ${issue.expected}. Here: ${issue.received}.`;
}

/** The open workbook has no How sheet of Trellis's. */
export const nothingToCollectHere =
  'Forms are brought into the sheets that Build adds, and this workbook has none yet. Build first, then collect.';

/** What collecting will do in the open workbook, for the preview. */
export function collectHereSentence(schools: readonly string[]): string {
  return `Bring in what ${listed([...new Set(schools)])} wrote. Nothing is overwritten silently, and your own sheets stay as they are.`;
}

/** The forms say nothing that the workbook doesn't have. */
export const NOTHING_NEW = 'These forms say nothing that is not in your workbook already.';
