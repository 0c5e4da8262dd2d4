import type { PlacedRecord } from './placeRecords';
import { sameWords } from './sameWords';
import type { TrainingCount } from './trustPlan';
import { whoseName } from './whose';

/** What stands for a school or an activity that the log doesn't name. */
export const NOT_NAMED = '(not named)';

/**
 * A log as counts by school and activity: never people, roles or dates. A count under `minimum` is
 * not given, because two or three people are easily known.
 */
export function countTraining(
  placed: readonly PlacedRecord[],
  minimum: number
): readonly TrainingCount[] {
  const counts = new Map<string, { school: string; activity: string; times: number }>();
  for (const { place, record, whose } of placed) {
    if (place !== 'training count') continue;
    const school = whoseName(whose) || NOT_NAMED;
    const activity = record.fields.approach ?? NOT_NAMED;
    const key = `${school}|${sameWords(activity)}`;
    const seen = counts.get(key);
    if (seen) seen.times += 1;
    else counts.set(key, { school, activity, times: 1 });
  }
  const order = (one: { school: string; activity: string }, other: typeof one): number =>
    one.school.localeCompare(other.school, 'en-GB') ||
    one.activity.localeCompare(other.activity, 'en-GB');
  return [...counts.values()].sort(order).map(({ school, activity, times }) => ({
    school,
    activity,
    count: times < minimum ? { type: 'fewer than the minimum' } : { type: 'exact', times },
  }));
}
