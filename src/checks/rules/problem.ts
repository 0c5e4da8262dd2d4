import { aboutPupils } from '../../plan/statement/aboutPupils';
import { missingRemedy } from '../../plan/statement/missingRemedy';
import { namedPupils } from '../../plan/statement/specificGroup';
import type { Finding } from '../../plan/statement/statement';
import { statedEvidence } from '../../plan/statement/statedEvidence';
import { anyOf } from '../../plan/wordPattern';
import { BROAD_AIMS, INSPECTION_WORDS } from '../../vocabulary/planWords';
import { ADULT_WORDS } from '../../vocabulary/pupils';
import { isUnanswered, namesProblem, saysTooLittle } from '../planText';
import type { HowRule } from '../rule';

const ADULT_SUBJECT = new RegExp(
  `^\\W*(?:the |our |some |many |most )?${anyOf([...ADULT_WORDS.filter((word) => word !== 'we' && word !== 'school' && word !== 'trust'), 'marking', 'planning'], '').source}`,
  'i'
);
const BROAD = anyOf(BROAD_AIMS);
const INSPECTED = anyOf(INSPECTION_WORDS);
const CAUSE = anyOf([
  'because',
  'due to',
  'we think',
  'may be',
  'root cause',
  'since',
  'we wonder',
  'might be',
  'so',
]);
const OPENING =
  /^\W*(?:roll\w* out|launch\w*|implement\w*|embed\w*|introduc\w*|continu\w*|further|develop\w*|use of|start\w*)\b/i;
const SPECIAL_SCHOOL = /\b(?:special|pru|alternative provision)\b/i;
const BROAD_WORDS = 8;

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

/** True where over half of a text's letters are a programme's name, or it starts to roll one out. */
function isMainlyNamed(text: string, { spans }: Finding): boolean {
  const named = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return OPENING.test(text) || named * 2 > text.trim().length;
}

const PROGRAMME_QUESTION = "If you had this tomorrow, what could pupils do that they can't now?";

/** Questions about the problem box, in the order in which they are asked. */
export const PROBLEM_RULES: readonly HowRule[] = [
  {
    id: 'R01',
    name: 'no pupil problem yet',
    scope: 'how',
    looksAt: 'What pupils find hard here: empty, under three words, or a placeholder',
    question: 'What did you notice about pupils that led to this?',
    onByDefault: true,
    bad: { hardHere: '' },
    good: {
      hardHere:
        'Year 4 pupils read accurately but slowly, so they lose the meaning by the end of a paragraph.',
    },
    asks: ({ hardHere }, { words }) =>
      saysTooLittle(hardHere) && !words.namedProgramme(hardHere).holds
        ? { quoted: isUnanswered(hardHere) ? '' : hardHere }
        : null,
  },
  {
    id: 'R02',
    name: 'a missing answer as the problem',
    scope: 'how',
    looksAt: 'What pupils find hard here: something missing that adults would put in place',
    question: PROGRAMME_QUESTION,
    onByDefault: true,
    bad: { hardHere: 'Lack of instructional coaching.' },
    good: { hardHere: 'Half of Year 8 leave questions blank once they get harder.' },
    asks: ({ hardHere }) =>
      missingRemedy(hardHere).holds && !namesProblem(hardHere) ? { quoted: hardHere } : null,
  },
  {
    id: 'R03',
    name: 'a programme as the problem',
    scope: 'how',
    looksAt: 'What pupils find hard here: mainly the name of a programme or technique',
    question: PROGRAMME_QUESTION,
    onByDefault: true,
    bad: { hardHere: 'Embed WalkThrus.' },
    good: { hardHere: 'Pupils cannot start independent work without asking the teacher again.' },
    asks: ({ hardHere }, { words }) => {
      const named = words.namedProgramme(hardHere);
      return named.holds && isMainlyNamed(hardHere, named) && !namesProblem(hardHere)
        ? { quoted: hardHere }
        : null;
    },
  },
  {
    id: 'R04',
    name: 'about what adults do',
    scope: 'how',
    looksAt: 'What pupils find hard here: adults are its subject, and no pupils are in it',
    question: "What does this look like from a pupil's desk?",
    onByDefault: true,
    bad: { hardHere: "Teachers' questioning is weak." },
    good: { hardHere: 'The same six pupils answer most questions; others are not asked to think.' },
    asks: ({ hardHere }) =>
      ADULT_SUBJECT.test(hardHere) && !aboutPupils(hardHere).holds ? { quoted: hardHere } : null,
  },
  {
    id: 'R05',
    name: 'which pupils',
    scope: 'how',
    looksAt:
      'What pupils find hard here and Which pupils: no year, phase, class or group in either',
    question: 'Where do you see this most, and who is not affected?',
    onByDefault: true,
    bad: { hardHere: 'Pupils struggle with writing.' },
    good: {
      hardHere: 'Boys in Year 2 with low phonics scores avoid writing more than one sentence.',
    },
    asks: ({ hardHere, whichPupils, whose }) => {
      if (saysTooLittle(hardHere)) return null;
      const named =
        namedPupils(hardHere).holds || namedPupils(whichPupils).holds || wordsIn(whichPupils) > 2;
      if (named) return null;
      const special = whose.type === 'school' && SPECIAL_SCHOOL.test(whose.name);
      return special
        ? {
            quoted: hardHere,
            instead: 'Which class team or need? No numbers, please: where do you see it most?',
          }
        : { quoted: hardHere };
    },
  },
  {
    id: 'R06',
    name: 'how we know',
    scope: 'how',
    looksAt: 'How we know: empty, and nothing seen or counted in the problem',
    question:
      'A sample of ten books would do. What have you seen or heard that tells you this is happening?',
    onByDefault: true,
    bad: { hardHere: 'Reading is an issue.', howWeKnow: '' },
    good: {
      hardHere: 'Autumn fluency check: 31 of 58 Year 7s under 110 words a minute.',
      howWeKnow: '',
    },
    asks: ({ hardHere, howWeKnow }) =>
      !saysTooLittle(hardHere) && isUnanswered(howWeKnow) && !statedEvidence(hardHere).holds
        ? { quoted: hardHere }
        : null,
  },
  {
    id: 'R07',
    name: 'could mean many things',
    scope: 'how',
    looksAt: 'What pupils find hard here: a broad aim in a few words',
    question:
      'This could mean many things. Which part of it, if it improved first, would help pupils most?',
    onByDefault: false,
    bad: { hardHere: 'Improve outcomes.' },
    good: {
      hardHere: 'Pupils who join mid-year have gaps in Year 5 fractions that stop them in Year 6.',
    },
    asks: ({ hardHere }) =>
      BROAD.test(hardHere) && wordsIn(hardHere) < BROAD_WORDS ? { quoted: hardHere } : null,
  },
  {
    id: 'R08',
    name: 'an outside view as the problem',
    scope: 'how',
    looksAt: 'What pupils find hard here: an inspection or review, and no pupils',
    question:
      "An outside view may be right. What did it point to in pupils' learning, and do you see it too?",
    onByDefault: false,
    bad: { hardHere: 'Ofsted action point 2.' },
    good: { hardHere: 'Inspectors and our own visits both saw pupils with SEND waiting for help.' },
    asks: ({ hardHere }) =>
      INSPECTED.test(hardHere) && !aboutPupils(hardHere).holds ? { quoted: hardHere } : null,
  },
  {
    id: 'R09',
    name: 'what is behind it',
    scope: 'how',
    looksAt: 'What pupils find hard here: no thought about why, and an action beside it',
    question: 'What do you think is behind this, and what else might explain it?',
    onByDefault: false,
    bad: { hardHere: 'Year 9 underachieve in science', whatWeWillDo: 'Retrieval CPD' },
    good: {
      hardHere:
        'Year 9 underachieve in science, we think because homework does not revisit Year 8; pupils told us so.',
      whatWeWillDo: 'Retrieval CPD',
    },
    asks: ({ hardHere, whatWeWillDo }) =>
      !saysTooLittle(hardHere) && !isUnanswered(whatWeWillDo) && !CAUSE.test(hardHere)
        ? { quoted: hardHere }
        : null,
  },
];
