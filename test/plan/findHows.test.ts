import { planTrust } from '../../src/plan/planTrust';
import type { SourceRecord } from '../../src/plan/sourceRecord';
import { recordOf, tableOf, trustOf } from './sourceTables';

const session = (row: number, approach: string, more: Partial<SourceRecord> = {}): SourceRecord =>
  recordOf(row, { approach, date: `2025-09-${String(row).padStart(2, '0')}` }, more);
const planOf = (records: readonly SourceRecord[], more = {}): ReturnType<typeof planTrust> =>
  planTrust(trustOf(tableOf(records, more)));

describe('where a row goes', () => {
  it('makes the rows of a calendar sessions', () => {
    const { sessions, hows } = planOf([session(1, 'Oracy'), session(2, 'Phonics')]);
    expect(sessions).toHaveLength(2);
    expect(hows).toEqual([]);
  });

  it('makes an undated row with a plan a how', () => {
    const { hows } = planOf([
      recordOf(1, { approach: 'Paired reading', problem: 'Reading', success: 'They read on' }),
    ]);
    expect(hows).toMatchObject([
      { origin: { type: 'written' }, whatWeWillDo: 'Paired reading', hardHere: 'Reading' },
    ]);
  });

  it('makes a form a how, even with a date in it', () => {
    const { hows } = planOf([session(1, 'Paired reading')], { orientation: 'form' });
    expect(hows).toHaveLength(1);
  });

  it('makes a dated row a how where few rows a school say what is hard, for whom and how one would know', () => {
    const full = {
      approach: 'Counting',
      date: '2025-09-08',
      problem: 'Number',
      pupils: 'Year 1',
      evidence: 'Check',
      success: 'Fewer',
    };
    const few = planOf([recordOf(1, full)]);
    const many = planOf(Array.from({ length: 40 }, (_, at) => recordOf(at + 1, full)));
    expect([few.hows.length, few.sessions.length]).toEqual([1, 0]);
    expect(many.sessions).toHaveLength(40);
  });
});

describe('sessions that belong together', () => {
  it('are one suggested how with its reason, and are linked to it', () => {
    const { hows, sessions } = planOf([
      session(1, 'WalkThrus cluster 1 (Cold calling)'),
      session(2, 'WalkThrus cluster 2'),
      session(3, 'Phonics'),
    ]);
    expect(hows).toMatchObject([
      {
        name: 'WalkThrus',
        origin: { type: 'suggested', reason: '2 sessions are parts of one series.' },
        start: '2025-09-01',
        end: '2025-09-02',
        whatWeWillDo: 'WalkThrus cluster 1 (Cold calling)\nWalkThrus cluster 2',
      },
    ]);
    expect(sessions.map(({ partOf }) => partOf)).toEqual(['WalkThrus', 'WalkThrus', '']);
  });

  it('are one how where they name the same pupil problem', () => {
    const problem = 'Pupils in Year 4 cannot place fractions on a line';
    const { hows } = planOf(
      [1, 2].map((row) =>
        recordOf(row, { approach: `Lesson ${'AB'[row - 1] ?? ''}`, problem, date: '2025-10-01' })
      )
    );
    expect(hows).toMatchObject([
      {
        hardHere: problem,
        helpsWith: problem,
        origin: { reason: '2 sessions name the same pupil problem.' },
      },
    ]);
  });

  it('stay apart in different schools', () => {
    const { hows } = planOf([
      session(1, 'Coaching day 1'),
      session(2, 'Coaching day 2', { school: 'Brook Academy' }),
    ]);
    expect(hows).toEqual([]);
  });

  it('are together across the trust where they are for all schools', () => {
    const all = { school: null, everySchool: true };
    const { hows } = planOf([session(1, 'Coaching day 1', all), session(2, 'Coaching day 2', all)]);
    expect(hows).toMatchObject([{ whose: { type: 'together' } }]);
  });

  it('are not suggested where they are statutory', () => {
    expect(
      planOf([session(1, 'Safeguarding part 1'), session(2, 'Safeguarding part 2')]).hows
    ).toEqual([]);
  });

  it('are suggested for at most four strands a school', () => {
    const titles = ['Coaching', 'Oracy', 'Phonics', 'Maths talk', 'Science talk', 'Drama'];
    const { hows, sessions } = planOf(
      titles.flatMap((title, at) => [
        session(at * 2 + 1, `${title} day 1`),
        session(at * 2 + 2, `${title} day 2`),
      ])
    );
    expect(hows).toHaveLength(4);
    expect(sessions).toHaveLength(12);
  });

  it('belong to the how that the school wrote itself, where it wrote one', () => {
    const { hows, sessions } = planOf([
      recordOf(1, {
        approach: 'Paired reading',
        problem: 'Reading',
        success: 'They read on',
        pupils: 'Y5',
        evidence: 'Check',
      }),
      session(2, 'Paired reading part 1'),
      session(3, 'Paired reading part 2'),
    ]);
    expect(hows).toHaveLength(1);
    expect(sessions.map(({ partOf }) => partOf)).toEqual(['Paired reading', 'Paired reading']);
  });
});

describe('a written how', () => {
  const fields = {
    approach: 'Paired reading',
    steps: 'Fridays only',
    problem: 'Reading',
    success: 'They read on',
    target: '6 of 30',
  };

  it('puts how it is carried out below what is done, word for word', () => {
    expect(planOf([recordOf(1, fields)]).hows).toMatchObject([
      { whatWeWillDo: 'Paired reading\nFridays only', hope: 'They read on\n6 of 30' },
    ]);
  });

  it('puts it under what is changed to fit where the heading asks for that', () => {
    const columns = [
      {
        index: 1,
        heading: 'How will you adapt this for your school?',
        meaning: 'field' as const,
        field: 'steps' as const,
      },
    ];
    expect(planOf([recordOf(1, fields)], { columns }).hows).toMatchObject([
      { whatWeWillDo: 'Paired reading', whatWeChange: 'Fridays only' },
    ]);
  });

  it('carries over what it has no box for', () => {
    const { carried } = planOf([recordOf(1, { ...fields, why: 'Trust offer' })]);
    expect(carried).toMatchObject([{ heading: 'Our why', value: 'Trust offer' }]);
  });
});
