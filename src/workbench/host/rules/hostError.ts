/** The codes with which Excel refuses, as add-ins see them in `error.code`. */
export type RefusalCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'FormulaLengthExceedsLimit'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'OperationCellsExceedLimit'
  | 'RangeExceedsLimit'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'UnsupportedOperation';

/** Thrown where Excel refuses; becomes the `Error` of the answer to the batch. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string
  ) {
    super(message);
  }
}

/** Refuses with one of Excel's codes and a sentence for the person who reads the test's output. */
export function refuse(code: RefusalCode, message: string): never {
  throw new HostError(code, message);
}
