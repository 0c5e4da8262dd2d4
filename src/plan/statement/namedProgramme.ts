import { PROGRAMME_INITIALS, PROGRAMMES, TECHNIQUES } from '../../vocabulary/programmes';
import { anyOf } from '../wordPattern';
import { evenText, found, spansOf, type Finding } from './statement';

const HAS_SMALL_LETTERS = /\p{Ll}/u;

/** A trust's own words about programmes: added to the built-in list, or left out of it. */
export interface OwnProgrammes {
  readonly added: readonly string[];
  readonly left: readonly string[];
}

const plain = (entry: string): string => entry.toLowerCase().replace(/\*$/, '');

/** A finder of named programmes that knows a trust's own list beside the built-in one. */
export function programmeFinder({ added, left }: OwnProgrammes): (text: string) => Finding {
  if (added.length === 0 && left.length === 0) return namedProgramme;
  const out = new Set(left.map(plain));
  const names = [...PROGRAMMES, ...TECHNIQUES, ...added.map((name) => name.toLowerCase())];
  return finderOf(
    names.filter((name) => !out.has(plain(name))),
    PROGRAMME_INITIALS.filter((name) => !out.has(plain(name)))
  );
}

function finderOf(names: readonly string[], initials: readonly string[]) {
  const named = anyOf(names, 'g');
  const short = new RegExp(`\\b(?:${initials.join('|')})\\b`, 'g');
  return (text: string): Finding =>
    found([
      ...spansOf(named, evenText(text)),
      ...(HAS_SMALL_LETTERS.test(text) ? spansOf(short, text) : []),
    ]);
}

const builtIn = finderOf([...PROGRAMMES, ...TECHNIQUES], PROGRAMME_INITIALS);

/** Names of programmes, products, qualifications and teaching techniques in a text. */
export function namedProgramme(text: string): Finding {
  return builtIn(text);
}
