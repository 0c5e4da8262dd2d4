/** The words of our own survey that surround its statements. */
export const SURVEY_WORDS = {
  title: 'How ready are we for professional development?',
  /** Honest as it stands: nothing in it promises more than a form can keep. Square brackets are to fill. */
  introduction:
    "We don't ask who you are. One person, [role], downloads the answers. Results are shown for five or more people only, to your headteacher first. They are not used for appraisal. Answers are deleted on [date].",
  think: 'Think about the last half term. There are no right answers.',
  purpose: 'For improving conditions, not for appraisal or capability.',
  schoolQuestion: 'Which school do you work in?',
  support:
    'Everybody who works in the school is asked. Where a statement does not fit your job, choose "Don\'t know / rather not say".',
} as const;

/** The answers that people choose from, from the least agreement to the most, and none. */
export const SURVEY_ANSWERS: readonly string[] = [
  'Strongly disagree',
  'Disagree',
  'Neither agree nor disagree',
  'Agree',
  'Strongly agree',
  "Don't know / rather not say",
];

/** What to do with the survey workbook, a step a line. */
export const SURVEY_STEPS: readonly (readonly [string, string])[] = [
  [
    '1. Fill the brackets',
    'Say who downloads the answers and when they are deleted. Keep both promises.',
  ],
  [
    '2. Ask',
    'Paste the page "For Microsoft Forms" into a new form, or hand the statements out on paper. Ask everybody, by headcount, and no names, jobs or comments.',
  ],
  [
    '3. Collect',
    'Paste the answers into "Answers", a row a person, in any order. Leave out times, names and e-mail addresses that a form adds.',
  ],
  [
    '4. Count',
    'Write on "Staff" how many people were asked in each school: people, not full-time equivalents.',
  ],
  ['5. See', 'trellis readiness FILE shows each school, from five replies on.'],
];

/** How to set up the form, a step a line. */
export const FORM_STEPS: readonly string[] = [
  'Settings: only people in my organisation can respond; record name: off; one response per person: off, since it records who answered.',
  'Add a choice question with your schools. Then add a Likert question: paste the statements below as its statements, and the six answers as its options.',
];
