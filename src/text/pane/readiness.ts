/** The words of Readiness. */
export const READINESS = {
  title: 'Readiness',
  none: 'No staff survey was among what was read. Add its workbook on Read.',
  needsReading:
    'Readiness comes from a staff survey. Read this workbook, or add the survey’s file.',
  goRead: 'Go to Read',
  scoring: 'Adding up …',
  school: 'School',
  wouldChange: 'What staff would most like to change',
  askNext: 'Worth asking next',
  explained: 'How the number came about',
  conditions: 'The eight conditions',
  readiness: 'Readiness',
  notShown: 'not shown',
  noTotal: 'no total',
  onTheSheet: 'On the sheet Readiness',
  holdsValues: 'The sheet holds values. They stay as they are when answers change.',
  isLive: 'The sheet is live: its figures follow the answers. Freeze it before you send it on.',
  makeLive: 'Make live',
  freeze: 'Freeze',
  turning: { live: 'Putting the formula in …', values: 'Putting values in …' },
  turned: {
    live: 'The Readiness sheet is live. It says since when.',
    values: 'The Readiness sheet holds values. It says of when.',
  },
  seeSheet: 'Look again',
} as const;
