/** Texts one below the other, the empty ones and repeats left out. */
export function joinWords(texts: readonly (string | undefined)[]): string {
  return [...new Set(texts.filter((text) => text !== undefined && text !== ''))].join('\n');
}

/** With more different wordings than this, no words are shared. */
const MOST_WORDINGS = 3;

/** What several records say, one below the other, or '' where they say too many different things. */
export function sharedWords(texts: readonly (string | undefined)[]): string {
  const joined = new Set(texts.filter((text) => text !== undefined && text !== ''));
  return joined.size > MOST_WORDINGS ? '' : [...joined].join('\n');
}
