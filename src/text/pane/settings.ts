/** The words of Settings. */
export const SETTINGS = {
  title: 'Settings',
  look: 'How the pane looks',
  themes: {
    auto: 'As Office does',
    light: 'Light',
    dark: 'Dark',
    contrast: 'High contrast',
  },
  remembered: 'What you confirmed',
  rememberedLine:
    'Your choices on Confirm stay in this workbook, so that you choose once. They hold no names and no words from your sheets.',
  forget: 'Forget my choices',
  forgot: 'Your choices are forgotten. Undo on Confirm brings them back.',
  nothingToForget: 'There are none yet.',
  sheetSettings: 'Numbers and lists',
  sheetSettingsLine:
    'The minimum of replies, which questions are on, and your own lists stand on the sheet Settings once the workbook is built. Change them there.',
} as const;

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
