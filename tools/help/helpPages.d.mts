export function helpPages(root: string): ReadonlyMap<string, string>;
