/** The words of files that are handed on. */
export const HANDOUTS = {
  share: {
    fileName: 'Copy to share',
    make: 'Make the copy',
    making: 'Making the copy …',
    save: 'Save the copy',
    open: 'Open the copy in Excel',
  },
  survey: {
    fileName: 'Staff survey',
    make: 'Make a staff survey',
    making: 'Making the survey …',
    save: 'Save the survey',
    open: 'Open the survey in Excel',
  },
  shareLines: [
    'For trustees, governors or another trust: Why, How, Sessions and Readiness as values.',
    'Your own sheets, survey answers, notes, questions and set-aside text stay home.',
  ],
  staysHome: 'Stays home',
  lookThrough:
    'Have a look through it before you send it: what people wrote goes along in their own words, and so do the names of leads.',
  surveyLine:
    'No survey yet? Trellis has one: 24 statements, a page for Microsoft Forms, and a sheet for the answers.',
  nothingToShare: 'There is nothing to share yet. Build first, then come back.',
  notMade: 'The file could not be made just now. Your workbook is as it was. Please try again.',
} as const;
