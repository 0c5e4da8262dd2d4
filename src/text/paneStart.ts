/** Why the pane cannot start; each has its page. */
export type StartProblem = 'outside-excel' | 'another-app' | 'too-old' | 'no-answer' | 'no-library';

/** A page that stands in for the pane: what happened, and what to do about it. */
export interface StartPage {
  readonly title: string;
  readonly sentences: readonly string[];
  /** What the button for another try says; no button where trying again cannot help. */
  readonly again: string | null;
}

/** What the pane says while Excel has not answered yet. */
export const STARTING = 'Starting Trellis …';

/** What stands in the page where JavaScript is switched off. */
export const NO_SCRIPT =
  'Trellis needs JavaScript, and it is switched off here. Open a workbook in Excel and choose the CPD tab, or ask whoever looks after your computer to allow JavaScript for this page.';

const ALLOW_OFFICE =
  'Ask whoever looks after your network to let this computer open the address that Trellis is on; a web filter may be in the way.';

/** The words of each page. */
export const START_PAGES: Readonly<Record<StartProblem, StartPage>> = {
  'outside-excel': {
    title: 'Trellis lives inside Excel',
    sentences: [
      'This page is the Trellis pane, opened in a browser on its own. There is no workbook here for it to read.',
      'Open a workbook in Excel, choose the CPD tab, then Read. If there is no CPD tab, ask whoever looks after Office in your trust to add Trellis for you.',
    ],
    again: null,
  },
  'another-app': {
    title: 'Trellis works in Excel',
    sentences: [
      'Trellis reads spreadsheets, and this is another Office app.',
      'Open your workbook in Excel and choose the CPD tab.',
    ],
    again: null,
  },
  'too-old': {
    title: 'This Excel is too old for Trellis',
    sentences: [
      'Trellis needs Excel 2021 or newer, Microsoft 365, or Excel on the web. Nothing in your workbook has been changed.',
      'Excel on the web is the quickest way: save the workbook to OneDrive or SharePoint and open it in your browser.',
    ],
    again: null,
  },
  'no-answer': {
    title: 'Excel has not answered yet',
    sentences: [
      'Trellis asked Excel for the workbook and is still waiting. Nothing has been changed.',
      'If you are typing in a cell, press Enter. Otherwise close this pane, open it again from the CPD tab, or press the button.',
      ALLOW_OFFICE,
    ],
    again: 'Try again',
  },
  'no-library': {
    title: 'Part of Trellis did not arrive',
    sentences: [
      'The part that talks to Excel could not be loaded. Nothing in your workbook has been changed.',
      ALLOW_OFFICE,
    ],
    again: 'Try again',
  },
};
