import {
  PROGRAMME_INITIALS,
  PROGRAMMES,
  PROPER_NAMES,
  TECHNIQUES,
} from '../../vocabulary/programmes';
import { anyOf } from '../wordPattern';
import { evenText, found, spansOf, type Finding, type Span } from './statement';

const HAS_SMALL_LETTERS = /\p{Ll}/u;

const KIND_OF_THING =
  '(?:training|programme|scheme|approach|course|practitioners?|platform|app|software|licen[cs]es?|subscription|toolkit|intervention|accreditation|award|quality mark|certificate|certification|diploma|qualification|model|method|phonics|maths|reading|pack|package|resources|assessment|tool|framework|curriculum|coach|coaching|hub|project)';

/**
 * Ordinary words that are names too: with a capital inside a sentence (`into Jigsaw`), or before a
 * word such as training. A capital in a text of titles or capitals says nothing.
 */
const PROPER = new RegExp(
  `(?<=[a-z,;&/+] )(?:${PROPER_NAMES.join('|')})\\b|\\b(?:${PROPER_NAMES.join('|')})(?= ${KIND_OF_THING}\\b)`,
  'g'
);

/** A name by its shape: two capitalised words or a joined one, then what kind of thing it is. */
const SHAPED = new RegExp(
  `(?<![.!?:]\\s|^)\\b(?!(?:Year|Key Stage|Early Years|Head|Subject|English|Maths|Science|Whole|Trust|Staff|Pupil|Autumn|Spring|Summer|Quality|Behaviour|Teaching|School|Primary|Secondary|Phase|Attendance|Reading|Writing|Phonics|Assessment|Curriculum|SEND|The|Our|National|Monday|Tuesday|Wednesday|Thursday|Friday|September|October|November|January|February|March|April|May|June|July) )(?:[A-Z][\\w’']+ (?:(?:of|for|to|the|and|&) )?){1,2}[A-Z][\\w’']+ (?=(?:training|programme|scheme|course|approach|app|platform|licen[cs]es?|subscription|accreditation|award|intervention)\\b)|\\b[A-Z][a-z]+[A-Z][a-z]+\\w*\\b`,
  'g'
);
const JOINED_ELSEWHERE =
  /^(?:SEND|SENCo|SENDCo|SENDCO|PowerPoint|OneDrive|SharePoint|YouTube|DfE|iPad|WhatsApp|McDonald|JavaScript|LinkedIn|GitHub|HoDs?|HoYs?|SoW|CfE|EoY|ChatGPT|PhD|WellComm)/;

function namesByShape(text: string): readonly Span[] {
  if (!HAS_SMALL_LETTERS.test(text)) return [];
  const joined = spansOf(SHAPED, text).filter(
    ({ start, end }) => !JOINED_ELSEWHERE.test(text.slice(start, end))
  );
  return [...spansOf(PROPER, text), ...joined];
}

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
      ...namesByShape(text),
    ]);
}

const builtIn = finderOf([...PROGRAMMES, ...TECHNIQUES], PROGRAMME_INITIALS);

/** Names of programmes, products, qualifications and teaching techniques in a text. */
export function namedProgramme(text: string): Finding {
  return builtIn(text);
}
