/** The parts of a version such as `1.14`. */
const parts = (version: string): readonly [number, number] => {
  const [major = '0', minor = '0'] = version.split('.');
  return [Number(major), Number(minor)];
};

/** Whether an advertised version of a requirement set includes what came with another. */
export function isSupported(since: string, advertised: string): boolean {
  const [major, minor] = parts(since);
  const [ownMajor, ownMinor] = parts(advertised);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}
