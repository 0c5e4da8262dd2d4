import type { Field } from '../vocabulary/fields';
import { isWholeDate } from './academicYear';
import { sharedWords } from './joinWords';
import { shorten } from './shorten';
import { sourceCell } from './sourceCell';
import type { Strand } from './suggestHows';
import type { How } from './trustPlan';
import { LONGEST_HOW_NAME, yearOf } from './writtenHow';

function firstAndLast(dates: readonly string[]): readonly [string, string] {
  const sorted = dates.filter(isWholeDate).sort();
  const first = sorted[0] ?? '';
  const last = sorted.at(-1) ?? '';
  return [first, last === first ? '' : last];
}

/**
 * A how suggested from sessions that seem to belong together. It says what they say in the same
 * words; where they say many different things the box stays empty, and the sessions keep theirs.
 */
export function suggestedHow(strand: Strand): Omit<How, 'id' | 'helpsWith'> | null {
  const first = strand.sessions[0];
  if (!first) return null;
  const words = (field: Field): string =>
    sharedWords(strand.sessions.map(({ record }) => record.fields[field]));
  const [start, end] = firstAndLast(strand.sessions.map(({ record }) => record.fields.date ?? ''));
  return {
    origin: { type: 'suggested', reason: strand.reason },
    whose: first.whose,
    name: shorten(strand.words, LONGEST_HOW_NAME),
    hardHere: strand.problem ?? '',
    whichPupils: words('pupils'),
    howWeKnow: words('evidence'),
    whatWeWillDo: words('approach') || strand.words,
    whatWeChange: '',
    whoLeads: words('lead'),
    hope: words('success'),
    lookAgain: words('review'),
    whatChanged: '',
    staff: words('audience'),
    provider: words('provider'),
    format: words('format'),
    start,
    end,
    term: '',
    hours: '',
    cost: '',
    status: '',
    notes: '',
    year: yearOf(start, first.table.academicYear),
    source: sourceCell(first.table, first.record),
  };
}
