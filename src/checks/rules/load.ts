import type { TrustPlan } from '../../plan/trustPlan';
import { isUnanswered } from '../planText';
import type { AskedOfPlan, Given, PlanRule } from '../rule';
import { DAY, groupsOf, ofSchool, ofTrust, schoolOf, schoolsHow, SEVERAL, times } from './planRows';

const STOPPED = /\b(?:stop\w*|ended|drop\w*|closed)\b/i;

function manyLed({ hows }: TrustPlan, { settings }: Given): readonly AskedOfPlan[] {
  return groupsOf(hows, (how) =>
    isUnanswered(how.whoLeads) ? '' : `${schoolOf(how)}|${how.whoLeads.trim().toLowerCase()}`
  )
    .filter(([, group]) => group.length >= settings.thresholds.strandsLed)
    .flatMap(([, group]) => ofSchool(group));
}

function manyAtOnce({ hows }: TrustPlan, { settings }: Given): readonly AskedOfPlan[] {
  return groupsOf(hows, (how) => (STOPPED.test(how.status) ? '' : schoolOf(how)))
    .filter(([, group]) => group.length > settings.thresholds.liveRows)
    .flatMap(([, group]) => ofSchool(group));
}

function launchesAtOnce({ hows }: TrustPlan): readonly AskedOfPlan[] {
  const starts = hows.filter(({ start }) => DAY.test(start));
  const months = groupsOf(starts, ({ start }) => start.slice(0, 7));
  const crowded = months.find(
    ([, group]) => group.length >= SEVERAL && group.length * 2 > starts.length
  );
  return crowded ? ofTrust(crowded[1], '') : [];
}

function nothingStops({ hows }: TrustPlan): readonly AskedOfPlan[] {
  if (hows.length <= SEVERAL) return [];
  return hows.some(({ status, whatChanged, notes }) =>
    STOPPED.test(`${status} ${whatChanged} ${notes}`)
  )
    ? []
    : ofTrust(hows, '');
}

/** Questions about how much a plan holds at once, and who carries it. */
export const LOAD_RULES: readonly PlanRule[] = [
  {
    id: 'R24',
    name: 'much on one pair of shoulders',
    scope: 'plan',
    looksAt: 'Who leads: four rows or more in a school; nobody is named',
    question:
      'One person leads much of this. Which would they choose to keep if they could only do two well?',
    onByDefault: false,
    bad: { hows: times(7, { whoLeads: 'JS' }) },
    good: { hows: times(2, { whoLeads: 'JS' }) },
    asks: manyLed,
  },
  {
    id: 'R34',
    name: 'much at once',
    scope: 'plan',
    looksAt: 'Rows of a school that have not stopped: more than five (convention)',
    question: 'Much is live here at once. Which would staff name if asked, and which could wait?',
    onByDefault: false,
    bad: { hows: times(9, { status: '' }) },
    good: { hows: times(2, { status: '' }) },
    asks: manyAtOnce,
  },
  {
    id: 'R37',
    name: 'launches in one month',
    scope: 'plan',
    looksAt: 'Start: over half of all starts in one month',
    question: 'Much begins at the same time. What could start later, once the first has settled?',
    onByDefault: false,
    bad: { hows: times(6, { start: '2025-09-01' }) },
    good: { hows: [...times(2, { start: '2025-09-01' }), ...times(2, { start: '2026-01-05' })] },
    asks: launchesAtOnce,
  },
  {
    id: 'R40',
    name: 'what leaves',
    scope: 'plan',
    looksAt: 'Status and What changed: more than three rows, and nothing stops',
    question: 'Much is added and nothing leaves. What could end this term so that this has room?',
    onByDefault: false,
    bad: { hows: times(4, { status: 'Live' }) },
    good: {
      hows: [...times(4, { status: 'Live' }), schoolsHow('Ash Primary', { status: 'Stopped' })],
    },
    asks: nothingStops,
  },
];
