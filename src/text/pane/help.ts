/** The words of Help. */
export const HELP = {
  title: 'Help',
  steps: 'The steps',
  data: 'What happens to your data',
  dataLines: [
    'Trellis works on this computer only. It has no server, sends nothing, and keeps no record of you.',
    'Files that you add are read, not changed, and not put into this workbook.',
    'Your own sheets are never changed. What Trellis adds can be removed on Build.',
    'Staff survey answers stay where they are. Nothing is shown for fewer than five people.',
    'What you choose is stored in this workbook as short codes, without names and words.',
  ],
  functions: 'Formulas such as =CPD.READINESS(B2:Y41) work in any cell.',
  goFunctions: 'See the functions',
} as const;
