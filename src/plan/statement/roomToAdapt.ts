import { CHOICE_WORDS, NO_CHOICE } from '../../vocabulary/choiceWords';
import { STAFF_WORDS } from '../../vocabulary/complianceWords';
import { PUPIL_WORDS } from '../../vocabulary/pupils';
import { anyOf } from '../wordPattern';
import { blank, clausesOf, evenText, found, spansOf, type Clause, type Finding } from './statement';

const CHOICE = anyOf(CHOICE_WORDS, 'g');
const DENIED = anyOf(NO_CHOICE, 'g');
/** Two ways side by side: `as an assembly or in tutor time`. */
const EITHER_WAY =
  /\b(?:as|in|at|by|on|during|through) (?:an? |the |our )?(?:[\w-]+ ){1,3}or (?:as|in|at|by|on|during|through) \w+/g;

/** A phase or class stands for its adults where something is decided in it. */
const PHASES =
  /^(?:class|classes|reception|nursery|eyfs|early years|ks\d|gcse|a level|sixth form|6th form)$/;
const PUPILS_FIRST = new RegExp(
  `^\\W*(?:the |our |all |some |most |each |every )?${
    anyOf(
      PUPIL_WORDS.filter((word) => !PHASES.test(word)),
      ''
    ).source
  }`
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
      .flatMap(({ text: part, start }) => [
        ...spansOf(CHOICE, part, start),
        ...spansOf(EITHER_WAY, part, start),
      ])
  );
}
