import type { WordReader } from './findHows';
import { alphabetical } from './findThemes';
import { matrixWords, type MatrixRow } from './matrixRows';
import type { PlacedRecord } from './placeRecords';
import { sameWords } from './sameWords';
import { shorten } from './shorten';
import type { SharedActivity } from './trustPlan';
import type { Whose } from './whose';

/** Longest title that is shown whole. */
const LONGEST_TITLE = 80;

interface Met {
  readonly key: string;
  /** The words that the parts of a series share. */
  readonly words: string;
  readonly title: string;
}

interface ActivityDraft {
  /** The whole title while only one was met, then the words that all share. */
  words: string;
  readonly title: string;
  readonly schools: Set<string>;
  together: boolean;
}

function meet(drafts: Map<string, ActivityDraft>, said: Met, whose: Whose): void {
  let draft = drafts.get(said.key);
  if (!draft) {
    draft = {
      words: shorten(said.title, LONGEST_TITLE),
      title: said.title,
      schools: new Set(),
      together: false,
    };
    drafts.set(said.key, draft);
  } else if (said.title !== draft.title) draft.words = said.words;
  if (whose.type === 'school') draft.schools.add(whose.name);
  else if (whose.type === 'together') draft.together = true;
}

/**
 * What schools do, in their words, the widest first, then by the alphabet: parts of a series count
 * as one, statutory training is left out. A picture to talk about, no ranking of approaches.
 */
export function findActivities(
  placed: readonly PlacedRecord[],
  matrix: readonly MatrixRow[],
  { titleOf, isStatutory }: WordReader
): readonly SharedActivity[] {
  const drafts = new Map<string, ActivityDraft>();
  for (const { place, record, whose } of placed) {
    const { approach } = record.fields;
    if (approach === undefined || (place !== 'session' && place !== 'how') || isStatutory(approach))
      continue;
    const { key, words } = titleOf(approach);
    meet(drafts, { key, words, title: approach }, whose);
  }
  for (const row of matrix) {
    const words = matrixWords(row);
    if (words === '' || isStatutory(words)) continue;
    for (const { whose } of row)
      meet(drafts, { key: sameWords(words), words, title: words }, whose);
  }
  return [...drafts.values()]
    .map(({ words, schools, together }) => ({ words, schools: alphabetical(schools), together }))
    .sort(
      (one, other) =>
        other.schools.length - one.schools.length || one.words.localeCompare(other.words, 'en-GB')
    );
}
