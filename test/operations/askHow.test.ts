import { questionForHow } from '../../src/operations/askHow';
import { DEFAULT_SETTINGS } from '../../src/plan/trustSettings';

const ask = (cells: Readonly<Record<string, string>>) =>
  questionForHow('H-1', cells, DEFAULT_SETTINGS);

const FULL = {
  School: 'Alder Row Primary',
  'What pupils find hard here': 'Year 4 pupils guess at long words when they read aloud',
  'Which pupils': 'Year 4, most of all on Mondays',
  'How we know, and where we start': 'We heard 30 of them read; 12 guessed',
  'What we will do': 'Read together every day',
};

describe('Asking about a row of How as it stands', () => {
  it('asks what led to it where no problem is written', () => {
    const asked = ask({ School: 'Alder Row Primary', 'What we will do': 'WalkThrus' });
    expect(asked?.question).toBe('What did you notice about pupils that led to this?');
  });

  it('asks something else, or nothing, once the problem is written', () => {
    expect(ask(FULL)?.rule).not.toBe('R01');
  });

  it('asks nothing about rows that are routine or only suggested', () => {
    const bare = { School: 'Alder Row Primary', 'What we will do': 'WalkThrus' };
    expect(ask({ ...bare, 'Helps with': 'Statutory or routine' })).toBeNull();
    expect(ask({ ...bare, Status: 'Suggested' })).toBeNull();
  });
});
