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

/** A form as one text: forms are brought in by it, so that the order of the files does not matter. */
function formText({ school, sentOn, strands, whys, loose }: CollectedForm): string {
  const boxes = strands.map(({ id, boxes: texts }) => [id, [...texts]]);
  return JSON.stringify([school, sentOn, boxes, whys, loose]);
}

function filesOf(
  matched: readonly MatchedFile[],
  countsOf: ReadonlyMap<MatchedFile, CollectCounts>
): readonly CollectedFile[] {
  return matched.map((each) => ({
    file: each.file,
    school: each.ok ? each.form.school : '',
    counts: countsOf.get(each) ?? NOTHING,
    sentences: each.sentences,
  }));
}

/** Brings all forms into a state, in an order of their own. */
export function bringForms(matched: readonly MatchedFile[], before: CollectState): Brought {
  const forms = matched
    .flatMap((each) => (each.ok ? [{ each, text: formText(each.form) }] : []))
    .sort((one, other) => byCode(one.text, other.text));
  const countsOf = new Map<MatchedFile, CollectCounts>();
  let state = before;
  for (const { each } of forms) {
    const brought = collectForm(state, each.form);
    state = brought.state;
    countsOf.set(each, brought.counts);
  }
  return { state, files: filesOf(matched, countsOf) };
}
