const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The 32-bit FNV-1a hash of a text as seven letters and digits; no secret, only a short name. */
export function shortHash(text: string): string {
  let hash = FNV_OFFSET;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}

/**
 * Gives ids such as `W-0k2f9xq` that follow from the words alone, so that building again and
 * reordering other rows give the same id. The same words a second time get `-2`, then `-3`.
 */
export function idGiver(letter: 'W' | 'H' | 'Q' | 'T'): (words: string) => string {
  const given = new Map<string, number>();
  return (words) => {
    const id = `${letter}-${shortHash(words)}`;
    const times = (given.get(id) ?? 0) + 1;
    given.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  };
}
