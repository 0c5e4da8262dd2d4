/** What a careful person would quote from columns other than the problem, by workbook. */
export const QUOTES_TRUTH: Readonly<Record<string, readonly string[]>> = {
  '01-trust-calendar': [
    'KS2 reading fluency project launch: 14 pupils per class below 90 wcpm',
    'Subject time: co-planning Year 8 algebra (41% left the 4-mark reasoning question blank in July)',
    'Subject time: why Year 10 mocks show weak extended answers in geography',
    'Writing: sentence accuracy in Year 3 (29 of 58 pupils not yet punctuating sentences)',
  ],
  '04-improvement-plan': [],
  '13-messy': [
    'Y9 French: pupils freeze when asked to speak. Rehearse answers in pairs, teacher listens first, then cold call',
  ],
};
