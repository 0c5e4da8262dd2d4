import { isReversedItem } from '../../../src/reading/headings/isReversedItem';
import { OUR_SURVEY } from '../../../src/vocabulary/ourSurvey';

describe('a survey statement', () => {
  test.each([
    ['Leaders listen. (R)', true, 'it is marked'],
    ['There are too many priorities at once.', true, 'agreeing is bad news'],
    ['I feel isolated at work.', true, 'agreeing is bad news'],
    [
      'I can try new approaches without asking for permission.',
      false,
      '`without asking` is good news here',
    ],
    [
      'I can raise a concern without worrying about the consequences.',
      false,
      'the worry is what is missing',
    ],
    ['I rarely have to work late in the evenings.', false, 'rarely is good news here'],
    ['Leaders are honest.', false, 'plain good news'],
  ] as [string, boolean, string?][])(
    '%s is reversed: %s, since %s',
    (text: string, reversed: boolean) => {
      expect(isReversedItem(text)).toBe(reversed);
    }
  );

  test.each(OUR_SURVEY.map(({ text, reversed }) => [text, reversed] as const))(
    'of our own is known: %s',
    (text, reversed) => {
      expect(isReversedItem(text)).toBe(reversed);
    }
  );
});
