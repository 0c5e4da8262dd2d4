import fc from 'fast-check';
import { join } from 'node:path';
import {
  classifyHeading,
  type HeadingMeaning,
} from '../../../src/reading/headings/classifyHeading';
import { OUR_SURVEY } from '../../../src/vocabulary/ourSurvey';
import { isMapped, readLabelled, scoreHeadings, type LabelledHeading } from './score';

const word = (meaning: HeadingMeaning | undefined): string => {
  if (meaning === undefined) return 'nothing';
  if (meaning.type === 'field') return meaning.field;
  return meaning.type === 'item' ? `item:${meaning.dimension}` : 'unmapped';
};
const first = (heading: string): string => word(classifyHeading(heading)[0]?.meaning);

const CASES: [heading: string, meaning: string, why?: string][] = [
  ['Person\nresponsible', 'lead', 'a line break is a space'],
  ['Person\u00a0responsible', 'lead', 'a non-breaking space is a space'],
  ['3. By when?', 'end', 'numbering does not count'],
  ['Q7) What is your role?', 'role', 'question numbers do not count'],
  ['SUCCESS CRITERIA*', 'success', 'nor do capitals and stars'],
  ['Success criteria (please complete)', 'success', 'nor do requests'],
  ['Sucess critera', 'success', 'a slip of the keyboard is mended'],
  ['Basline', 'baseline', 'so is another'],
  ["What isn't working?", 'problem', 'a question form'],
  ['Who is it for?', 'audience', 'a question form'],
  ["How will we know it's worked?", 'success', 'a question form'],
  ['How do we know?', 'evidence', 'one small word makes it another question'],
  ['Date for review', 'review', 'the word order is free'],
  ['Cost per delegate (£)', 'cost', 'a delegate alone would be a person'],
  ['Evidence of impact', 'impact', 'evidence alone would be evidence'],
  ['No. of TAs attending', 'count', 'a number of people'],
  ['Venue', 'unmapped', 'a real column that no field fits'],
  ['Dietary requirements', 'unmapped', 'the same'],
  ['URN', 'unmapped', 'the same'],
  ['Leaders listen to what staff say.', 'item:involvement', 'a statement to agree with'],
  ['Q12. I feel that I belong here (R)', 'item:relatedness', 'numbering and marks aside'],
];

/** Headings that somebody wrote down with their meanings before the vocabulary existed; halves by turns. */
const here = (name: string): readonly LabelledHeading[] => readLabelled(join(__dirname, name));
const half = (list: readonly LabelledHeading[], which: 0 | 1): readonly LabelledHeading[] =>
  list.filter((_, nth) => nth % 2 === which);

describe('a heading by itself', () => {
  test.each(CASES)('%j means %s: %s', (heading, meaning) => {
    expect(first(heading)).toBe(meaning);
  });

  test('nobody knows is unmapped with a low confidence, so that values can decide', () => {
    const [guess] = classifyHeading('Zygote flange');
    expect(guess?.meaning).toEqual({ type: 'unmapped' });
    expect(guess?.confidence).toBeLessThan(0.3);
  });

  test('with several meanings keeps them all, best first', () => {
    const meanings = classifyHeading('When').map(({ meaning }) => word(meaning));
    expect(meanings[0]).toBe('date');
    expect(meanings).toContain('term');
  });

  test('gives guesses from most to least confident for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), (text) => {
        const guesses = classifyHeading(text);
        expect(guesses.length).toBeGreaterThan(0);
        for (const { confidence, reason } of guesses) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(reason).not.toBe('');
        }
      })
    );
  });

  test('means the same whatever its capitals, numbering and outer blanks', () => {
    const known = here('ownHeadings.tsv').filter(({ heading }) => /^[A-Z][a-z]{3,}/.test(heading));
    fc.assert(
      fc.property(
        fc.constantFrom(...known),
        fc.integer({ min: 1, max: 20 }),
        ({ heading }, number) => {
          expect(first(`  ${number}. ${heading.toUpperCase()} `)).toBe(first(heading));
        }
      )
    );
  });
});

describe('headings and survey statements of our own', () => {
  const sets = [
    ['headings to develop on', half(here('ownHeadings.tsv'), 0).filter(isMapped), 0.95],
    ['headings kept back', half(here('ownHeadings.tsv'), 1).filter(isMapped), 0.95],
    ['headings that no field fits', here('ownHeadings.tsv').filter((line) => !isMapped(line)), 0.9],
    ['headings written later', here('laterHeadings.tsv').filter(isMapped), 0.9],
    ['headings written last', here('lastHeadings.tsv').filter(isMapped), 0.9],
    ['statements written last', here('lastStatements.tsv'), 0.85],
    ['headings as people say them aloud', here('spokenHeadings.tsv'), 0.95],
    ['more headings, written after the rest', here('blindHeadings.tsv').filter(isMapped), 0.9],
    ['more statements, written after the rest', here('blindStatements.tsv'), 0.85],
  ] as const;

  test.each(sets)('%s are read as a person reads them', (_, labelled, least) => {
    expect(labelled.length).toBeGreaterThan(20);
    expect(scoreHeadings(labelled).accuracy).toBeGreaterThanOrEqual(least);
  });

  test.each(OUR_SURVEY.map(({ text, dimension }) => [text, dimension] as const))(
    '%s is about %s',
    (text, dimension) => {
      expect(first(text)).toBe(`item:${dimension}`);
    }
  );
});
