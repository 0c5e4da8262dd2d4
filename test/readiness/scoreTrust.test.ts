import fc from 'fast-check';
import { DIMENSION_IDS } from '../../src/readiness/dimensions';
import { DEFAULT_PARAMETERS, withMinimumReplies } from '../../src/readiness/parameters';
import { explainSchool } from '../../src/readiness/explain';
import { scoreTrust, type TrustReadiness } from '../../src/readiness/scoreTrust';
import type { SurveyReading } from '../../src/plan/survey';
import { person, QUESTIONS, surveyOf } from './surveys';

const score = (surveys: SurveyReading, today: string | null = null): TrustReadiness =>
  scoreTrust(surveys, DEFAULT_PARAMETERS, today);
const people = (count: number, level: number) => Array.from({ length: count }, () => person(level));
const only = (trust: TrustReadiness) => {
  const [school] = trust.schools;
  if (!school) throw new Error('no school was scored');
  return school;
};
const codes = (trust: TrustReadiness) => only(trust).warnings.map(({ code }) => code);

/** Six people who differ: levels of one dimension's three statements are given, all else is 4. */
const sixWith = (first: number, levels: readonly (number | null)[]) =>
  levels.map((level) => person(4, { [first]: level, [first + 1]: level, [first + 2]: level }));

describe('A school with too few replies', () => {
  const school = only(score(surveyOf({ Brook: people(4, 3) }, { Brook: 9 })));

  it('shows no number anywhere and says when results appear', () => {
    expect([school.base, school.score, school.shown, school.margin]).toEqual(Array(4).fill(null));
    expect(DIMENSION_IDS.map((id) => school.dimensions[id].score)).toEqual(Array(8).fill(null));
    expect(school.warnings[0]?.sentence).toBe('4 replies so far; results appear at 5.');
    expect(school.band).toBe('Not enough answers to show');
  });

  it('keeps to a higher minimum that a trust sets, and ignores a lower one', () => {
    const seven = surveyOf({ Brook: people(7, 3) });
    expect(only(scoreTrust(seven, withMinimumReplies(8), null)).shown).toBeNull();
    expect(
      only(scoreTrust(surveyOf({ Brook: people(4, 3) }), withMinimumReplies(2), null)).shown
    ).toBeNull();
  });
});

describe('What to know before reading a score', () => {
  it('says that fewer than half replied', () => {
    const trust = score(surveyOf({ Brook: people(15, 3) }, { Brook: 60 }));
    expect(
      only(trust)
        .warnings.map(({ sentence }) => sentence)
        .join()
    ).toContain('fewer than half replied (15 of 60)');
  });

  it('says that there are more replies than staff, and still gives a score and a margin', () => {
    const trust = score(surveyOf({ Brook: sixWith(0, [1, 2, 3, 4, 5, 3]) }, { Brook: 4 }));
    expect(codes(trust)).toContain('more than staff');
    expect(only(trust).shown).not.toBeNull();
    expect(only(trust).margin).not.toBeNull();
  });

  it('says that staff see a condition very differently, and not where they agree', () => {
    const split = score(surveyOf({ Brook: sixWith(0, [1, 1, 1, 5, 5, 5]) }));
    expect(only(split).warnings.find(({ code }) => code === 'differ')?.sentence).toBe(
      'Staff see this very differently: "Working together". One figure hides two views here.'
    );
    expect(codes(score(surveyOf({ Brook: sixWith(0, [3, 3, 3, 4, 4, 4]) })))).not.toContain(
      'differ'
    );
  });

  it('flags people who answer everything alike, but not those who say neither to everything', () => {
    const fives = Array.from({ length: 6 }, () => QUESTIONS.map(() => 5));
    const threes = Array.from({ length: 6 }, () => QUESTIONS.map(() => 3));
    expect(codes(score(surveyOf({ Brook: fives })))).toContain('straight lines');
    expect(codes(score(surveyOf({ Brook: threes })))).not.toContain('straight lines');
  });

  it('tells straight lines by what may be shown alone, so that a hidden condition has no say in it', () => {
    const fives = (involvement: readonly (number | null)[]) =>
      involvement.map((own) => QUESTIONS.map((_, at) => (at >= 3 && at <= 5 ? own : 5)));
    for (const hidden of [5, 1, 2])
      expect(
        codes(score(surveyOf({ Brook: fives([hidden, hidden, hidden, null, null, null]) })))
      ).toContain('straight lines');
  });

  it('says that a low condition may be chance where few answers are behind it', () => {
    const trust = score(surveyOf({ Brook: sixWith(15, [1, 1, 1, 1, 1, 5]) }));
    expect(only(trust).limiting).toEqual(['autonomy']);
    expect(codes(trust)).toContain('chance');
  });

  it('says that answers are over 12 months old', () => {
    const read = surveyOf({ Brook: people(6, 3) });
    const dated = { ...read, tables: read.tables.map((table) => ({ ...table, month: '2025-02' })) };
    expect(codes(score(dated, '2026-03-01'))).toContain('old');
    expect(codes(score(dated, '2026-02-01'))).not.toContain('old');
  });

  it('gives no total where the survey asks too little, and names what is missing', () => {
    const without = QUESTIONS.map((question, at) =>
      at >= 22 ? { ...question, dimension: null } : question
    );
    const school = only(score(surveyOf({ Brook: people(6, 4) }, {}, without)));
    expect(school.dimensions.relatedness).toMatchObject({ score: null, suppressed: false });
    expect(school.dimensions.trust.score).toBe(75);
    expect(school.score).toBeNull();
    expect(school.warnings[0]?.sentence).toContain('asks too little about "Belonging"');
  });
});

describe('Everybody answering alike', () => {
  it('is shown as over 95 and under 5, never as 100 or 0', () => {
    const fives = Array.from({ length: 6 }, () => QUESTIONS.map(() => 5));
    const school = only(score(surveyOf({ Brook: fives })));
    expect(school.dimensions.mission).toMatchObject({ score: null, shown: 'over 95' });
    expect(school.dimensions.collaboration.score).toBeCloseTo(66.6667, 4);
    expect(school).toMatchObject({ base: 75, score: 75, shown: 75 });
    const ones = only(score(surveyOf({ Brook: people(6, 1) })));
    expect(ones.dimensions.trust.shown).toBe('under 5');
  });

  it('does not give a nought away by a total that is held at 20', () => {
    const school = only(score(surveyOf({ Brook: sixWith(6, [1, 1, 1, 1, 1, 1]) })));
    expect(school).toMatchObject({ score: null, shown: null, shownWords: 'under 25' });
    expect(explainSchool(school, DEFAULT_PARAMETERS).join(' ')).not.toMatch(
      /\b20\.|is 20\b|at 20\b/
    );
  });
});

describe('The figure for the trust', () => {
  const four = { Ash: people(6, 3), Brook: people(6, 4), Cedar: people(6, 2), Dale: people(3, 5) };

  it('is the mean of shown schools only', () => {
    expect(score(surveyOf(four)).trust).toEqual({ score: 50, shown: 50, schools: 3 });
  });

  it('is not given for fewer than three shown schools', () => {
    const { Ash, Brook, Dale } = four;
    expect(score(surveyOf({ Ash, Brook, Dale })).trust).toBeNull();
  });

  it('stands beside schools in alphabetical order', () => {
    const { schools } = score(surveyOf({ Cedar: four.Cedar, Ash: four.Ash, Brook: four.Brook }));
    expect(schools.map(({ school }) => school)).toEqual(['Ash', 'Brook', 'Cedar']);
  });
});

describe('Averages of a summary', () => {
  const scores = Object.fromEntries(DIMENSION_IDS.map((id, at) => [id, 50 + at]));
  const summary = { file: 'S.xlsx', sheet: 'Summary', school: 'Brook', replies: 12, scores };
  const empty: SurveyReading = { ...surveyOf({}), tables: [] };

  it('are used as they stand, without a margin', () => {
    const school = only(score({ ...empty, summaries: [summary] }));
    expect(school).toMatchObject({ from: 'averages', base: 53.5, score: 53.5, margin: null });
    expect(school.warnings.map(({ code }) => code)).toContain('averages');
  });

  it('are hidden where the summary itself says that too few replied', () => {
    expect(only(score({ ...empty, summaries: [{ ...summary, replies: 4 }] })).score).toBeNull();
  });

  it('never show what the answers themselves keep back', () => {
    const surveys = { ...surveyOf({ Brook: people(4, 3) }), summaries: [summary] };
    expect(score(surveys).schools).toHaveLength(1);
    expect(only(score(surveys)).score).toBeNull();
  });
});

describe('Trying to get at a hidden figure', () => {
  const answer = fc.integer({ min: 1, max: 5 });
  const reply = fc.array(answer, { minLength: 24, maxLength: 24 });
  const school = (least: number, most: number) =>
    fc.array(reply, { minLength: least, maxLength: most });

  it('nothing that is given changes when the answers of a hidden school change', () => {
    fc.assert(
      fc.property(
        fc.array(school(5, 9), { minLength: 3, maxLength: 5 }),
        fc.integer({ min: 1, max: 4 }).chain((n) => fc.tuple(school(n, n), school(n, n))),
        (shown, [hidden, other]) => {
          const named = Object.fromEntries(shown.map((replies, nth) => [`School ${nth}`, replies]));
          const one = score(surveyOf({ ...named, Hidden: hidden }));
          const two = score(surveyOf({ ...named, Hidden: other }));
          expect(JSON.stringify(one)).toBe(JSON.stringify(two));
        }
      ),
      { numRuns: 50 }
    );
  });

  it('nothing that is given changes when the answers of a hidden condition change', () => {
    fc.assert(
      fc.property(
        school(7, 7),
        fc.array(answer, { minLength: 24, maxLength: 24 }),
        (replies, others) => {
          const thin = (changed: boolean) =>
            replies.map((each, nth) =>
              each.map((own, at) => {
                if (at < 3 || at > 5) return own;
                if (nth >= 4) return null;
                return changed ? (others[nth * 3 + at - 3] ?? own) : own;
              })
            );
          const give = (changed: boolean) => only(score(surveyOf({ Brook: thin(changed) })));
          expect(give(false)).toEqual(give(true));
          expect(give(false).dimensions.involvement.score).toBeNull();
        }
      ),
      { numRuns: 50 }
    );
  });
});

describe('Explaining a school', () => {
  it('gives the sums behind a total that is held back, in whole numbers', () => {
    const school = only(score(surveyOf({ Brook: sixWith(15, [2, 2, 2, 3, 2, 2]) }, { Brook: 10 })));
    const text = explainSchool(school, DEFAULT_PARAMETERS).join('\n');
    expect(text).toContain('6 people replied, of 10 staff.');
    expect(text).toContain('never more than 20 points above the weakest condition');
    expect(text).toContain('A say in my own development');
    expect(text).not.toMatch(/\d\.\d/);
  });

  it('says nothing but the number of replies for a hidden school', () => {
    const school = only(score(surveyOf({ Brook: people(3, 4) })));
    expect(explainSchool(school, DEFAULT_PARAMETERS)).toEqual([
      '3 replies so far; results appear at 5.',
      'Nothing is shown before that, so that nobody can be recognised.',
    ]);
  });
});
