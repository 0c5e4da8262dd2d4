/**
 * A file counts a column's width in characters with the padding beside them in it, unlike the width
 * that Excel shows: 9.14 in a file is 8.43 on the screen, which is 64 pixels (ECMA-376, 18.3.1.13).
 */

/** Pixels of a digit of the standard font at 96 dots an inch. */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;

/** A column's width in points for the width that a file gives. */
export const pointsOfWidth = (width: number): number =>
  Math.round(width * DIGIT_PIXELS) * POINTS_PER_PIXEL;

/** The width that a file gives for points, with as many decimals as Excel writes. */
export const widthOfPoints = (points: number): number =>
  Math.round((points / POINTS_PER_PIXEL / DIGIT_PIXELS) * 1e8) / 1e8;
