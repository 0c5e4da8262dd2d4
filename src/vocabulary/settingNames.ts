/** The names of settings as people see them on the Settings sheet. A list is its name repeated. */
export const SETTING_NAMES = {
  minimumReplies: 'Minimum of replies',
  academicYear: 'Academic year',
  statutory: 'Statutory or routine',
  programme: 'Programme or technique',
  notProgramme: 'Not a programme or technique',
  questioned: 'Idea that has been questioned',
  termDates: 'Term dates',
  copiedLikeness: 'Copied words: how alike, in per cent',
  copiedSchools: 'Copied words: in how many schools',
  strandsLed: 'One lead: from how many rows',
  liveRows: 'Much at once: above how many rows in a school',
  soonestLook: 'Look again: soonest after the start, in days',
} as const;

/** The beginning of a setting that switches a question on or off; rules by number follow in brackets. */
export const ASK_SETTING = 'Ask: ';
