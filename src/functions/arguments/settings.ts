import { DEFAULT_SETTINGS, trustSettings, type TrustSettings } from '../../plan/trustSettings';
import { isBlank, usedRows } from './cells';

/** Settings that were read last, since a column of formulas hands over the same ones again and again. */
let last: { readonly text: string; readonly settings: TrustSettings } | null = null;

/**
 * The trust's settings from the body of its Settings table, with its heading row or without; the
 * defaults where nothing is given. The same rows give the same object.
 */
export function settingsIn(argument: unknown): TrustSettings {
  const rows = usedRows(argument, isBlank);
  if (rows.length === 0) return DEFAULT_SETTINGS;
  const text = JSON.stringify(rows);
  if (last?.text !== text) last = { text, settings: trustSettings(rows) };
  return last.settings;
}
