import { PROGRAMME_INITIALS, PROGRAMMES, TECHNIQUES } from '../../vocabulary/programmes';
import { anyOf } from '../wordPattern';
import { evenText, found, spansOf, type Finding } from './statement';

const NAMES = anyOf([...PROGRAMMES, ...TECHNIQUES], 'g');
const INITIALS = new RegExp(`\\b(?:${PROGRAMME_INITIALS.join('|')})\\b`, 'g');
const HAS_SMALL_LETTERS = /\p{Ll}/u;

/** Names of programmes, products, qualifications and teaching techniques in a text. */
export function namedProgramme(text: string): Finding {
  const initials = HAS_SMALL_LETTERS.test(text) ? spansOf(INITIALS, text) : [];
  return found([...spansOf(NAMES, evenText(text)), ...initials]);
}
