import { alikeQuotes, alikeWhy, oneOrMore } from '../../src/plan/alikeQuotes';
import { answerQuotes, quoteAnswersIn } from '../../src/plan/quoteAnswers';
import type { Quote } from '../../src/plan/trustPlan';
import { inTheirWordsSheet } from '../../src/sheets/inTheirWords';
import { how, plan, why } from '../checks/examplePlans';

const quote = (id: string, words: string, given: Partial<Quote> = {}): Quote => ({
  id,
  words,
  whose: { type: 'school', name: `School ${id}` },
  heading: 'Session',
  rows: 1,
  answer: '',
  source: { file: 'calendar.xlsx', sheet: 'Autumn', row: Number(id), column: 2 },
  ...given,
});

const BLANKS = quote('1', 'Subject time (41% left the 4-mark reasoning question blank in July)');
const ALSO_BLANK = quote('2', 'Y8 maths: half leave reasoning questions blank');
const SPEAKING = quote('3', 'Y9 French: pupils freeze when asked to speak');

describe('quotes that sound alike', () => {
  it('stand side by side, in the order of their first, and nothing is reworded or lost', () => {
    const groups = alikeQuotes([BLANKS, SPEAKING, ALSO_BLANK]);
    expect(groups.map(({ quotes, schools }) => [quotes.map(({ id }) => id), schools])).toEqual([
      [['1', '2'], 2],
      [['3'], 1],
    ]);
  });

  it('do not because both are about pupils, a year or a subject', () => {
    const texts = [
      'Year 4 pupils read slowly and lose the meaning',
      'Year 4 pupils cannot recall number facts',
      'Pupils in Year 4 are late on Mondays',
      'Maths: Year 4 pupils guess',
    ];
    const groups = alikeQuotes(texts.map((words, at) => quote(String(at), words)));
    expect(groups).toHaveLength(4);
  });

  it('lead to a question by how many schools say it, and to none for one school', () => {
    expect(oneOrMore(1)).toBe('');
    expect(oneOrMore(3)).toBe('Three schools describe something similar. One problem or three?');
    expect(oneOrMore(30)).toContain('Many schools');
  });

  it('are put beside the why that they resemble', () => {
    const like = alikeWhy([
      why({ name: 'Speaking', hardForPupils: 'Pupils freeze when they speak French' }),
    ]);
    expect(like(SPEAKING.words)?.name).toBe('Speaking');
    expect(like(BLANKS.words)).toBeUndefined();
  });

  it('are read in time that grows with their number, not with its square', () => {
    const many = Array.from({ length: 4000 }, (_, at) =>
      quote(
        String(at),
        `pupils freeze when asked ${String.fromCharCode(97 + (at % 26)).repeat(4)} number ${at}`
      )
    );
    const started = performance.now();
    alikeQuotes(many);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});

describe('what people say about quoted words', () => {
  const read = plan({ quotes: [BLANKS, ALSO_BLANK, SPEAKING], academicYear: '2025-26' });
  const answers = (...said: readonly (readonly [string, string])[]) =>
    quoteAnswersIn(said.map(([id, words]) => ({ id, said: words })));

  it('makes a why of words to use, as typed, with the cell that they came from', () => {
    const { whys, quotes } = answerQuotes(read, answers(['3', 'Use these words']));
    expect(whys).toMatchObject([
      {
        hardForPupils: SPEAKING.words,
        saidBy: ['School 3'],
        source: SPEAKING.source,
        year: '2025-26',
      },
    ]);
    expect(quotes.map(({ answer }) => answer)).toEqual(['', '', 'Use these words']);
  });

  it('makes one why of the same words in two schools', () => {
    const twice = plan({ quotes: [SPEAKING, quote('4', `${SPEAKING.words}.`)] });
    const { whys } = answerQuotes(
      twice,
      answers(['3', 'Use these words'], ['4', 'use these words'])
    );
    expect(whys.map(({ saidBy }) => saidBy)).toEqual([['School 3', 'School 4']]);
  });

  it('fills the empty problem of the how in the same row, and says where from', () => {
    const row = how({ name: 'Speaking', source: { ...SPEAKING.source, column: 0 } });
    const filled = answerQuotes({ ...read, hows: [row] }, answers(['3', 'Use these words']));
    expect(filled.whys).toEqual([]);
    expect(filled.hows).toMatchObject([
      {
        hardHere: SPEAKING.words,
        notes: 'What pupils find hard: quoted from “Session” (calendar.xlsx › Autumn, row 4).',
      },
    ]);
  });

  it('leaves a problem that somebody wrote as it is', () => {
    const row = how({ hardHere: 'Silence', source: SPEAKING.source });
    const { hows, whys } = answerQuotes(
      { ...read, hows: [row] },
      answers(['3', 'Use these words'])
    );
    expect(hows).toEqual([row]);
    expect(whys).toHaveLength(1);
  });

  it('does nothing to the plan for Later, for Not a problem, and for what is no answer', () => {
    const said = answers(['1', 'Later'], ['2', 'Not a problem'], ['3', 'maybe'], ['', 'Later']);
    const { whys, hows } = answerQuotes(read, said);
    expect([whys, hows]).toEqual([[], []]);
    expect(said.size).toBe(2);
  });

  it('keeps the answers on the sheet, and puts what is no problem last', () => {
    const answered = answerQuotes(read, answers(['1', 'Not a problem'], ['3', 'Later']));
    const sheet = inTheirWordsSheet(answered);
    const table = sheet?.parts.find((part) => part.type === 'table');
    const headings = table?.columns.map(({ heading }) => heading) ?? [];
    const at = (heading: string) => headings.indexOf(heading);
    expect(table?.rows.map((row) => [row[at('Quote ID')], row[at('What to do with it')]])).toEqual([
      ['2', null],
      ['3', 'Later'],
      ['1', 'Not a problem'],
    ]);
  });
});
