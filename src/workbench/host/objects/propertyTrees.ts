/** Properties as the API gives and takes them: `{ format: { fill: { color } } }`. */
export type Plain = Readonly<Record<string, unknown>>;

/** Whether a value is such a tree, or a branch of one. */
export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The leaves of an options tree that are asked for: `fill/color`, `wrapText`. */
export function asked(tree: Plain, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    if (isPlain(value)) return asked(value, `${prefix}${key}/`);
    return value === true ? [`${prefix}${key}`] : [];
  });
}

/** Puts a value into a tree at a path such as `fill/color`. */
export function put(target: Record<string, unknown>, path: string, value: unknown): void {
  const steps = path.split('/');
  const last = steps.pop() ?? '';
  let at = target;
  for (const step of steps) at = (at[step] ??= {}) as Record<string, unknown>;
  at[last] = value;
}

/** A branch of a tree, empty where there is none. */
export const below = (options: Plain, key: string): Plain =>
  isPlain(options[key]) ? options[key] : {};

/** Every leaf of a tree of new properties with its value. */
export function leaves(tree: Plain, prefix = ''): [string, unknown][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    isPlain(value)
      ? leaves(value, `${prefix}${key}/`)
      : value === undefined
        ? []
        : [[`${prefix}${key}`, value]]
  );
}
