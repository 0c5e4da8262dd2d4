/** Enough for every text of a large workbook, and little enough to hold in memory. */
const MOST_REMEMBERED = 20_000;

/** A function of one text that remembers its answers; it forgets them all when there are too many. */
export function remembered<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const before = answers.get(text);
    if (before !== undefined) return before;
    const now = read(text);
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    answers.set(text, now);
    return now;
  };
}
