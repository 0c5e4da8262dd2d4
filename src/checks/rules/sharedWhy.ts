import { missingRemedy } from '../../plan/statement/missingRemedy';
import { isUnanswered, namesProblem } from '../planText';
import type { WhyRule } from '../rule';

/** Questions about a shared why. */
export const WHY_RULES: readonly WhyRule[] = [
  {
    id: 'R30',
    name: 'a programme as the shared why',
    scope: 'why',
    looksAt: 'What pupils find hard: an approach, or one that is missing',
    question:
      'The shared why names an approach. What pupil problem do our schools have in common that it is meant to help?',
    onByDefault: true,
    bad: { hardForPupils: 'Consistent instructional coaching in all schools.' },
    good: { hardForPupils: 'Pupils in every phase wait to be told what to do next.' },
    asks: ({ hardForPupils }, { words }) => {
      const named = words.namedProgramme(hardForPupils).holds || missingRemedy(hardForPupils).holds;
      return named && !namesProblem(hardForPupils) ? { quoted: hardForPupils } : null;
    },
  },
  {
    id: 'R31',
    name: 'who sees it',
    scope: 'why',
    looksAt: 'How we know: nothing, and fewer than two schools said it',
    question: 'Which schools see this, and which do not?',
    onByDefault: false,
    bad: { hardForPupils: 'Trust priority 1.', howWeKnow: '', saidBy: [] },
    good: {
      hardForPupils: 'Pupils stop after two lines.',
      howWeKnow: "Seen in 5 of 7 schools' writing samples; not in the infant schools.",
      saidBy: [],
    },
    asks: ({ hardForPupils, howWeKnow, saidBy }) =>
      isUnanswered(howWeKnow) && saidBy.length < 2 && !isUnanswered(hardForPupils)
        ? { quoted: hardForPupils }
        : null,
  },
];
