import { anyOf } from '../../plan/wordPattern';
import type { TrustPlan } from '../../plan/trustPlan';
import { SAMENESS_IS_RIGHT, TRUST_REASONS } from '../../vocabulary/planWords';
import { copiedTexts } from '../copiedTexts';
import { isRoutine, isUnanswered } from '../planText';
import type { AskedOfPlan, Given, PlanRule } from '../rule';
import { DAY, groupsOf, ofTrust, schoolOf, SEVERAL, threeSchools } from './planRows';

const SAMENESS = anyOf(SAMENESS_IS_RIGHT);
const TRUST_REASON = new RegExp(
  `^\\W*(?:see |as |our |the )?${anyOf(TRUST_REASONS, '').source}[\\s\\W\\d]*$`,
  'i'
);

function trustReasons({ hows }: TrustPlan): readonly AskedOfPlan[] {
  const given = hows.filter(({ hardHere }) => TRUST_REASON.test(hardHere));
  return given.length < SEVERAL ? [] : ofTrust(given, given[0]?.hardHere ?? '');
}

function copiedHows({ hows }: TrustPlan, { settings, words }: Given): readonly AskedOfPlan[] {
  const own = hows.filter(
    (how) =>
      schoolOf(how) !== '' &&
      !isUnanswered(how.whatWeWillDo) &&
      !isRoutine(how, words) &&
      !SAMENESS.test(how.whatWeWillDo)
  );
  const [most] = copiedTexts(
    own.map((how) => ({ school: schoolOf(how), text: how.whatWeWillDo })),
    settings.thresholds
  );
  const copy = most?.texts[0]?.text;
  return copy === undefined
    ? []
    : ofTrust(
        own.filter(({ whatWeWillDo }) => whatWeWillDo === copy),
        copy
      );
}

function startTogether({ hows }: TrustPlan): readonly AskedOfPlan[] {
  const groups = groupsOf(
    hows.filter(({ start }) => DAY.test(start)),
    ({ name, start }) => `${name.toLowerCase()}|${start}`
  );
  const together = groups.find(([, group]) => new Set(group.map(schoolOf)).size >= SEVERAL);
  return together ? ofTrust(together[1], together[1][0]?.name ?? '') : [];
}

/** Questions to the trust about what is the same in many schools. */
export const SAMENESS_RULES: readonly PlanRule[] = [
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
];
