import type { PrintSetup } from './declaration';

/** Sheet name at the left, page number at the right, and no path: Excel's codes for a footer. */
const FOOTER = '&L&8&A&R&8Page &P of &N';

/** A4 landscape, as wide as the page, with the row of headings (counted from 0) on every page. */
export function printLandscape(headingRow: number | null): PrintSetup {
  return {
    orientation: 'landscape',
    fitToWidth: true,
    titleRows: headingRow === null ? null : [headingRow, headingRow],
    footer: FOOTER,
  };
}

/** A4 portrait, as wide as the page. */
export function printPortrait(): PrintSetup {
  return { orientation: 'portrait', fitToWidth: true, titleRows: null, footer: FOOTER };
}
