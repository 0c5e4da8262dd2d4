import type { SheetDeclaration, SheetId } from '../declaration';
import { SHEET_IDS } from '../names';
import { STYLES } from '../styles';
import { addPair, addSection, inOrder, type AddToPage } from './page';

/** What each sheet is for, in a sentence. */
const PURPOSES: Readonly<Record<SheetId, string>> = {
  [SHEET_IDS.why]:
    'The pupil problems we share, written once. Start by reading them aloud to one another.',
  [SHEET_IDS.how]: 'What each school does about it, in its own way. A row for each strand of work.',
  [SHEET_IDS.sessions]:
    'Every dated activity from your calendars, whole. Filter by school or term.',
  [SHEET_IDS.worthAsking]: 'Questions for a conversation. Answer in words, or not at all.',
  [SHEET_IDS.themes]: 'Priorities and headings that do not say yet what pupils find hard.',
  [SHEET_IDS.inTheirWords]:
    'Words from other columns that may name a pupil problem. Use them or leave them.',
  [SHEET_IDS.trainingCounts]: 'How often each training was attended, by school. Nobody is named.',
  [SHEET_IDS.readiness]:
    'What staff say about the conditions in each school. For a conversation, never for ranking.',
  [SHEET_IDS.carriedOver]: 'Everything your sheets say that has no column of its own here.',
  [SHEET_IDS.notUsed]: 'What was left where it is, each with its reason.',
  [SHEET_IDS.schoolForm]:
    'One page for a school: what pupils find hard there, and what it does about it.',
  letter: 'A short letter that goes with the form.',
  [SHEET_IDS.seenHere]: 'What schools say of the shared problems: do they see this, too?',
  [SHEET_IDS.toDecide]: 'Words of which there are two. Both are kept; you decide together.',
  [SHEET_IDS.settings]: 'What this workbook goes by, for you to change.',
};

/** A link to each visible sheet, with what it is for. */
export function sheetGuide(sheets: readonly SheetDeclaration[]): AddToPage {
  const lines = sheets
    .filter(({ visibility }) => visibility === 'visible')
    .map(({ id, name }) =>
      addPair(
        { content: { type: 'link', text: name, sheet: id, row: 0, column: 0 }, style: STYLES.link },
        { content: PURPOSES[id] ?? '', style: STYLES.plain }
      )
    );
  return inOrder(addSection('What each sheet is for'), ...lines);
}
