/** The system's short code of a failed file operation (`ENOENT`), or `unknown`. */
export function failureOf(error: unknown): string {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode && typeof error.code === 'string' ? error.code : 'unknown';
}
