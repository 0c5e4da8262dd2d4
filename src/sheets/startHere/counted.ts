const NUMBERS = new Intl.NumberFormat('en-GB');

/** A number with its noun: `1 school`, `5,000 sessions`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${NUMBERS.format(count)} ${count === 1 ? one : many}`;
}
