import {
  officeProblemOf,
  officeSentence,
  type OfficeProblem,
  type WhatWasKept,
} from '../text/officeProblems';

/** Thrown where Excel would not do something; its message is a sentence for people. */
export class OfficeFailure extends Error {
  constructor(
    readonly problem: OfficeProblem,
    readonly kept: WhatWasKept = 'nothing was changed',
    /** What Excel said, for somebody who looks into it; never shown. */
    override readonly cause?: unknown
  ) {
    super(officeSentence(problem, kept));
    this.name = 'OfficeFailure';
  }
}

/** The code of an error that Office.js threw, or ''. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** Any failure as one with a sentence. */
export function asFailure(error: unknown, kept: WhatWasKept): OfficeFailure {
  if (error instanceof OfficeFailure) return new OfficeFailure(error.problem, kept, error.cause);
  return new OfficeFailure(officeProblemOf(codeOf(error)), kept, error);
}
