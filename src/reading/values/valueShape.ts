import { FORMAT_WORDS } from '../../vocabulary/formats';
import { PUPIL_GROUPS, ROLES, STAFF_GROUPS } from '../../vocabulary/people';
import { LIKERT_ANSWERS, RAG_WORDS, STATUS_WORDS, TICKS, YES_NO } from '../../vocabulary/statuses';
import { remembered } from '../headings/remembered';
import { evenText } from './evenText';
import { looksLikePerson } from './personName';
import { readDate } from './readDate';
import { readHours } from './readHours';

/** What a cell's text looks like by itself. */
export type ValueShape =
  | 'date'
  | 'day-month'
  | 'week'
  | 'term'
  | 'half-term'
  | 'month'
  | 'year'
  | 'number'
  | 'money'
  | 'duration'
  | 'percent'
  | 'rag'
  | 'tick'
  | 'yes-no'
  | 'status'
  | 'likert'
  | 'email'
  | 'url'
  | 'school-year-group'
  | 'staff-group'
  | 'format-word'
  | 'person-name'
  | 'initials'
  | 'role'
  | 'short-text'
  | 'long-text'
  | 'id'
  | 'blank';

const LONGEST_SHORT_TEXT = 60;
/** No word, name, date or mark is longer; longer texts are prose. */
const LONGEST_TELLING = 60;

const NUMBER = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const PERCENT = /^-?\d+(?:\.\d+)?\s?%(?:\s?[-–]\s?\d+(?:\.\d+)?\s?%)?$/;
const MONEY =
  /^[-(]?(?:[£$€]\s?\d[\d,]*(?:\.\d+)?\s?k?|\d[\d,]*(?:\.\d+)?\s?k|\d[\d,]*\.\d\d)\)?(?:\s?(?:\+ ?vat|inc\.? ?vat|ex\.? ?vat|pp|each|per \w+|total))?$/i;
const MONEY_WORD = /^(?:n\/c|nil|no charge|no cost|free of charge|foc|funded)$/i;
const EMAIL = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;
const URL = /^(?:https?:\/\/|www\.)\S+$/i;
const YEAR_GROUP =
  /^(?:(?:y|yr|year|years|yrs|year group)\.? ?(?:\d{1,2}|r|n)(?:\w)?(?: ?(?:[-–/&+,]|and|to) ?(?:y|yr|year)?\.? ?(?:\d{1,2}|r))*(?: (?:pupils|children|students|boys|girls|pp|send|classes|class|and below|and above|upwards))?|(?:upper |lower )?ks ?[1-5](?: ?(?:[-–/&+,]|and|to) ?(?:ks)? ?[1-5])*(?: (?:pupils|children|students))?|eyfs(?: ?(?:[-–/&+,]|and|to) ?(?:ks ?\d|y ?\d+|year ?\d+))*|reception|nursery|rec|r ?[-–/] ?y?\d+|yr? ?r ?[-–] ?y?\d+|sixth form|key stage (?:[1-5]|one|two|three|four)(?: and (?:[1-5]|one|two|three|four))?|class \d+|whole school)$/i;
const STAFF_OF =
  /^(?:(?:all|new|selected|some|key|core) )?(?:(?:eyfs|ks ?\d|y(?:ea)?r? ?\d+(?: ?[/&-] ?\d+)?|primary|secondary|maths|english|science|humanities|pe|mfl|art|music|history|geography|re|computing|dt|drama|phonics|reading|nursery|reception|early years|sixth form|subject|class|teaching|support|pastoral|senior|middle|curriculum|office|admin|site|inclusion|send|behaviour|lunchtime|core)(?: ?[/&,+] ?| and | )?)+ ?(?:staff|teachers|tas|team|teams|dept|department|depts|departments|faculty|faculties|leads|leaders|colleagues|practitioners|supervisors|mentors|coordinators)$/i;
const INITIALS = /^[A-Z]{2,3}$|^(?:[A-Z]\.){2,3}$|^[A-Z]{2,3}(?: ?[/,&+] ?[A-Z]{2,3})+$/;
const ID =
  /^(?:[A-Z]{1,5}[-/]?\d{1,8}[a-z]?|\d{5,}|[A-Z]{2,4}[-/]\d+(?:[-/.]\d+)*|\d+[a-z]|\d+\.\d+\.\d+|[0-9a-f]{8}-[0-9a-f-]{20,}|anonymous)$/i;
/** One person's job by its last word: `Finance assistant`, `IT technician`. */
const JOB =
  /^(?:[\p{L}&/'’.-]+ ){1,3}(?:teacher|assistant|technician|officer|manager|coordinator|supervisor|practitioner|administrator|educator|mentor)$/iu;
const SCORE_WORD = /^[1-7] ?[-–=.:] ?[a-z' ]+$/i;

type Shapes = ReadonlyMap<string, ValueShape>;

function listed(): Shapes {
  const shapes = new Map<string, ValueShape>();
  const put = (words: Iterable<string>, shape: ValueShape): void => {
    for (const word of words)
      if (!shapes.has(word.toLowerCase())) shapes.set(word.toLowerCase(), shape);
  };
  put(TICKS, 'tick');
  put(RAG_WORDS, 'rag');
  put(YES_NO, 'yes-no');
  put(LIKERT_ANSWERS, 'likert');
  put(STATUS_WORDS, 'status');
  put(STAFF_GROUPS, 'staff-group');
  put(FORMAT_WORDS, 'format-word');
  put(ROLES, 'role');
  put(PUPIL_GROUPS, 'school-year-group');
  return shapes;
}

let words: Shapes | null = null;

/** Letters in capitals are marks or initials; `as`, `ht` and the like are words. */
function listedShape(text: string): ValueShape | undefined {
  words ??= listed();
  return words.get(text.toLowerCase()) ?? words.get(text.toLowerCase().replace(/[.!]+$/, ''));
}

function figureShape(text: string): ValueShape | null {
  if (NUMBER.test(text))
    return text.includes(',') && !text.includes('.')
      ? 'number'
      : /^(?:19|20)\d\d$/.test(text)
        ? 'year'
        : 'number';
  if (PERCENT.test(text)) return 'percent';
  if (MONEY.test(text)) return 'money';
  return null;
}

function timeShape(text: string): ValueShape | null {
  const read = readDate(text);
  if (read.type === 'date') return 'date';
  if (read.kind === 'other') return null;
  return read.kind === 'vague'
    ? /ongoing|on.going/i.test(text)
      ? 'status'
      : 'short-text'
    : read.kind;
}

const DURATION_HINT = /\d ?(?:h|m|d)|hour|min|day|½/i;

function durationShape(text: string): ValueShape | null {
  return DURATION_HINT.test(text) && readHours(text).type === 'hours' ? 'duration' : null;
}

function wordShape(text: string): ValueShape | null {
  if (EMAIL.test(text)) return 'email';
  if (URL.test(text)) return 'url';
  if (
    SCORE_WORD.test(text) &&
    LIKERT_ANSWERS.has(text.replace(/^[1-7] ?[-–=.:] ?/, '').toLowerCase())
  )
    return 'likert';
  if (MONEY_WORD.test(text)) return 'money';
  if (YEAR_GROUP.test(text)) return 'school-year-group';
  if (STAFF_OF.test(text)) return 'staff-group';
  if (JOB.test(text)) return 'role';
  return null;
}

function nameShape(text: string): ValueShape | null {
  if (INITIALS.test(text)) return 'initials';
  if (looksLikePerson(text)) return 'person-name';
  return ID.test(text) ? 'id' : null;
}

function decide(written: string): ValueShape {
  const text = evenText(written);
  if (text === '') return 'blank';
  if (text.length > LONGEST_TELLING)
    return URL.test(text) ? 'url' : EMAIL.test(text) ? 'email' : 'long-text';
  return (
    listedShape(text) ??
    figureShape(text) ??
    timeShape(text) ??
    durationShape(text) ??
    wordShape(text) ??
    nameShape(text) ??
    (text.length <= LONGEST_SHORT_TEXT && text.split(' ').length <= 8 ? 'short-text' : 'long-text')
  );
}

const rememberedShape = remembered(decide);

/** The shape of one cell's text: a date, a mark, a name, a job ..., or text by its length. */
export function valueShape(text: string): ValueShape {
  return text.length > LONGEST_TELLING * 4 ? 'long-text' : rememberedShape(text);
}
