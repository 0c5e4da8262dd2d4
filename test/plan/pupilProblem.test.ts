import { readFileSync } from 'node:fs';
import { namesPupilProblem } from '../../src/plan/pupilProblem';

const STATEMENTS = '../shared/corpus/statements.dev.jsonl';

describe('a pupil problem is named', () => {
  it.each([
    [
      'Most of Year 9 give up as soon as a question has two steps',
      'pupils, and what they do instead',
    ],
    ['Boys in Y2 avoid writing more than a line', 'a group, and what it avoids'],
    ['Children can’t hear the difference between short vowels', 'a curly apostrophe'],
    ['Improve spelling because pupils in KS2 still guess', 'an aim that says what is not working'],
    ['All pupils to read well. Currently they cannot decode', 'an aim, then the present'],
    [
      'No issue in maths, but EAL pupils are silent in science',
      'no problem in one place, one in another',
    ],
    ['RWI in place; Year 1 pupils still forget the sounds', 'a programme is named as well'],
  ])('%s: %s', (text) => {
    expect(namesPupilProblem(text)).toEqual({ words: text });
  });
});

describe('no pupil problem is named', () => {
  it.each([
    ['Writing', 'a bare topic'],
    ['Reading fluency of Year 5 pupils', 'a topic with a group'],
    ['All pupils will make good progress', 'an aim'],
    ['Raise attainment of disadvantaged pupils', 'an aim'],
    ['Lack of instructional coaching', 'a missing programme'],
    ['Pupils do not get enough tutoring', 'a missing remedy'],
    ['Teachers do not use enough questioning', 'what adults do'],
    ['Staff lack confidence in teaching pupils to sing', 'what adults lack'],
    ['No gap between groups of pupils', 'a saying that there is none'],
    ['Do pupils struggle with fractions?', 'a question'],
    ['', 'nothing'],
  ])('%s: %s', (text) => {
    expect(namesPupilProblem(text)).toBeNull();
  });
});

describe('judged on statements that school leaders wrote', () => {
  it('is right nine times in ten when it says that a pupil problem is named', () => {
    const lines = statements();
    if (lines.length === 0) return;
    const judged = lines.filter(({ label }) => label.problem_led !== null);
    const named = judged.filter(({ text }) => namesPupilProblem(text) !== null);
    const right = named.filter(({ label }) => label.problem_led).length;
    expect(right / named.length).toBeGreaterThan(0.9);
    expect(right / judged.filter(({ label }) => label.problem_led).length).toBeGreaterThan(0.8);
  });
});

interface Statement {
  readonly text: string;
  readonly label: { readonly problem_led: boolean | null };
}

function statements(): readonly Statement[] {
  try {
    const lines = readFileSync(STATEMENTS, 'utf8').trim().split('\n');
    return lines.map((line) => JSON.parse(line) as Statement);
  } catch {
    console.warn('No statements beside the repository: their test did not run.');
    return [];
  }
}
