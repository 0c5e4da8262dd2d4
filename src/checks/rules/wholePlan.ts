import { anyOf } from '../../plan/wordPattern';
import type { How, TrustPlan } from '../../plan/trustPlan';
import { SAMENESS_IS_RIGHT, TRUST_REASONS } from '../../vocabulary/planWords';
import { copiedTexts } from '../copiedTexts';
import { isRoutine, isUnanswered } from '../planText';
import type { AskedOfPlan, PlanRule, WaitingRule } from '../rule';

const SAMENESS = anyOf(SAMENESS_IS_RIGHT);
const TRUST_REASON = new RegExp(
  `^\\W*(?:see |as |our |the )?${anyOf(TRUST_REASONS, '').source}[\\s\\W\\d]*$`,
  'i'
);
const STOPPED = /\b(?:stop\w*|ended|drop\w*|closed)\b/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const MOST_STRANDS_LED = 4;
const FEWEST_ROWS = 3;
const FEWEST_SCHOOLS = 3;
const MOST_LIVE = 5;

const schoolOf = ({ whose }: How): string => (whose.type === 'school' ? whose.name : '');

/** One question to the trust about the first of some hows, or none. */
function ofTrust(hows: readonly How[], quoted: string): readonly AskedOfPlan[] {
  const first = hows[0];
  return first ? [{ where: first.source, school: '', quoted }] : [];
}

function groupsOf(
  hows: readonly How[],
  keyOf: (how: How) => string
): readonly (readonly [string, readonly How[]])[] {
  const groups = new Map<string, How[]>();
  for (const how of hows) {
    const key = keyOf(how);
    const group = groups.get(key);
    if (group) group.push(how);
    else if (key !== '') groups.set(key, [how]);
  }
  return [...groups];
}

function trustReasons({ hows }: TrustPlan): readonly AskedOfPlan[] {
  const given = hows.filter(({ hardHere }) => TRUST_REASON.test(hardHere));
  return given.length < FEWEST_ROWS ? [] : ofTrust(given, given[0]?.hardHere ?? '');
}

function copiedHows({ hows }: TrustPlan): readonly AskedOfPlan[] {
  const own = hows.filter(
    (how) =>
      schoolOf(how) !== '' &&
      !isUnanswered(how.whatWeWillDo) &&
      !isRoutine(how) &&
      !SAMENESS.test(how.whatWeWillDo)
  );
  const [most] = copiedTexts(
    own.map((how) => ({ school: schoolOf(how), text: how.whatWeWillDo })),
    FEWEST_SCHOOLS
  );
  const words = most?.texts[0]?.text;
  return words === undefined
    ? []
    : ofTrust(
        own.filter(({ whatWeWillDo }) => whatWeWillDo === words),
        words
      );
}

function startTogether({ hows }: TrustPlan): readonly AskedOfPlan[] {
  const groups = groupsOf(
    hows.filter(({ start }) => DAY.test(start)),
    ({ name, start }) => `${name.toLowerCase()}|${start}`
  );
  const together = groups.find(([, group]) => new Set(group.map(schoolOf)).size >= FEWEST_SCHOOLS);
  return together ? ofTrust(together[1], together[1][0]?.name ?? '') : [];
}

function manyLed({ hows }: TrustPlan): readonly AskedOfPlan[] {
  return groupsOf(hows, (how) =>
    isUnanswered(how.whoLeads) ? '' : `${schoolOf(how)}|${how.whoLeads.trim().toLowerCase()}`
  )
    .filter(([, group]) => group.length >= MOST_STRANDS_LED)
    .flatMap(([, group]) =>
      ofTrust(group, '').map((asked) => ({ ...asked, school: group[0] ? schoolOf(group[0]) : '' }))
    );
}

function manyAtOnce({ hows }: TrustPlan): readonly AskedOfPlan[] {
  return groupsOf(hows, (how) =>
    schoolOf(how) === '' || STOPPED.test(how.status) ? '' : schoolOf(how)
  )
    .filter(([, group]) => group.length > MOST_LIVE)
    .flatMap(([school, group]) => ofTrust(group, '').map((asked) => ({ ...asked, school })));
}

function launchesAtOnce({ hows }: TrustPlan): readonly AskedOfPlan[] {
  const starts = hows.filter(({ start }) => DAY.test(start));
  const months = groupsOf(starts, ({ start }) => start.slice(0, 7));
  const crowded = months.find(
    ([, group]) => group.length >= FEWEST_ROWS && group.length * 2 > starts.length
  );
  return crowded ? ofTrust(crowded[1], '') : [];
}

function driftingWhys({ hows }: TrustPlan): readonly AskedOfPlan[] {
  return groupsOf(hows, ({ helpsWith }) => helpsWith).flatMap(([why, group]) => {
    const words = group.map(
      ({ hardHere }) => new Set(hardHere.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    );
    const [first, ...rest] = words;
    const apart = rest.some(
      (other) =>
        first !== undefined &&
        other.size > 0 &&
        [...other].every((word) => !first.has(word) || word === 'pupils')
    );
    return apart ? ofTrust(group, why) : [];
  });
}

function schoolsNotHeard({ whys, hows, schools }: TrustPlan): readonly AskedOfPlan[] {
  const heard = new Set(
    hows
      .filter(({ helpsWith }) => helpsWith !== '')
      .map((how) => `${how.helpsWith}|${schoolOf(how)}`)
  );
  const [why] = whys.filter(({ name }) => hows.some(({ helpsWith }) => helpsWith === name));
  if (!why) return [];
  return schools
    .filter(({ name }) => !heard.has(`${why.name}|${name}`))
    .map(({ name }) => ({
      where: why.source,
      school: name,
      quoted: why.name,
      instead: `Not heard yet: do you see this at ${name}?`,
    }));
}

function nothingStops({ hows }: TrustPlan): readonly AskedOfPlan[] {
  if (hows.length <= 3) return [];
  return hows.some(({ status, whatChanged, notes }) =>
    STOPPED.test(`${status} ${whatChanged} ${notes}`)
  )
    ? []
    : ofTrust(hows, '');
}

const schoolsHow = (name: string, rest: Partial<How>): Partial<How> => ({
  whose: { type: 'school', name },
  ...rest,
});
const threeSchools = (each: readonly Partial<How>[]): readonly Partial<How>[] =>
  each.map((rest, index) =>
    schoolsHow(['Ash Primary', 'Beech Primary', 'Cedar Primary'][index % 3] ?? '', rest)
  );
const times = (count: number, rest: Partial<How>): readonly Partial<How>[] =>
  Array.from({ length: count }, () => schoolsHow('Ash Primary', rest));

/** Questions about the plan as a whole, the trust's own first. */
export const PLAN_RULES: readonly PlanRule[] = [
  {
    id: 'R01',
    name: "the trust's list as the reason",
    scope: 'plan',
    looksAt: 'What pupils find hard here: several rows give a trust priority as the reason',
    question:
      'Several rows give a trust priority as the reason. Have we told schools what pupils find hard?',
    onByDefault: true,
    bad: {
      hows: threeSchools([
        { hardHere: 'Trust priority' },
        { hardHere: 'Trust priority 2' },
        { hardHere: 'trust priority' },
      ]),
    },
    good: {
      hows: threeSchools([
        { hardHere: 'Trust priority' },
        { hardHere: 'Pupils stop after two lines' },
        { hardHere: 'Pupils guess' },
      ]),
    },
    asks: trustReasons,
  },
  {
    id: 'R33',
    name: 'the same how in several schools',
    scope: 'plan',
    looksAt: 'What we will do: nearly the same words in three schools or more',
    question:
      'Several schools use nearly the same words for what they will do. Did we ask them to?',
    onByDefault: true,
    bad: {
      hows: threeSchools([
        { whatWeWillDo: 'Weekly coaching with a filmed lesson and one step at a time' },
        { whatWeWillDo: 'Weekly coaching with a filmed lesson and one step at a time' },
        { whatWeWillDo: 'Weekly coaching, with a filmed lesson and one step at a time.' },
      ]),
    },
    good: {
      hows: threeSchools([
        { whatWeWillDo: 'Year 3 begins with reading aloud in pairs each morning' },
        { whatWeWillDo: 'Reception retells one story all week' },
        { whatWeWillDo: 'Tutors listen to eight readers and then decide' },
      ]),
    },
    asks: copiedHows,
  },
  {
    id: 'R38',
    name: 'everyone at once',
    scope: 'plan',
    looksAt: 'Start: the same work begins in several schools on one day',
    question: 'Schools start together. Who could have gone first?',
    onByDefault: false,
    bad: {
      hows: threeSchools([
        { name: 'Oracy', start: '2025-09-01' },
        { name: 'Oracy', start: '2025-09-01' },
        { name: 'Oracy', start: '2025-09-01' },
      ]),
    },
    good: {
      hows: threeSchools([
        { name: 'Oracy', start: '2025-09-01' },
        { name: 'Oracy', start: '2025-11-03' },
        { name: 'Oracy', start: '2026-01-05' },
      ]),
    },
    asks: startTogether,
  },
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
    id: 'R32',
    name: 'one problem or two',
    scope: 'plan',
    looksAt: 'What pupils find hard here, over the rows of one why: no word in common',
    question: 'Schools give different reasons for the same priority. Is it one problem or two?',
    onByDefault: false,
    bad: {
      hows: threeSchools([
        { helpsWith: 'W2', hardHere: 'Reading is slow and loses meaning' },
        { helpsWith: 'W2', hardHere: 'Corridors feel unsafe at changeover' },
      ]),
    },
    good: {
      hows: threeSchools([
        { helpsWith: 'W2', hardHere: 'Reading is slow in Year 4' },
        { helpsWith: 'W2', hardHere: 'Slow reading in Year 7' },
      ]),
    },
    asks: driftingWhys,
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
    id: 'R39',
    name: 'schools not heard',
    scope: 'plan',
    looksAt: 'Helps with: a why that a school has no row for',
    question: 'Not heard yet: do you see this here?',
    onByDefault: false,
    bad: {
      schools: [
        { name: 'Ash Primary', aliases: [] },
        { name: 'Beech Primary', aliases: [] },
      ],
      whys: [{ name: 'W2' }],
      hows: [schoolsHow('Ash Primary', { helpsWith: 'W2' })],
    },
    good: {
      schools: [{ name: 'Ash Primary', aliases: [] }],
      whys: [{ name: 'W2' }],
      hows: [schoolsHow('Ash Primary', { helpsWith: 'W2' })],
    },
    asks: schoolsNotHeard,
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

/** Rules that wait for readiness scores to stand in the plan: they ask nothing yet. */
export const WAITING_RULES: readonly WaitingRule[] = [
  {
    id: 'R35',
    name: 'readiness and ambition',
    scope: 'waiting',
    waitsFor: 'readiness scores by school in the plan',
    looksAt: 'Readiness beside what is planned',
    question:
      'Staff here have told us that this is hard just now. What would have to be true first, and could a smaller start with volunteers help?',
    onByDefault: false,
    bad: 'Trust among staff 35, "drop-ins by SLT weekly"',
    good: 'Teachers invite a colleague they choose; review at half term.',
  },
  {
    id: 'R36',
    name: 'readiness not known',
    scope: 'waiting',
    waitsFor: 'readiness scores by school in the plan',
    looksAt: 'No current readiness score',
    question:
      'We do not have a current picture of how staff feel here. How else might you find out before starting?',
    onByDefault: false,
    bad: 'Silent assumption',
    good: 'Short listening exercise in Aut 1.',
  },
];
