/** The same function, which remembers its answer for a text it has met before. */
export function remember<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const fresh = answer(text);
    known.set(text, fresh);
    return fresh;
  };
}
