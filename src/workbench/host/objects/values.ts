import { refuse } from '../rules/hostError';

/** A text that somebody sets. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : refuse('InvalidArgument', 'This has to be a text.');
}

/** A number that somebody sets. */
export function asNumber(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value)
    ? value
    : refuse('InvalidArgument', 'This has to be a number.');
}

/** True or false that somebody sets. */
export function asFlag(value: unknown): boolean {
  return typeof value === 'boolean'
    ? value
    : refuse('InvalidArgument', 'This has to be true or false.');
}

/** One of the words that the API knows, in any case. */
export function oneOf<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const word = words.find(
    (known) => typeof value === 'string' && known.toLowerCase() === value.toLowerCase()
  );
  return word ?? refuse('InvalidArgument', `Not one of ${words.join(', ')}: ${String(value)}`);
}

/** The colour names of HTML that the host reads; the API takes all of them. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['black', '#000000'],
  ['white', '#FFFFFF'],
  ['red', '#FF0000'],
  ['green', '#008000'],
  ['blue', '#0000FF'],
  ['yellow', '#FFFF00'],
  ['orange', '#FFA500'],
  ['grey', '#808080'],
  ['gray', '#808080'],
]);

/** A colour as the API gives it back: `#RRGGBB`. */
export function asColour(value: unknown): string {
  const text = asText(value);
  const named = NAMED.get(text.toLowerCase());
  if (named !== undefined) return named;
  const [, hex] = /^#?([0-9a-f]{6})$/i.exec(text) ?? [];
  return hex === undefined
    ? refuse('InvalidArgument', `Not a colour: ${text}`)
    : `#${hex.toUpperCase()}`;
}
