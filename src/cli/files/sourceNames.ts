import { resolve, sep } from 'node:path';

/** The last `count` parts of a path, as people write them. */
function ending(path: string, count: number): string {
  return path.split(sep).slice(-count).join('/');
}

/**
 * What to call each file in the built workbook: its name without the folder, with as many folders
 * before it as it takes to tell it from another of the same name. The files have to be distinct.
 */
export function sourceNames(files: readonly string[]): readonly string[] {
  const paths = files.map((file) => resolve(file));
  const isShared = (name: string, count: number) =>
    paths.filter((path) => ending(path, count) === name).length > 1;
  return paths.map((path) => {
    const most = path.split(sep).length;
    let count = 1;
    while (count < most && isShared(ending(path, count), count)) count++;
    return ending(path, count);
  });
}
