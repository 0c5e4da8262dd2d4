/** Why something could not be done in the open workbook. */
export type OfficeProblem =
  | 'protected'
  | 'cell being edited'
  | 'another workbook in front'
  | 'something is gone'
  | 'name is taken'
  | 'too large'
  | 'merged cells'
  | 'not now'
  | 'changed meanwhile'
  | 'stopped'
  | 'unfinished before'
  | 'repair failed'
  | 'unknown';

/** What happened and what to do, in a sentence each. */
const WORDS: Readonly<Record<OfficeProblem, readonly [string, string]>> = {
  protected: [
    'A sheet or the workbook’s structure is protected, so Excel would not let Trellis work on it.',
    'Take the protection off (Review, then Unprotect) and try again.',
  ],
  'cell being edited': [
    'A cell is being edited, and Excel does nothing else until that is done.',
    'Press Enter or Esc in the sheet, then try again.',
  ],
  'another workbook in front': [
    'Another workbook is in front.',
    'Click into this workbook, then try again.',
  ],
  'something is gone': [
    'A sheet or table that Trellis was working on has been renamed, moved or deleted in the meantime.',
    'Read the workbook again, then try once more.',
  ],
  'name is taken': [
    'A sheet, table or name that Trellis wanted to add is there already.',
    'Read the workbook again, then try once more.',
  ],
  'too large': [
    'There is more on a sheet than Excel hands over at once.',
    'Save the workbook, close others that are open, and try again.',
  ],
  'merged cells': [
    'Merged cells are in the way on one of Trellis’s sheets.',
    'Unmerge them there, then try again.',
  ],
  'not now': [
    'Excel could not do this as things stand: a dialogue may be open, or a table in the way.',
    'Close any open dialogue and try again.',
  ],
  'changed meanwhile': [
    'Somebody changed the workbook while Trellis was working on it.',
    'Read the workbook again, then try once more.',
  ],
  stopped: ['You stopped this.', 'Start again whenever you like.'],
  'unfinished before': [
    'Something that Trellis began here earlier was cut off before it was done.',
    'Let Trellis clean up or finish that first.',
  ],
  'repair failed': [
    'Trellis could not tidy up after itself yet.',
    'Leave the workbook open and choose Clean up, or reopen it: Trellis will offer to finish.',
  ],
  unknown: [
    'Excel would not do this, and did not say why in words.',
    'Save the workbook and try again. If it happens again, please tell us what you were doing.',
  ],
};

/** Excel's error codes in our words. Codes without a line of their own are `unknown`. */
const CODES: Readonly<Record<string, OfficeProblem>> = {
  AccessDenied: 'protected',
  InvalidOperationInCellEditMode: 'cell being edited',
  InactiveWorkbook: 'another workbook in front',
  ItemNotFound: 'something is gone',
  InvalidObjectPath: 'something is gone',
  InvalidReference: 'something is gone',
  InvalidBinding: 'something is gone',
  ItemAlreadyExists: 'name is taken',
  NameAlreadyExists: 'name is taken',
  RequestPayloadSizeLimitExceeded: 'too large',
  ResponsePayloadSizeLimitExceeded: 'too large',
  RangeExceedsLimit: 'too large',
  OperationCellsExceedLimit: 'too large',
  MergedRangeConflict: 'merged cells',
  InsertDeleteConflict: 'not now',
  InvalidOperation: 'not now',
  InvalidSelection: 'not now',
  UnsupportedOperation: 'not now',
  GeneralException: 'not now',
  RequestAborted: 'not now',
  ActivityLimitReached: 'not now',
  ServiceNotAvailable: 'not now',
  Conflict: 'changed meanwhile',
};

/** The problem that an error code of Excel's stands for. */
export function officeProblemOf(code: string): OfficeProblem {
  return CODES[code] ?? 'unknown';
}

/** What was kept when something failed. */
export type WhatWasKept = 'nothing was changed' | 'everything is as before' | 'to be repaired';

const KEPT: Readonly<Record<WhatWasKept, string>> = {
  'nothing was changed': 'Nothing was changed.',
  'everything is as before': 'Everything is as it was before, and nothing that you typed is lost.',
  'to be repaired':
    'Nothing that you typed is lost, but some of what Trellis did is still there; it will offer to put that right.',
};

/** What happened, what was kept, what to do. */
export function officeSentence(problem: OfficeProblem, kept: WhatWasKept): string {
  const [happened, next] = WORDS[problem];
  return `${happened} ${KEPT[kept]} ${next}`;
}
