import type { SurveyDimension } from './fields';

/**
 * Two questions a condition, for a trust leader to ask a head of teaching and learning where it is
 * the weakest one. Ask, do not tell; one condition at a time; our own wording.
 */
export const COACHING_QUESTIONS: Readonly<
  Record<Exclude<SurveyDimension, 'other'>, readonly [string, string]>
> = {
  collaboration: [
    'When in a normal fortnight do two teachers of the same pupils sit down together, and what usually pushes that time out?',
    "Which one meeting could you give over to looking at pupils' work, and what would you stop to make room?",
  ],
  involvement: [
    'Think of the last change to teaching here: at what point did teachers first hear of it, and what could they still alter?',
    'What decision is coming up next term that you could hand to staff before you have made up your own mind?',
  ],
  trust: [
    'When did someone last tell you that something was not working, and what happened next?',
    'What did staff ask for, or what did leaders promise, that is still open, and which could you close in two weeks?',
  ],
  mission: [
    'If I asked five colleagues what we are trying to improve for pupils this year, how many different answers would I hear?',
    'Which current CPD strand can you not connect to that pupil problem in one sentence?',
  ],
  safety: [
    'Where and when in the week does behaviour get in the way of teaching, and how do you know?',
    'When a teacher asks for help, how long does it take to arrive, and who would notice if it did not?',
  ],
  autonomy: [
    'Which parts of the approach must stay the same for it to work, and which have you told staff they may change?',
    "How did each teacher's development goal come about: who wrote the first draft?",
  ],
  competence: [
    'What can teachers do for pupils now that they could not do in September, and what makes you think so?',
    'Where in your plan do people practise, get feedback and try again before anyone looks for it in lessons?',
  ],
  relatedness: [
    'Who on your staff would say that nobody asks about their teaching, and how would you find out kindly?',
    'Which two people would gain from working together who have had no reason to yet?',
  ],
};
