import type { NamesProblem, PlacedRecord } from './placeRecords';
import { sameWords } from './sameWords';
import { sourceCell } from './sourceCell';
import type { SourceCell, Theme } from './trustPlan';
import type { Whose } from './whose';
import { whoseName } from './whose';

interface ThemeDraft {
  readonly words: string;
  readonly source: SourceCell;
  rows: number;
  readonly whose: Set<Whose>;
}

/** The drafts by their words as typed; spellings are merged once at the end. */
type Drafts = Map<string, ThemeDraft>;

/** Names in alphabetical order, as people in England expect it. */
export function alphabetical(names: Iterable<string>): readonly string[] {
  return [...names].sort(BRITISH.compare);
}

const BRITISH = new Intl.Collator('en-GB');

function count(drafts: Drafts, { table, record, whose }: PlacedRecord, words: string): void {
  let draft = drafts.get(words);
  if (!draft) {
    draft = { words, source: sourceCell(table, record), rows: 0, whose: new Set() };
    drafts.set(words, draft);
  }
  draft.rows += 1;
  draft.whose.add(whose);
}

function mergeSpellings(drafts: Drafts): readonly ThemeDraft[] {
  const merged = new Map<string, ThemeDraft>();
  for (const draft of drafts.values()) {
    const key = sameWords(draft.words);
    const first = merged.get(key);
    if (!first) merged.set(key, draft);
    else {
      first.rows += draft.rows;
      draft.whose.forEach((whose) => first.whose.add(whose));
    }
  }
  return [...merged.values()];
}

function themesFrom(drafts: Drafts, foundAs: Theme['foundAs']): readonly Theme[] {
  return mergeSpellings(drafts).map(({ words, source, rows, whose }) => {
    const schools = Array.from(whose, whoseName).filter((name) => name !== '');
    return { words, foundAs, rows, schools: alphabetical(schools), marks: '', source };
  });
}

const THEMED_PLACES: ReadonlySet<string> = new Set(['session', 'how', 'why', 'theme']);

/** Priorities and reasons that name no pupil problem, with how many rows and schools give them. */
export function findThemes(placed: readonly PlacedRecord[], names: NamesProblem): readonly Theme[] {
  const priorities: Drafts = new Map();
  const reasons: Drafts = new Map();
  for (const each of placed) {
    if (!THEMED_PLACES.has(each.place)) continue;
    const { priority, problem } = each.record.fields;
    if (priority !== undefined && each.problem !== priority && !names(priority, 'any heading')) {
      count(priorities, each, priority);
    }
    if (problem !== undefined && each.problem !== problem && !names(problem, 'problem')) {
      count(reasons, each, problem);
    }
  }
  return [...themesFrom(priorities, 'priority'), ...themesFrom(reasons, 'given as the problem')];
}
