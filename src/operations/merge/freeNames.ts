import { MAX_SHEET_NAME } from '../../sheets/limits';

/** A name cut at a word so that `ending` still fits. */
function fitted(name: string, ending: string): string {
  const room = MAX_SHEET_NAME - ending.length;
  if (name.length <= room) return name + ending;
  const cut = name.slice(0, room);
  const atWord = cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut;
  return atWord.trimEnd() + ending;
}

/** Gives names that nobody uses yet, whatever their case: the name, then `name (Trellis)`, `name (Trellis 2)`. */
export function nameGiver(taken: Iterable<string>): (name: string) => string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const take = (name: string): boolean => {
    if (used.has(name.toLowerCase())) return false;
    used.add(name.toLowerCase());
    return true;
  };
  return (name) => {
    if (take(name)) return name;
    for (let nth = 1; ; nth += 1) {
      const other = fitted(name, nth === 1 ? ' (Trellis)' : ` (Trellis ${nth})`);
      if (take(other)) return other;
    }
  };
}
