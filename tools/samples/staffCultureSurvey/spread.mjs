/** A number from 0 to 1 that looks like chance and is always the same for the same two whole numbers. */
export function share(a, b) {
  let mixed = Math.imul(a + 1, 374761393) ^ Math.imul(b + 1, 668265263);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 1274126177);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 2246822519);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
}

/** One of a list, always the same one for the same two numbers. */
export const chosen = (list, a, b) => list[Math.floor(share(a, b) * list.length)];
