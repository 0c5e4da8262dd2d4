import { CHOICE_WORDS, NO_CHOICE } from '../../vocabulary/choiceWords';
import { STAFF_WORDS } from '../../vocabulary/complianceWords';
import { PUPIL_WORDS } from '../../vocabulary/pupils';
import { anyOf } from '../wordPattern';
import { blank, clausesOf, evenText, found, spansOf, type Clause, type Finding } from './statement';

const CHOICE = anyOf(CHOICE_WORDS, 'g');
const DENIED = anyOf(NO_CHOICE, 'g');

const PUPILS_FIRST = new RegExp(
  `^\\W*(?:the |our |all |some |most |each |every )?${anyOf(PUPIL_WORDS, '').source}`
);
const STAFF = anyOf([...STAFF_WORDS, 'we', 'us', 'they', 'you'], '');

/** True where it is pupils who choose, which leaves adults no more room. */
const isPupilsChoice = ({ text }: Clause): boolean => PUPILS_FIRST.test(text) && !STAFF.test(text);

/** Where a text leaves people room to choose, try, alter, drop or stay out. */
export function roomToAdapt(text: string): Finding {
  const clauses = clausesOf(evenText(text).replace(DENIED, blank));
  return found(
    clauses
      .filter((clause) => !isPupilsChoice(clause))
      .flatMap((clause) => spansOf(CHOICE, clause.text, clause.start))
  );
}
