import { stemmer } from 'stemmer';
import { aboutPupils } from '../../plan/statement/aboutPupils';
import { staffDuty } from '../../plan/statement/staffDuty';
import { anyOf } from '../../plan/wordPattern';
import { SATISFACTION_WORDS } from '../../vocabulary/planWords';
import { isUnanswered, saysTooLittle } from '../planText';
import type { HowRule } from '../rule';

const LIKED = anyOf(SATISFACTION_WORDS);
const PUPILS_DO = /\b(?:pupils?|children|chn|students?|learners?|boys|girls|they)\b/i;
const CHANGE = /\b(?:improve|increase|reduce|raise|decrease|narrow|boost)\w*\b/i;
const FIGURE = /\d/;
const ALL =
  /\b(?:100 ?%|all (?:pupils|children|students)|every (?:pupil|child|student)|eliminat\w+|no (?:pupil|child)|zero)\b/i;
const LONG_WORD = /\p{L}{4,}/gu;
const COMMON = new Set([
  'pupil',
  'year',
  'their',
  'they',
  'more',
  'with',
  'that',
  'this',
  'from',
  'have',
  'when',
]);

function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(LONG_WORD) ?? [];
  return new Set(words.map(stemmer).filter((stem) => !COMMON.has(stem)));
}

function sharesAWord(text: string, other: string): boolean {
  const stems = stemsOf(other);
  return [...stemsOf(text)].some((stem) => stems.has(stem));
}

/** Questions about what a school hopes to see. */
export const SUCCESS_RULES: readonly HowRule[] = [
  {
    id: 'R10',
    name: 'what we hope to see',
    scope: 'how',
    looksAt: 'What we hope to see in pupils: empty or a placeholder',
    question:
      'How would you know that this is helping: what is one thing that pupils will do differently?',
    onByDefault: true,
    bad: { hope: 'Impact: TBC.' },
    good: { hope: 'By Easter most of the focus group finish a page with meaning intact.' },
    asks: ({ hope }) => (isUnanswered(hope) ? { quoted: '' } : null),
  },
  {
    id: 'R11',
    name: 'that it took place',
    scope: 'how',
    looksAt: 'What we hope to see in pupils: only that staff took part, finished or complied',
    question: 'This will show that it took place. What would show that it is helping pupils?',
    onByDefault: true,
    bad: { hope: '100% of staff complete six coaching cycles.' },
    good: { hope: 'In three visits, pupils explain their method without being asked twice.' },
    asks: ({ hope }) =>
      staffDuty(hope).holds && !aboutPupils(hope).holds ? { quoted: hope } : null,
  },
  {
    id: 'R12',
    name: 'about something else',
    scope: 'how',
    looksAt: 'What we hope to see in pupils shares no word with what they find hard',
    question:
      'The hope seems to be about something else. Would it move if this problem were solved?',
    onByDefault: false,
    bad: { hardHere: 'Reading fluency in Year 4 is slow', hope: 'Progress 8 up' },
    good: {
      hardHere: 'Reading fluency in Year 4 is slow',
      hope: 'Words a minute and fluency score',
    },
    asks: ({ hardHere, hope }) =>
      !saysTooLittle(hardHere) && !isUnanswered(hope) && !sharesAWord(hardHere, hope)
        ? { quoted: hope }
        : null,
  },
  {
    id: 'R13',
    name: 'that staff liked it',
    scope: 'how',
    looksAt: 'What we hope to see in pupils: only what staff thought or learned',
    question:
      'Knowing that staff found it useful is a good start. What might you see next in classrooms?',
    onByDefault: false,
    bad: { hope: '90% rate session good' },
    good: { hope: '90% rate session good, and pupils use the sentence frame unprompted by week 6' },
    asks: ({ hope }) => (LIKED.test(hope) && !PUPILS_DO.test(hope) ? { quoted: hope } : null),
  },
  {
    id: 'R14',
    name: 'from where',
    scope: 'how',
    looksAt: 'What we hope to see in pupils: a change without a starting point',
    question: 'Improved from where: what is the picture today?',
    onByDefault: false,
    bad: { hope: 'Increase reading ages.', howWeKnow: '' },
    good: { hope: 'From 31 of 58 below the check in October to under 20 by June.', howWeKnow: '' },
    asks: ({ hope, howWeKnow, hardHere }) =>
      CHANGE.test(hope) && ![hope, howWeKnow, hardHere].some((text) => FIGURE.test(text))
        ? { quoted: hope }
        : null,
  },
  {
    id: 'R15',
    name: 'all or nothing',
    scope: 'how',
    looksAt: 'What we hope to see in pupils: all, every or none of them',
    question:
      'That is a high bar that one pupil could miss. What would a worthwhile step look like by the time you look again?',
    onByDefault: false,
    bad: { hope: 'All pupils read at age.' },
    good: { hope: 'Two thirds of the focus group move up a band.' },
    asks: ({ hope }) => (ALL.test(hope) ? { quoted: hope } : null),
  },
];
