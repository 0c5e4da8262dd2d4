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
