const DAY_MS = 86_400_000;
/** Day 0 of Excel's serial numbers, for days after February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The day of a serial number as `YYYY-MM-DD`. */
export function isoDay(serial: number): string {
  return new Date(DAY_ZERO + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
}
