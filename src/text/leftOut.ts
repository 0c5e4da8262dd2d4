/** One reason why answers of a sheet were left out, with how many: `Answers: 3 answers off the scale`. */
export function leftOutLine(sheet: string, count: number, reason: string): string {
  const what = /^whole replies/.test(reason) ? reason : `answers ${reason}`;
  const one = what.replace(/^answers/, 'answer').replace(/^whole replies/, 'whole reply');
  return `${sheet}: ${count.toLocaleString('en-GB')} ${count === 1 ? one : what}`;
}
