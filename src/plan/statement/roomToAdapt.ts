import { CHOICE_WORDS, NO_CHOICE } from '../../vocabulary/choiceWords';
import { anyOf } from '../wordPattern';
import { blank, evenText, found, spansOf, type Finding } from './statement';

const CHOICE = anyOf(CHOICE_WORDS, 'g');
const DENIED = anyOf(NO_CHOICE, 'g');

/** Where a text leaves people room to choose, try, alter, drop or stay out. */
export function roomToAdapt(text: string): Finding {
  return found(spansOf(CHOICE, evenText(text).replace(DENIED, blank)));
}
