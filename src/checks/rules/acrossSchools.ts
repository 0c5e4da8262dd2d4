import type { TrustPlan } from '../../plan/trustPlan';
import type { AskedOfPlan, PlanRule } from '../rule';
import { groupsOf, ofTrust, schoolOf, schoolsHow, threeSchools } from './planRows';

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

/** Questions about one why in several schools. */
export const ACROSS_RULES: readonly PlanRule[] = [
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
];
