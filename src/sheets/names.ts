/** Ids of the built sheets, stable whatever the sheets are called. */
export const SHEET_IDS = {
  startHere: 'start-here',
  why: 'why',
  how: 'how',
  sessions: 'sessions',
  worthAsking: 'worth-asking',
  themes: 'themes',
  inTheirWords: 'in-their-words',
  trainingCounts: 'training-counts',
  carriedOver: 'carried-over',
  notUsed: 'not-used',
  readiness: 'readiness',
  settings: 'settings',
  lists: 'lists',
} as const;

/** Defined names of the lists behind the drop-downs. */
export const LIST_NAMES = {
  helpsWith: 'TrellisHelpsWith',
  schools: 'TrellisSchools',
  whatNext: 'TrellisWhatNext',
  whyStatus: 'TrellisWhyStatus',
  howStatus: 'TrellisHowStatus',
  happyToShare: 'TrellisHappyToShare',
  quotes: 'TrellisQuotes',
} as const;
