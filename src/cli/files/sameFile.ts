import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** What the system knows of the file behind a path, through links; null where nothing is there. */
export async function fileBehind(path: string) {
  return stat(path, { bigint: true }).catch(() => null);
}

/** Whether two paths lead to one file that is there, also by a symbolic or hard link. */
export async function sameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = [await fileBehind(one), await fileBehind(other)];
  return first !== null && second !== null && first.dev === second.dev && first.ino === second.ino;
}

/** A path with the links of its folder resolved, in small letters. */
async function plainPath(path: string): Promise<string> {
  const folder = await realpath(dirname(resolve(path))).catch(() => dirname(resolve(path)));
  return join(folder, basename(path)).normalize('NFC').toLowerCase();
}

/**
 * Whether two paths lead to one file here or would elsewhere: names that differ in capitals only
 * count as one, because a folder may be moved to a system that does not tell them apart.
 */
export async function couldBeSameFile(one: string, other: string): Promise<boolean> {
  return (await plainPath(one)) === (await plainPath(other)) || (await sameFile(one, other));
}
