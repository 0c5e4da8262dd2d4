import { academicYearName } from './academicYear';
import type { PlacedRecord } from './placeRecords';
import { remember } from './remember';
import { sameWords } from './sameWords';
import { shorten } from './shorten';
import { sourceCell } from './sourceCell';
import { idGiver } from './stableId';
import type { Why } from './trustPlan';
import { whoseName } from './whose';

/** Longest short name of a why: what a drop-down shows at a glance. */
const LONGEST_NAME = 60;

/** The whys found, and the why that has a text's own words. */
export interface FoundWhys {
  readonly whys: readonly Why[];
  readonly named: (words: string) => Why | undefined;
}

/** A short name that no other why has: the priority's title, else the problem cut at a word. */
function nameGiver(): (placed: PlacedRecord, problem: string) => string {
  const taken = new Set<string>();
  return ({ record }, problem) => {
    const title = record.fields.priority;
    const short = shorten(problem, LONGEST_NAME);
    const wanted =
      title !== undefined && title !== problem && title.length <= LONGEST_NAME
        ? [title, short]
        : [short];
    const free = wanted.find((name) => !taken.has(sameWords(name)));
    let name = free ?? short;
    for (let times = 2; taken.has(sameWords(name)); times += 1) name = `${short} (${times})`;
    taken.add(sameWords(name));
    return name;
  };
}

/** True where the words stand for the trust: in its improvement plan, or about all schools. */
function speaksForTheTrust({ table, whose }: PlacedRecord): boolean {
  return table.kind === 'priorities' && whose.type !== 'school' ? true : whose.type === 'together';
}

function whyFrom(placed: PlacedRecord, problem: string): Omit<Why, 'id' | 'name' | 'saidBy'> {
  const { record, table } = placed;
  const { pupils = '', evidence = '', ...fields } = record.fields;
  const forTrust = speaksForTheTrust(placed) ? fields : {};
  return {
    hardForPupils: problem,
    whichPupils: pupils,
    howWeKnow: evidence,
    whyItMatters: forTrust.why ?? '',
    hope: forTrust.success ?? '',
    lookAgain: forTrust.review ?? '',
    lead: forTrust.lead ?? '',
    baseline: forTrust.baseline ?? '',
    target: forTrust.target ?? '',
    year: table.academicYear === null ? '' : academicYearName(table.academicYear),
    source: sourceCell(table, record),
  };
}

/**
 * The pupil problems that somebody named in a problem or priority column, once for the same words.
 * Words that are only alike stay apart: whether three schools mean one problem is for them to say.
 * A school's hopes, dates and leads stay with its how; a trust's own row gives them to the why.
 */
export function findWhys(placed: readonly PlacedRecord[]): FoundWhys {
  const keyOf = remember(sameWords);
  const byWords = new Map<string, Why & { readonly saidBy: string[] }>();
  const giveId = idGiver('W');
  const giveName = nameGiver();
  for (const each of placed) {
    const { problem } = each;
    if (problem === null) continue;
    const key = keyOf(problem);
    const seen = byWords.get(key);
    const who = whoseName(each.whose);
    if (seen) {
      if (who !== '' && !seen.saidBy.includes(who)) seen.saidBy.push(who);
      continue;
    }
    byWords.set(key, {
      id: giveId(key),
      name: giveName(each, problem),
      saidBy: who === '' ? [] : [who],
      ...whyFrom(each, problem),
    });
  }
  return { whys: [...byWords.values()], named: (words) => byWords.get(keyOf(words)) };
}
