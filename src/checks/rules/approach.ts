import { roomToAdapt } from '../../plan/statement/roomToAdapt';
import { anyOf } from '../../plan/wordPattern';
import {
  DUTY_WORDS,
  FOLLOW_UP_WORDS,
  MECHANISM_CUES,
  REASON_WORDS,
  SAMENESS_IS_RIGHT,
  SCRIPT_WORDS,
  SHAPED_WORDS,
  TIME_WORDS,
} from '../../vocabulary/planWords';
import type { TrustSettings } from '../../plan/trustSettings';
import { isUnanswered, isVagueDate } from '../planText';
import type { HowRule } from '../rule';
import { mayIdentify } from './mayIdentify';

const DUTY = anyOf(DUTY_WORDS);
const REASON = anyOf(REASON_WORDS);
const SAMENESS = anyOf(SAMENESS_IS_RIGHT);
const SCRIPT = anyOf(SCRIPT_WORDS);
const FREE =
  /\b(?:each (?:teacher|school|department) decides|free to choose|up to (?:each|the) teacher|teachers decide)\b/i;
const SHAPED = anyOf(SHAPED_WORDS);
const TIME = anyOf(TIME_WORDS);
const FOLLOW_UP = anyOf(FOLLOW_UP_WORDS);
const CUES = Object.values(MECHANISM_CUES).map((cues) => anyOf(cues));
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;
const TRUST_LEAD = /^\W*(?:slt|all|everyone|tbc|trust\b.*|.*\btrust t&l team)\W*$/i;
const ONE_DAY = /\b(?:inset|twilight|training day|one-off|webinar|conference)\b/i;

const DAY_MS = 86_400_000;

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** True where the trust has given term dates around a day, and the day is in none of them. */
function isHoliday(day: string, { termDates }: TrustSettings): boolean {
  const isAround =
    termDates.some(({ last }) => last >= day) && termDates.some(({ first }) => first <= day);
  return isAround && !termDates.some(({ first, last }) => first <= day && day <= last);
}

/** Questions about what a school will do, fit to itself and look at again. */
export const APPROACH_RULES: readonly HowRule[] = [
  {
    id: 'R16',
    name: 'told to, without a reason',
    scope: 'how',
    looksAt: 'What we will do: words of duty, and no reason beside them',
    question: 'What is the reason that would make people want to do this, and what may they shape?',
    onByDefault: true,
    bad: { whatWeWillDo: 'All staff must use cold call in every lesson.' },
    good: {
      whatWeWillDo:
        'We check that everyone is thinking, because six pupils do the talking; departments choose how.',
    },
    asks: ({ whatWeWillDo }) =>
      DUTY.test(whatWeWillDo) && !REASON.test(whatWeWillDo) && !SAMENESS.test(whatWeWillDo)
        ? { quoted: whatWeWillDo }
        : null,
  },
  {
    id: 'R17',
    name: 'what may change to fit',
    scope: 'how',
    looksAt: 'What we change to fit: empty, and no sign of choice in what is done',
    question: 'Which parts could colleagues change so that it works here?',
    onByDefault: true,
    bad: { whatWeWillDo: 'As trust model.', whatWeChange: '' },
    good: {
      whatWeWillDo: 'As trust model.',
      whatWeChange: 'Same purpose and check; in Reception we do it orally.',
    },
    asks: ({ whatWeWillDo, whatWeChange }) =>
      isUnanswered(whatWeChange) &&
      !isUnanswered(whatWeWillDo) &&
      !roomToAdapt(whatWeWillDo).holds &&
      !SAMENESS.test(whatWeWillDo)
        ? { quoted: whatWeWillDo }
        : null,
  },
  {
    id: 'R18',
    name: 'what stays the same',
    scope: 'how',
    looksAt: 'What we will do: all of it is free, with no shared principle',
    question:
      'Freedom works best with a clear centre. What one thing would have to stay for this to be the same idea?',
    onByDefault: false,
    bad: { whatWeWillDo: 'Each teacher decides.' },
    good: {
      whatWeWillDo: 'Pupils reread the same text aloud and hear feedback; the rest is yours.',
    },
    asks: ({ whatWeWillDo }) =>
      FREE.test(whatWeWillDo) && whatWeWillDo.trim().split(/\s+/).length < 10
        ? { quoted: whatWeWillDo }
        : null,
  },
  {
    id: 'R19',
    name: 'a script, or an idea that has been questioned',
    scope: 'how',
    looksAt: 'What we will do: words of a script, or an idea that research has questioned',
    question: 'Which part should everyone share, and which part is an example?',
    onByDefault: false,
    bad: { whatWeWillDo: 'Plan for visual learners, auditory learners and kinaesthetic learners.' },
    good: {
      whatWeWillDo: 'I/We/You as shared words for when to release support; not a lesson plan.',
    },
    asks: ({ whatWeWillDo }, { words }) => {
      const questioned = words.isQuestioned(whatWeWillDo);
      if ((!questioned && !SCRIPT.test(whatWeWillDo)) || SAMENESS.test(whatWeWillDo)) return null;
      return questioned
        ? {
            quoted: whatWeWillDo,
            instead:
              'This rests on an idea that has been questioned. What would you want to look at before you share it?',
          }
        : { quoted: whatWeWillDo };
    },
  },
  {
    id: 'R20',
    name: 'one session',
    scope: 'how',
    looksAt: 'What we will do: one day, with no sign of what follows',
    question: 'One session can start something. What will help it to survive the following month?',
    onByDefault: false,
    bad: { whatWeWillDo: 'INSET 1 Sept: metacognition.' },
    good: { whatWeWillDo: 'INSET, then two 20-minute practices in Aut 1, reviewed 13 Oct.' },
    asks: ({ whatWeWillDo }) =>
      ONE_DAY.test(whatWeWillDo) && !FOLLOW_UP.test(whatWeWillDo) ? { quoted: whatWeWillDo } : null,
  },
  {
    id: 'R21',
    name: 'when to look again',
    scope: 'how',
    looksAt: 'Look again on: empty, or no day that anyone could keep',
    question: 'When will you stop and ask whether to keep, change or drop this?',
    onByDefault: true,
    bad: { lookAgain: 'Ongoing.' },
    good: { lookAgain: "w/c 3 Nov 2025, with two classes' work in hand." },
    asks: ({ lookAgain }) =>
      isVagueDate(lookAgain) ? { quoted: isUnanswered(lookAgain) ? '' : lookAgain } : null,
  },
  {
    id: 'R22',
    name: 'an odd day to look again',
    scope: 'how',
    looksAt:
      'Look again on: before the start, soon after it, on a weekend, or outside the term dates given',
    question: 'Is that the day you meant to look again?',
    onByDefault: false,
    bad: { start: '2025-11-03', lookAgain: '2025-10-27' },
    good: { start: '2025-11-03', lookAgain: '2025-12-12' },
    asks: ({ start, lookAgain }, { settings }) => {
      if (!WHOLE_DAY.test(lookAgain)) return null;
      const early =
        WHOLE_DAY.test(start) && days(start, lookAgain) < settings.thresholds.soonestLook;
      return early || isWeekend(lookAgain) || isHoliday(lookAgain, settings)
        ? { quoted: lookAgain }
        : null;
    },
  },
  {
    id: 'R23',
    name: 'who would notice here',
    scope: 'how',
    looksAt: 'Who leads: empty, everybody, or somebody in the trust only',
    question: 'Who in this school would notice first if it were fading?',
    onByDefault: false,
    bad: { whoLeads: 'Trust T&L team' },
    good: { whoLeads: 'Head of T&L, with a Year 4 teacher' },
    asks: ({ whoLeads }) =>
      isUnanswered(whoLeads) || TRUST_LEAD.test(whoLeads) ? { quoted: whoLeads } : null,
  },
  {
    id: 'R25',
    name: 'ideas, and what keeps them going',
    scope: 'how',
    looksAt:
      'What we will do: cues for the four groups of ways in which development works (EEF, 2021)',
    question:
      'The plan gives people ideas. What will help them to practise and keep it going, or is that elsewhere?',
    onByDefault: false,
    bad: { whatWeWillDo: 'Webinar on modelling.' },
    good: {
      whatWeWillDo:
        'Watch a model, agree a goal, rehearse in pairs, cue card, check in after two weeks.',
    },
    asks: ({ whatWeWillDo }) =>
      !isUnanswered(whatWeWillDo) && CUES.some((cue) => !cue.test(whatWeWillDo))
        ? { quoted: whatWeWillDo }
        : null,
  },
  {
    id: 'R26',
    name: 'time',
    scope: 'how',
    looksAt: 'What we will do, Hours and Notes: no time found, nothing put down',
    question: 'Where will the time come from, and what will stop or shrink?',
    onByDefault: false,
    bad: { whatWeWillDo: 'Peer visits each half term.' },
    good: { whatWeWillDo: 'Peer visits; one data meeting dropped; cover 0.5 day.' },
    asks: ({ whatWeWillDo, hours, notes }) =>
      isUnanswered(hours) && !TIME.test(`${whatWeWillDo} ${notes}`)
        ? { quoted: whatWeWillDo }
        : null,
  },
  {
    id: 'R27',
    name: 'who has had a say',
    scope: 'how',
    looksAt: 'What we will do, What we change and Notes: no sign that those who do it shaped it',
    question: 'Who has already had a say in this, and what could still change because of them?',
    onByDefault: false,
    bad: { whatWeWillDo: 'SLT decided in July.' },
    good: { whatWeWillDo: 'Year 3 team chose the texts after trying two.' },
    asks: ({ whatWeWillDo, whatWeChange, notes }) =>
      SHAPED.test(`${whatWeWillDo} ${whatWeChange} ${notes}`) ? null : { quoted: whatWeWillDo },
  },
  {
    id: 'R28',
    name: 'which shared problem',
    scope: 'how',
    looksAt: 'Helps with: empty',
    question: "Which of the trust's shared problems does this serve, or is it your own local one?",
    onByDefault: false,
    bad: { helpsWith: '' },
    good: { helpsWith: 'Early reading' },
    asks: ({ helpsWith }) => (isUnanswered(helpsWith) ? { quoted: '' } : null),
  },
  {
    id: 'R29',
    name: 'may identify someone',
    scope: 'how',
    looksAt: 'Problem, pupils and evidence: a very small group, a name, or health or family detail',
    question: 'This row may identify someone. Could it work without the name or the small number?',
    onByDefault: true,
    bad: { hardHere: 'Two LAC boys in 9C (K and T) refuse.' },
    good: { hardHere: 'A few pupils in Year 9 avoid extended writing.' },
    asks: ({ hardHere, whichPupils, howWeKnow }) =>
      [hardHere, whichPupils, howWeKnow].some(mayIdentify) ? { quoted: '' } : null,
  },
];
