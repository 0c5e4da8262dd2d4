import fc from 'fast-check';
import { checkPlan } from '../../src/checks/checkPlan';
import { copiedTexts } from '../../src/checks/copiedTexts';
import { GOOD_ROWS } from './goodRows';
import { how, plan } from './examplePlans';

const AT_THREE = { copiedLikeness: 0.85, copiedSchools: 3 };
const good = GOOD_ROWS[0];
const at = (row: number) => ({ source: { file: 'plan.xlsx', sheet: 'Plan', row, column: 0 } });

describe('checking a plan', () => {
  it('asks one question about a row that could have many', () => {
    expect(checkPlan(plan({ hows: [how({})] })).map(({ rule }) => rule)).toEqual(['R01']);
  });

  it('asks about the problem before the pupils and the evidence', () => {
    const hows = [
      how({ ...good, hardHere: 'Pupils struggle with writing', whichPupils: '', howWeKnow: '' }),
    ];
    expect(checkPlan(plan({ hows })).map(({ rule }) => rule)).toEqual(['R05']);
  });

  it('asks a table without a box for the problem once, and the trust', () => {
    const hows = [1, 2, 3].map((row) => how({ ...good, hardHere: '', ...at(row) }));
    const questions = checkPlan(plan({ hows }));
    expect(questions.map(({ rule, school }) => [rule, school])).toEqual([['R01', '']]);
  });

  it('does not ask every row for a box that its table does not have', () => {
    const hows = GOOD_ROWS.slice(0, 3).map((row, index) =>
      how({ ...row, lookAgain: '', ...at(index) })
    );
    expect(checkPlan(plan({ hows }))).toEqual([]);
  });

  it('asks nothing about what the law asks for, nor about what is only suggested', () => {
    const hows = [
      how({ name: 'Safeguarding update', whatWeWillDo: 'All staff must attend' }),
      how({ origin: { type: 'suggested', reason: 'three sessions' } }),
    ];
    expect(checkPlan(plan({ hows }))).toEqual([]);
  });

  it('puts the trust first, and schools by the alphabet', () => {
    const words = 'Weekly coaching with a filmed lesson and one step at a time, teachers choose';
    const hows = ['Cedar', 'Ash', 'Beech'].map((name, row) =>
      how({
        ...good,
        whatWeWillDo: words,
        hardHere: '-'.repeat(row),
        whose: { type: 'school', name },
        source: { file: `${name}.xlsx`, sheet: 'Plan', row, column: 0 },
      })
    );
    expect(checkPlan(plan({ hows })).map(({ school }) => school)).toEqual([
      '',
      'Ash',
      'Beech',
      'Cedar',
    ]);
  });

  it('never repeats what may identify someone', () => {
    const hows = [
      how({
        ...good,
        hardHere: 'Two LAC boys in 9C (K and T) refuse to write',
        whichPupils: 'Year 9',
      }),
    ];
    expect(checkPlan(plan({ hows }))).toMatchObject([{ rule: 'R29', quoted: '' }]);
  });
});

describe('texts that stand in several schools', () => {
  const text = fc
    .array(
      fc.constantFrom(
        ...'pupils read aloud pairs daily model retell story teacher listen ask plan visit film'.split(
          ' '
        )
      ),
      { minLength: 6, maxLength: 12 }
    )
    .map((words) => words.join(' '));

  it('are found whatever the order in which they come', () => {
    fc.assert(
      fc.property(fc.uniqueArray(text, { minLength: 1, maxLength: 5 }), ([first = '']) => {
        const schools = ['Ash', 'Beech', 'Cedar'];
        const texts = schools.map((school) => ({ school, text: `${first} in ${school}` }));
        expect(copiedTexts(texts, AT_THREE)[0]?.schools).toEqual(schools);
        expect(copiedTexts([...texts].reverse(), AT_THREE)[0]?.schools).toEqual(
          [...schools].reverse()
        );
      })
    );
  });

  it('need to be the same where they are short', () => {
    const texts = ['Weekly coaching', 'Weekly coaching', 'Weekly lesson study'].map(
      (words, at) => ({ school: `S${at}`, text: words })
    );
    expect(copiedTexts(texts, AT_THREE)).toEqual([]);
    expect(copiedTexts(texts, { ...AT_THREE, copiedSchools: 2 })).toHaveLength(1);
  });
});
