import { phrases } from './phrases';

/**
 * Words that say what is hoped for, or that all is well: neither names a problem. A trailing `*` stands
 * for any ending. Convention; extend it freely.
 */

/** Beginnings of an aim: what is hoped for, which is no problem yet. */
export const AIM_OPENINGS: readonly string[] = phrases(`
  to, improve, improving, raise, raising, increase, increasing, ensure, ensuring, develop, developing, embed,
  embedding, introduce, launch, roll out, lift, close, closing, narrow, narrowing, reduce, reducing,
  strengthen, strengthening, secure, support, build, promote, enable, deliver, continue, maintain, achieve,
  accelerate, diminish, stronger, better, higher, faster, fewer, we need, we want, our ambition, our aim, our
  vision, want, aim, aims, target, need
`);

/** Words inside a sentence that make it an aim, a target or a wish. */
export const AIM_WORDS: readonly string[] = phrases(`
  will, should, must, to make, to be able, to get, to reach, to achieve, to have, to become, so that, in order
  to, need to, needs to, need more, needs more, in line with
`);

/** Words after which an aim may say what is not working now. */
export const TURNS_TO_THE_PROBLEM: readonly string[] = phrases(`
  because, currently, at present, at the moment, but, without it, as they, since they, instead of
`);

/** Sayings that there is no problem; what they cover counts for nothing. */
export const NO_PROBLEM: readonly string[] = phrases(`
  does not fit our, doesn't fit our, does not suit our, doesn't suit our, not right for our, not work for our, doesn't work for our, does not work for our,
  no gap, none in, none at present, no gaps, no problem, no problems, no issue, no issues, no concern, no
  concerns, no gender imbalance, no difference, not a weakness, not a problem, not an issue, not a concern,
  isn't a problem, isn't an issue, isn't the issue, isn't the problem, isn't a concern, aren't a problem,
  aren't an issue, no longer a problem, no longer an issue
`);

/** Sayings that all is well. */
export const ALL_WELL: readonly string[] = phrases(`
  all is well, strong outcomes, strong results, outcomes are strong, results are strong, outcomes are good,
  results are good, outcomes strong, good outcomes, behave well, behaves well, going well, doing well, strong
  this year, is strong, are strong, was strong, were strong, above national, above average, in line with
  national, no concerns, no concern, nothing to report, no worries, not worried, do not have an issue, don't
  have an issue, do not have a problem, don't have a problem, not an issue, improving well, good progress this
  year, well above, exceeded, very positive, proud of, has improved, have improved, enjoy, are calm, are
  happy, are confident, love, are polite, are settled, make good progress, made good progress, a strength,
  strength of
`);
