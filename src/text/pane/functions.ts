/** The words of Functions. */
export const FUNCTIONS = {
  title: 'Functions',
  more: 'How to use it',
  gives: 'gives',
  optional: 'May be left out.',
  asPage: 'Open as a page in your browser',
  asPages: 'Open all of them in your browser',
  failed: 'The help could not be fetched. It also stands in your browser:',
} as const;

/** What an example's result is, said to a screen reader. */
export const exampleCells = (formula: string): string => `What ${formula} shows`;
