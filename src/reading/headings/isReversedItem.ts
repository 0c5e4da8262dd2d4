/** True where a survey statement is marked `(R)` or worded so that agreeing is bad news. */
export function isReversedItem(heading: string): boolean {
  return /\(r\)/i.test(heading);
}
