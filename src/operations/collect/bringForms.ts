import type { CollectCounts, CollectState, CollectedForm } from '../../plan/collect/collected';
import { collectForm } from '../../plan/collect/collectForm';
import type { MatchedFile } from './matchForm';

/** What one returned file brought, for the person who collects. */
export interface CollectedFile {
  readonly file: string;
  /** The school whose form it is, or '' where it was left out. */
  readonly school: string;
  readonly counts: CollectCounts;
  /** What to know about it: how it was understood, or why it was left out. */
  readonly sentences: readonly string[];
}

/** The state after all forms, and what each file brought, in the order of the files. */
export interface Brought {
  readonly state: CollectState;
  readonly files: readonly CollectedFile[];
}

const NOTHING: CollectCounts = { newStrands: 0, changed: 0, unchanged: 0, takenOut: 0, both: 0 };

const byCode = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * A matched file while others are read: its form as one text. A text of its own holds on to nothing of
 * the file, where the form's own texts are pieces of it; and forms are brought in by it, so that the
 * order of the files does not matter.
 */
export type WaitingFile = Pick<MatchedFile, 'file' | 'sentences'> &
  ({ readonly ok: true; readonly school: string; readonly form: string } | { readonly ok: false });

/** Lets a matched file wait until all have been read. */
export function waiting(matched: MatchedFile): WaitingFile {
  const { file, sentences } = matched;
  if (!matched.ok) return { ok: false, file, sentences };
  const { form } = matched;
  return { ok: true, file, sentences, school: form.school, form: JSON.stringify(form) };
}

/** Brings all forms into a state, in an order of their own. */
export function bringForms(files: readonly WaitingFile[], before: CollectState): Brought {
  const forms = files
    .flatMap((each) => (each.ok ? [each] : []))
    .sort((one, other) => byCode(one.form, other.form));
  const countsOf = new Map<WaitingFile, CollectCounts>();
  let state = before;
  for (const each of forms) {
    const brought = collectForm(state, JSON.parse(each.form) as CollectedForm);
    state = brought.state;
    countsOf.set(each, brought.counts);
  }
  return {
    state,
    files: files.map((each) => ({
      file: each.file,
      school: each.ok ? each.school : '',
      counts: countsOf.get(each) ?? NOTHING,
      sentences: each.sentences,
    })),
  };
}
