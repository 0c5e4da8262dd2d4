/** The words of the school form and its pack. */
export const FORM_WORDS = {
  sheet: 'School form',
  title: 'School form',
  lead: 'Ten minutes is plenty. Write what is useful, leave the rest. If your own plan already says it, leave it blank here; we have read your plan.',
  school: 'School',
  whys: 'What pupils find hard, across our schools',
  noWhys: 'No pupil problem is shared across our schools yet. What would you name? Write it below.',
  whysLead: 'You can change the words beside a name if you would say it differently.',
  strands: 'What your school does about it',
  strandsLead:
    'A strand is one piece of work with one aim. Two to four are plenty. Use your own words.',
  strand: 'Strand',
  more: 'Another strand, if you have one',
} as const;

/** The page that explains, a heading and its text a line. */
export const PACK_PAGE: readonly (readonly [string, string])[] = [
  [
    'What this is',
    'One page about what your pupils find hard and what your school does about it. It is not a return: nobody counts the boxes, and an empty box is fine. Keep your own plan.',
  ],
  [
    'What to do',
    'Open the sheet “School form”. Say of each shared problem whether you see it, then read what we have of your own work and put right what is wrong. Save, and send the file back to whoever sent it.',
  ],
  [
    'Yours to change',
    'Nothing is locked. Add a row, copy a strand, write beside a box: we will find it. If two of you fill it in, send both.',
  ],
  [
    'What happens to it',
    'Your words go into the trust’s workbook as you wrote them. Where we changed the same words meanwhile, both are kept and we talk. Other schools hear about your work only where you say “Yes” to “Happy for others to hear”.',
  ],
];

/** The page's own fixed words. */
export const PACK_WORDS = {
  page: 'Read me first',
  pageTitle: (school: string) => `For ${school}`,
  pageLead: (day: string) => `Sent on ${day}.`,
  heard: 'From other schools',
  heardLead: 'Shared by schools that are happy for others to hear. Theirs, not a model to copy.',
  readiness: 'Your readiness',
  readinessLead:
    'What your staff said, for your own conversation: not an inspection, never ranked, and shown to you first.',
} as const;

/** The letter to heads in the starter, a paragraph a line. */
export const STARTER_LETTER: readonly string[] = [
  'Dear colleagues,',
  'This is not a return. Keep your own plan; we are not asking you to copy it out.',
  'We would like to know what your pupils find hard, and what you do about it in your own way. The sheet “School form” has room for that. Ten minutes is plenty, and an empty box is fine.',
  'We owe you our half: what the trust gives, and what it will stop asking for, stands on the sheet “Why”. If it is empty, please ask us.',
  'Nobody is ranked, and nothing here feeds appraisal or inspection.',
  'With thanks,',
  '[name]',
];

/** The starter's fixed words and steps. */
export const STARTER_WORDS = {
  title: 'One why, many hows: a place to start',
  lead: 'A plain workbook that needs no add-in. Start with a problem, not a programme.',
  letter: 'Letter to heads',
  steps: [
    [
      '1. Why',
      'Write one or two pupil problems that your schools share, in words a parent would understand, and what the trust gives and will stop asking for.',
    ],
    [
      '2. Send',
      'Send each school the letter and the sheet “School form” (right-click its tab, Move or Copy, new workbook), or the whole file.',
    ],
    [
      '3. How',
      'Copy what comes back to the sheet “How”, a row a strand, in the school’s own words. Trellis does it for you: trellis collect FILE FORM… -o OUT.',
    ],
    ['4. Look again', 'Put a date in “Look again on”, and meet then: keep, adapt or stop.'],
  ] as readonly (readonly [string, string])[],
} as const;
