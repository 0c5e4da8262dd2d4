import { classifyHeading } from '../../../src/reading/headings/classifyHeading';
import { combineGuesses } from '../../../src/reading/headings/combineGuesses';
import { profileColumn } from '../../../src/reading/values/profileColumn';

const read = (heading: string, values: readonly string[], group = ''): string => {
  const { meaning } = combineGuesses(
    heading === '' ? [] : classifyHeading(heading),
    profileColumn(values),
    group,
    heading
  );
  return meaning.type === 'field' ? meaning.field : meaning.type;
};

const TERMS = ['Aut 1', 'Aut 2', 'Spring 1', 'Sum 2'];
const DATES = ['2025-09-01', '2025-10-03', '2026-01-05'];
const PEOPLE = ['J Okafor', 'Mrs Bell', 'T Ahmed', 'P Lowe'];
const GROUPS = ['All staff', 'TAs', 'Teachers', 'ECTs'];

describe('a heading with its values', () => {
  test.each([
    ['When', TERMS, 'term'],
    ['When', DATES, 'date'],
    ['When', ['w/c 4 Nov', 'w/c 11 Nov', 'HT3'], 'term'],
    ['By when', TERMS, 'end'],
    ['Deadline', DATES, 'end'],
    ['Who', PEOPLE, 'lead'],
    ['Who', GROUPS, 'audience'],
    ['Staff', PEOPLE, 'person'],
    ['Staff', GROUPS, 'audience'],
    ['Progress', ['R', 'A', 'G', 'G'], 'status'],
    ['Impact', ['R', 'A', 'G', 'G'], 'status'],
    ['Impact', ['Pupils read more', 'Fewer gaps in recall', 'Books show more detail'], 'impact'],
    ['Target', ['85%', '90%', '70%'], 'target'],
    ['Evidence', ['Book looks in June', 'QLA', 'Pupil voice'], 'evidence'],
  ] as const)('%s over %j is %s', (heading, values, field) => {
    expect(read(heading, values)).toBe(field);
  });

  test.each([
    [['R', 'A', 'G', 'A'], 'status'],
    [DATES, 'date'],
    [TERMS, 'term'],
    [['£1,250', '£300', '£45.50'], 'cost'],
    [GROUPS, 'audience'],
    [['Some words', 'Others', 'And more'], 'unmapped'],
  ] as const)('no heading over %j is %s', (values, field) => {
    expect(read('', values)).toBe(field);
  });

  test('takes a group heading into account only where it is weak', () => {
    expect(read('Date', DATES, 'Review')).toBe('review');
    expect(read('Lead', PEOPLE, 'Review')).toBe('lead');
    expect(read('Autumn', ['R', 'G', 'A'], 'RAG')).toBe('status');
  });

  test('is no surer of notes for values that are words, since any words may stand there', () => {
    const heading = 'Question they bring';
    const values = ['Why do so few pupils answer?', 'How do others teach fractions?', 'Who reads?'];
    const guesses = classifyHeading(heading);
    const { meaning, confidence } = combineGuesses(guesses, profileColumn(values), '', heading);
    expect(meaning).toEqual({ type: 'field', field: 'notes' });
    expect(confidence).toBeLessThanOrEqual(guesses[0]?.confidence ?? 0);
    expect(confidence).toBeLessThan(0.65);
  });

  test('names schools where the caller says that its values do', () => {
    const profile = profileColumn(['Millpond', 'Rook Lane', 'Millpond'], () => true);
    expect(combineGuesses([], profile).meaning).toEqual({ type: 'field', field: 'school' });
  });
});
