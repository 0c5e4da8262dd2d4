import type { ColumnHeadings } from './columnHeadings';
import type { FoundWhys } from './findWhys';
import { groupsBySchool, type Groups } from './groupBySchool';
import type { NamesProblem, PlacedRecord } from './placeRecords';
import type { SeriesTitle } from './seriesTitle';
import type { SourceTable } from './sourceRecord';
import { idGiver } from './stableId';
import { suggestedHow } from './suggestedHow';
import { findStrands } from './suggestHows';
import type { How } from './trustPlan';
import { whoseName } from './whose';
import { howIdWords, writtenHow } from './writtenHow';

/** How the plan reads words; each answer is remembered. */
export interface WordReader {
  readonly namesProblem: NamesProblem;
  readonly keyOf: (text: string) => string;
  readonly isStatutory: (text: string) => boolean;
  readonly titleOf: (text: string) => SeriesTitle;
  readonly headingsOf: (table: SourceTable) => ColumnHeadings;
}

/** The hows, and for a session the name of the how that it seems to be part of, or ''. */
export interface FoundHows {
  readonly hows: readonly How[];
  readonly partOf: (session: PlacedRecord) => string;
}

interface WrittenHows {
  readonly hows: readonly How[];
  readonly nameOfApproach: Groups<string>;
}

type IdGiver = (words: string) => string;

function writtenHows(
  placed: readonly PlacedRecord[],
  whys: FoundWhys,
  reader: WordReader,
  giveId: IdGiver
): WrittenHows {
  const nameOfApproach = groupsBySchool<string>();
  const hows = placed.flatMap((each): How[] => {
    if (each.place !== 'how') return [];
    const how = writtenHow(each, reader.headingsOf(each.table));
    const { approach } = each.record.fields;
    const key = approach === undefined ? null : reader.titleOf(approach).key;
    if (key !== null && nameOfApproach.get(each.whose, key) === undefined) {
      nameOfApproach.set(each.whose, key, how.name);
    }
    return [
      { id: giveId(howIdWords(each)), helpsWith: whys.named(how.hardHere)?.name ?? '', ...how },
    ];
  });
  return { hows, nameOfApproach };
}

function countBySchool(hows: readonly How[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { whose } of hows)
    counts.set(whoseName(whose), (counts.get(whoseName(whose)) ?? 0) + 1);
  return counts;
}

/** What schools do together comes first, then each school by the alphabet, then what nobody's is. */
function togetherThenByName({ whose }: How, other: How): number {
  const rank = { together: 0, school: 1, unknown: 2 } as const;
  const apart = rank[whose.type] - rank[other.whose.type];
  return apart === 0 ? whoseName(whose).localeCompare(whoseName(other.whose), 'en-GB') : apart;
}

/** The name of the how that the session's school wrote for the same approach, if there is one. */
function nameIn(
  { nameOfApproach }: WrittenHows,
  { whose, record }: PlacedRecord,
  { titleOf }: WordReader
): string | undefined {
  const { approach } = record.fields;
  return approach === undefined ? undefined : nameOfApproach.get(whose, titleOf(approach).key);
}

/**
 * The hows that schools wrote, then those that their sessions suggest. A session whose school wrote
 * a how for the same approach is part of that one.
 */
export function findHows(
  placed: readonly PlacedRecord[],
  whys: FoundWhys,
  reader: WordReader
): FoundHows {
  const giveId = idGiver('H');
  const written = writtenHows(placed, whys, reader, giveId);
  const linked = new Map<PlacedRecord, string>();
  const free: PlacedRecord[] = [];
  for (const each of placed) {
    if (each.place !== 'session') continue;
    const name = nameIn(written, each, reader);
    if (name === undefined) free.push(each);
    else linked.set(each, name);
  }
  const strands = findStrands({
    ...reader,
    sessions: free,
    alreadyThere: countBySchool(written.hows),
  });
  const suggested = strands.flatMap((strand): How[] => {
    const how = suggestedHow(strand);
    if (!how) return [];
    for (const session of strand.sessions) linked.set(session, how.name);
    const helpsWith = strand.problem === null ? '' : (whys.named(strand.problem)?.name ?? '');
    return [{ id: giveId([whoseName(how.whose), strand.key].join('|')), helpsWith, ...how }];
  });
  const hows = [...written.hows, ...suggested].sort(togetherThenByName);
  return { hows, partOf: (session) => linked.get(session) ?? '' };
}
