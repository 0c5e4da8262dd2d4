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
  memory: 'memory',
  schoolForm: 'school-form',
  packPage: 'pack-page',
  packBase: 'pack-base',
  seenHere: 'seen-here',
  toDecide: 'to-decide',
  collected: 'collected',
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
  programmes: 'TrellisProgrammes',
  pupilWords: 'TrellisPupilWords',
  groups: 'TrellisPupilGroups',
  statutory: 'TrellisStatutory',
  placeholders: 'TrellisNoAnswer',
  vagueDates: 'TrellisNoDay',
  seesThis: 'TrellisSeesThis',
} as const;

/** Headings of the columns that say where a row came from. */
export const PLACE_HEADINGS: ReadonlySet<string> = new Set(['Source', 'Where']);

/** Headings of the columns that hold a row's id. */
export const ID_HEADINGS: ReadonlySet<string> = new Set([
  'Why ID',
  'How ID',
  'Question ID',
  'Quote ID',
]);

/** The native table that stands on a sheet of another name than its own. */
const TABLES_ON_PAGES: ReadonlyMap<string, string> = new Map([
  ['TrellisWhatWasRead', SHEET_IDS.startHere],
]);

/** The name of a sheet's own table or mark: `in-their-words` has `TrellisInTheirWords`. */
export function ownName(sheetId: string): string {
  const words = sheetId.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `Trellis${words.join('')}`;
}

/** The id of the sheet that a native table or mark names; null where the name is not one of ours. */
export function sheetIdOf(name: string): string | null {
  const words = /^Trellis((?:[A-Z][a-z0-9]*)+)$/.exec(name)?.[1];
  if (words === undefined) return null;
  return TABLES_ON_PAGES.get(name) ?? words.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase();
}
