import {
  CHECKING_PHRASES,
  DELIVERY_WORDS,
  DUTY_PHRASES,
  EVERYWHERE_PHRASES,
  PAPERWORK_WORDS,
  RECORD_PHRASES,
  SAMENESS_PHRASES,
  STAFF_WORDS,
} from '../../vocabulary/complianceWords';
import { PUPIL_WORDS } from '../../vocabulary/pupils';
import { anyOf } from '../wordPattern';
import {
  blank,
  clausesOf,
  evenText,
  found,
  spansOf,
  type Clause,
  type Finding,
  type Span,
} from './statement';

const source = (words: readonly string[]): string => anyOf(words, '').source;

const DUTY = anyOf(DUTY_PHRASES, 'g');
const SAMENESS = anyOf(SAMENESS_PHRASES, 'g');
const CHECKING = anyOf(CHECKING_PHRASES, 'g');
const RECORDS = anyOf(RECORD_PHRASES, 'g');
const DENIED_BEFORE =
  /\b(?:no|not|nobody|no one|never|without|\w+n't)(?: (?:is|be|are|being|any|an?|ever|real|formal|there))* $/;
const SO_MANY_LESSONS =
  /\b\d+ ?(?:\/|out of|in) ?\d+ (?:lessons|classrooms|classes|visits|drop-?ins)\b/g;
const THOSE_WHO_DO_NOT =
  /\b(?:any|those|anyone|staff|teachers?|departments?|depts?|schools?|colleagues) (?:\w+ )?(?:not (?!yet|sure|ready|confident|keen)\w+ing|who (?:don't|do not|miss|haven't|fail))\b/g;
const TO_BE_PUT =
  /\b(?:to|must|should) be (?:on|in|with|up on|at) (?:the |our |my |every )?(?:shared|system|portal|folder|staffroom|drive|office|slt|hr|wall|walls|door|website|teams|sharepoint|central)\b/g;
const STAFF = source(STAFF_WORDS);
const DELIVERED = source(DELIVERY_WORDS);
const PUPILS = new RegExp(
  `${source([...PUPIL_WORDS.filter((word) => !/^(?:class|classes|reception|nursery|eyfs|gcse|a level|ks\d)$/.test(word)), 'their attendance', 'persistent absence', 'year group'])}|\\by(?:ea)?r? ?\\d{1,2}\\b(?! (?:teacher|staff|team|class|lead))`
);

/** What people may feel, know or decide is no delivery, however many of them do. */
const LEARNED =
  /\b(?:feel\w*|confiden\w*|can|able|know|knows|understand\w*|explain\w*|describe\w*|report|reports|say|says|tell|tells|talk|talks|think\w*|believe\w*|enjoy\w*|value|values|choose\w*|chose\w*|decide\w*|pick|picks|try|tries|trial\w*|adapt\w*|agree|agrees|notice\w*|ask|asks|explore\w*|reflect\w*|own|volunteer\w*|design\w*|welcome\w*|free|opt|opts|suggest\w*|discuss\w*|whichever|whatever|however|enthusias\w*|proud|happy|happier|less time|fewer|more often)\b/;

/** Everyone as the subject: `all teachers …`, `each department …`, `95% of staff …`, `everyone …`. */
const EVERYONE_DOES = new RegExp(
  `(?:\\b(?:all|every|each|both|\\d+ ?%\\+? of(?: the| our)?|100 ?%)(?: the| our| of our)? (?:[\\w/&-]+ ){0,2}?${STAFF}|\\b(?:everyone|everybody|all) (?:to|will|should|attend\\w*|complet\\w*|use\\w*|follow\\w*|do|does|has|have|is|in|trained)\\b|\\b\\d{1,3} ?%\\+? ?(?:of )?(?:staff|teachers|tas|lessons|schools|attendance at|completion|compliance|take[- ]?up|adherence)|^\\W*(?:everyone|everybody)\\b)`,
  'g'
);
const NOT_THE_SUBJECT =
  /\b(?:for|with|w|w\/|to|from|per|between|of|give|gives|given|gave|buy|buys|bought|released?|with all|in|at|across|offered)\W+(?:\w+\W+)?$/;
const DOES = new RegExp(DELIVERED);
const STAFF_HAVE_HAD = new RegExp(
  `${STAFF}(?: \\w+)? (?:have|has|had) (?:all )?(?:received|had|completed|attended|undertaken|done|been trained|taken part|passed|signed|submitted|delivered|carried out)\\b|${STAFF}(?: \\w+)? trained\\b`,
  'g'
);
const STAFF_TO = new RegExp(
  `${STAFF}(?: \\w+)? (?:to|will|should|need to|have to|has to|are to|is to) (?:all |each |always |also )?(?!receive)(?!choose|pick|try|decide|adapt|trial|select|share|agree|talk|think|discuss|plan|design|explore|bring|visit|have|feel|be able|be given|be free|see|look|want|know|work|meet|lead|be asked|suggest|volunteer|test|develop|help|support|say|identify|join|observe|tell|read|take part|experiment|shape|learn|find|spend)\\w+`,
  'g'
);
const STAFF_SHOULD = new RegExp(
  `${STAFF}(?: \\w+)? (?:should|have to|has to|are to|is to)\\b`,
  'g'
);
const OVERALL = /\b(?:all|every|each|whole|everyone|100 ?%)\b/;
const TO_BE_DONE = new RegExp(
  '\\bto be (?:used|completed|kept|delivered|followed|taken|returned|submitted|displayed|uploaded|logged|recorded|signed|seen|sent|taught|handed|filled|updated|monitored|checked|in place|evident|visible|on display|assessed|tested|baselined|screened)\\b',
  'g'
);
const EVERYWHERE = anyOf(EVERYWHERE_PHRASES, 'g');
const PAPERWORK_DONE = new RegExp(
  `${source(PAPERWORK_WORDS)}(?: [\\w/&'-]+){0,3}? (?:in place|complete|completed|done|delivered|submitted|uploaded|returned|signed|filled|updated|finished|published|shared|launched|booked|held|up to date|up and running|written|live|active|implemented|happening|happen|takes? place|taken place|took place|used|available|appointed|trained|established|set up|attended|displayed|on display|agreed by)\\b`,
  'g'
);
const COUNTED_SESSIONS =
  /\b\d+ (?:[\w/&-]+ ){0,2}?(?:sessions|activities|cycles|observations|drop-?ins|learning walks|visits|meetings|modules|courses|twilights|hours of (?:cpd|training)|insets)\b(?: (?:a|per|each) (?:term|year|week|half))?(?=.*\b(?:attended|completed|held|delivered|carried out|take place|took place|done|per|a term|each term|a year|logged)\b)/g;
const LISTED_ATTENDANCE =
  /\b(?:attendance|take[- ]?up|uptake|participation|engagement|turn ?out) (?:at|in|of|for|by) (?:the |our |all )?(?:\w+ )?(?:cpd|inset|training|twilights?|sessions?|course|courses|meetings?|workshops?|webinars?|coaching|staff|teachers|programme|e-?learning)\b/g;
const NO_DUTY =
  /\b(?:must not lose|mustn't|must-reads?|non-compliance of pupils|policy folder names|not mandatory|not compulsory|non-compulsory|no set format|not scripted|not a script|no script|isn't a script|no proforma\w*|not required|no requirement|not expected|nothing to hand in|no folders?|no checking|not be checked|not checked|no paperwork|not monitored|not a checklist|consistently (?:can|able)|same way as (?:their|the) peers|rather than a script)\b/g;

/** True where what stands before makes everybody only the receivers of something. */
function isSubject(text: string, at: number): boolean {
  return !NOT_THE_SUBJECT.test(text.slice(0, at));
}

/** Everyone, and that they take part, do or finish: what is asked or counted is delivery. */
function deliveryIn({ text, start }: Clause, column: DutyColumn): readonly Span[] {
  if (LEARNED.test(text)) return [];
  const everyone = spansOf(EVERYONE_DOES, text).filter((span) => isSubject(text, span.start));
  const [first] = everyone;
  const after = first ? text.slice(first.end) : '';
  const does = column === 'success' ? /\w/.test(after) : DOES.test(after);
  if (first && (does || DOES.test(text.slice(first.start, first.end))))
    return [{ start: start + first.start, end: start + text.length }];
  if (PUPILS.test(text)) return [];
  const [place] = spansOf(EVERYWHERE, text);
  return place ? [{ start: start + place.start, end: start + place.end }] : [];
}

/** Paper and sessions that are done, where nothing is said of pupils or of what people learned. */
function doneIn({ text, start }: Clause): readonly Span[] {
  if (PUPILS.test(text) || LEARNED.test(text)) return [];
  return [
    PAPERWORK_DONE,
    SO_MANY_LESSONS,
    LISTED_ATTENDANCE,
    COUNTED_SESSIONS,
    STAFF_HAVE_HAD,
  ].flatMap((pattern) => spansOf(pattern, text, start));
}

/** What a hope must leave out to be no count of delivery, or a how to be no duty. */
export type DutyColumn = 'success' | 'how';

/** Where a text demands or measures that staff comply: take part, finish, follow, be checked. */
export function staffDuty(text: string, column: DutyColumn = 'success'): Finding {
  const even = evenText(text).replace(NO_DUTY, blank);
  const clauses = clausesOf(even);
  const overall = OVERALL.test(even);
  return found([
    ...spansOf(DUTY, even).filter(({ start }) => !DENIED_BEFORE.test(even.slice(0, start))),
    ...spansOf(THOSE_WHO_DO_NOT, even),
    ...spansOf(TO_BE_PUT, even),
    ...clauses
      .filter((clause) => !PUPILS.test(clause.text) || /\bslt|staff|teacher/.test(clause.text))
      .flatMap(({ text: part, start }) => spansOf(SAMENESS, part, start)),
    ...spansOf(CHECKING, even),
    ...spansOf(TO_BE_DONE, even),
    ...(overall ? spansOf(STAFF_TO, even) : spansOf(STAFF_SHOULD, even)),
    ...clauses.flatMap((clause) => deliveryIn(clause, column)),
    ...clauses.flatMap((clause) =>
      PUPILS.test(clause.text) ? [] : spansOf(RECORDS, clause.text, clause.start)
    ),
    ...(column === 'success' ? clauses.flatMap(doneIn) : []),
  ]);
}
