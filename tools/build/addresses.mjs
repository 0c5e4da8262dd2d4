/** Where the add-in is served from while it is being developed; the manifest in the repository names it. */
export const DEVELOPMENT_URL = 'https://localhost:3000/';

/** Stands for the address of a build that was not told its own. Nobody can ever own it (RFC 2606). */
export const UNSET_URL = 'https://trellis.example/';

/**
 * The address that the add-in's files will be served from: `TRELLIS_URL` for production, with one
 * slash at its end. Refuses what is not https, since Excel does.
 */
export function servedFrom(mode, environment) {
  if (mode === 'development') return DEVELOPMENT_URL;
  const given = environment.TRELLIS_URL?.trim();
  if (!given) return UNSET_URL;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== 'https:') {
    throw new Error(`TRELLIS_URL must be a whole https address, not "${given}".`);
  }
  return `${url.origin}${url.pathname.replace(/\/*$/, '')}/`;
}

/** The manifest with every address moved from development to where the files will be. */
export function manifestFor(url, manifest) {
  return manifest.replaceAll(DEVELOPMENT_URL, url);
}
