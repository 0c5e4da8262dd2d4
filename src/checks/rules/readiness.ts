import { anyOf } from '../../plan/wordPattern';
import type { How, TrustPlan } from '../../plan/trustPlan';
import { DUTY_WORDS, MECHANISM_CUES, TIME_WORDS } from '../../vocabulary/planWords';
import { DIMENSION_NAMES } from '../../vocabulary/dimensionNames';
import type { AskedOfPlan, Given, KnownReadiness, PlanRule } from '../rule';
import { schoolOf, schoolsHow } from './planRows';

/** Scores below which much is hard (Listen first), and below which a start is best small. */
const LOW = 40;
const MIDDLING = 60;
const NEW_STRANDS = 2;

const OBSERVED = /\b(?:observ\w*|video\w*|film\w*|coach\w*|drop-?ins?|learning walks?)\b/i;
const TOGETHER =
  /\b(?:joint planning|co-?plan\w*|plan(?:ning)? together|shared planning|team planning)\b/i;
const PRACTISED = anyOf(MECHANISM_CUES.practise);
const BEHAVIOUR = /\b(?:behaviour|routines?|calm|corridors?|conduct)\b/i;
const WHOLE_STAFF =
  /\b(?:all (?:staff|teachers|tas|departments)|whole[- ](?:staff|school)|every (?:teacher|lesson))\b/i;
const DUTY = anyOf(DUTY_WORDS);
const TIME = anyOf(TIME_WORDS);

type Dimension = keyof KnownReadiness['dimensions'];

/** What is asked of people where the condition that it rests on is weak (domain research, R35). */
const RESTS_ON: readonly (readonly [Dimension, (words: string) => boolean])[] = [
  ['trust', (words) => OBSERVED.test(words)],
  ['autonomy', (words) => DUTY.test(words)],
  ['safety', (words) => words !== '' && !BEHAVIOUR.test(words)],
  ['collaboration', (words) => TOGETHER.test(words) && !TIME.test(words)],
  ['competence', (words) => words !== '' && !PRACTISED.test(words)],
];

const questionFor = (dimension: Dimension): string =>
  `Staff here have told us that “${DIMENSION_NAMES[dimension]}” is hard just now. What would have to be true first, and could a smaller start with volunteers help?`;

function weakSpot({ dimensions }: KnownReadiness, hows: readonly How[]) {
  for (const [dimension, restsOn] of RESTS_ON) {
    const score = dimensions[dimension];
    if (score === null || score >= LOW) continue;
    const how = hows.find(({ whatWeWillDo }) => restsOn(whatWeWillDo));
    if (how) return { how, dimension };
  }
  return null;
}

function ambitionOf(known: KnownReadiness, hows: readonly How[]): AskedOfPlan | null {
  const weak = weakSpot(known, hows);
  if (weak)
    return {
      where: weak.how.source,
      school: known.school,
      quoted: '',
      instead: questionFor(weak.dimension),
    };
  const [first] = hows;
  if (known.score === null || !first) return null;
  const wide = hows.length >= NEW_STRANDS || hows.some((how) => WHOLE_STAFF.test(how.whatWeWillDo));
  return known.score < LOW || (known.score < MIDDLING && wide)
    ? { where: first.source, school: known.school, quoted: '' }
    : null;
}

const howsOf = ({ hows }: TrustPlan, school: string): readonly How[] =>
  hows.filter((how) => schoolOf(how) === school);

function readinessAndAmbition(plan: TrustPlan, { readiness }: Given): readonly AskedOfPlan[] {
  return (readiness ?? []).flatMap((known) =>
    known.doubtful ? [] : (ambitionOf(known, howsOf(plan, known.school)) ?? [])
  );
}

/** Schools that plan something, and of whose staff there is no current picture. */
function readinessUnknown(plan: TrustPlan, { readiness }: Given): readonly AskedOfPlan[] {
  if (readiness === null) return [];
  const current = new Set(
    readiness.flatMap(({ school, score, doubtful }) => (score === null || doubtful ? [] : [school]))
  );
  const planning = new Map(plan.hows.map((how) => [schoolOf(how), how]));
  return [...planning].flatMap(([school, how]) =>
    school === '' || current.has(school) ? [] : [{ where: how.source, school, quoted: '' }]
  );
}

const known = (given: Partial<KnownReadiness>): KnownReadiness => ({
  school: 'Ash Primary',
  score: 70,
  dimensions: { trust: 70, autonomy: 70, safety: 70, collaboration: 70, competence: 70 },
  doubtful: false,
  ...given,
});
const lowTrust = known({
  score: 55,
  dimensions: { trust: 35, autonomy: 70, safety: 70, collaboration: 70, competence: 70 },
});

/** Questions that need to know how staff feel; silent where no survey was read. */
export const READINESS_RULES: readonly PlanRule[] = [
  {
    id: 'R35',
    name: 'what would have to be true first',
    scope: 'plan',
    looksAt: 'Readiness beside What we will do: a weak condition that the plan leans on',
    question:
      'Staff here have told us that much is hard just now. What would have to be true first, and could a smaller start with volunteers help?',
    onByDefault: false,
    bad: { hows: [schoolsHow('Ash Primary', { whatWeWillDo: 'Drop-ins by SLT weekly' })] },
    good: {
      hows: [
        schoolsHow('Ash Primary', {
          whatWeWillDo: 'Teachers invite a colleague they choose; review at half term.',
        }),
      ],
    },
    exampleReadiness: { bad: [lowTrust], good: [lowTrust] },
    asks: readinessAndAmbition,
  },
  {
    id: 'R36',
    name: 'how staff feel',
    scope: 'plan',
    looksAt: 'Readiness: no current score for a school that plans something',
    question:
      'We do not have a current picture of how staff feel here. How else might you find out before starting?',
    onByDefault: false,
    bad: { hows: [schoolsHow('Ash Primary', { whatWeWillDo: 'Peer visits' })] },
    good: { hows: [schoolsHow('Ash Primary', { whatWeWillDo: 'Peer visits' })] },
    exampleReadiness: { bad: [known({ score: null })], good: [known({})] },
    asks: readinessUnknown,
  },
];
