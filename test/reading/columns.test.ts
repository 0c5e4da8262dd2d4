import type { CellValue } from '../../src/grid/workbook';
import { readWorkbook } from '../../src/reading/readWorkbook';
import { sheetOf, workbookOf } from './sheetOf';

type Rows = readonly (readonly CellValue[])[];

/** What each column of the one table is taken for; null for carried along. */
function meaningsOf(rows: Rows, title = 'Plan'): readonly (string | null)[] {
  const { sheets } = readWorkbook(workbookOf(sheetOf(rows, { name: title })));
  const [table] = sheets.flatMap(({ tables }) => tables);
  return (table?.columns ?? []).map(({ meaning }) =>
    meaning.type === 'field' ? meaning.field : null
  );
}

const kindOf = (rows: Rows, title: string): string | undefined =>
  readWorkbook(workbookOf(sheetOf(rows, { name: title }))).sheets.flatMap(({ tables }) => tables)[0]
    ?.kind;

describe('Columns whose values say what the heading leaves open', () => {
  it('are carried along where letters only tell the rows apart', () =>
    expect(
      meaningsOf([
        ['Item', 'What was agreed', 'Who will do it', 'By when'],
        ['a', 'Share the coaching cards', 'Jo Marsh', '2025-11-21'],
        ['b', 'Film a reading lesson', 'Priya Nair', '2025-11-28'],
        ['c', 'Ask the hub for dates', 'Sam Holt', '2025-12-05'],
      ])[0]
    ).toBeNull());

  it('are how far it got where `Paid?` stands over words', () =>
    expect(
      meaningsOf(
        [
          ['Course', 'Provider', 'Cost £', 'Paid?'],
          ['First aid', 'Red Elm First Aid', 95, 'paid'],
          ['Makaton', 'Signs Together', 60, 'owed'],
          ['Phonics', 'English Hub', 0, 'paid'],
        ],
        'Budget'
      )
    ).toEqual(['approach', 'provider', 'cost', 'status']));

  it('are staff where `Who benefits` stands over staff', () =>
    expect(
      meaningsOf(
        [
          ['Course', 'Who benefits', 'Cost £'],
          ['Mental health lead', 'Heads of year', 300],
          ['Phonics', 'KS1 teachers', 0],
          ['Exam board feedback', 'Maths dept', 95],
        ],
        'Training budget'
      )[1]
    ).toBe('audience'));

  it('are when, where the only dates of a table stand under words of their own', () =>
    expect(
      meaningsOf([
        ['Day of absence', 'Training', 'Audience'],
        ['2025-09-18', 'Reading aloud', 'KS2 teachers'],
        ['2025-09-25', 'Hinge questions', 'Maths dept'],
      ])[0]
    ).toBe('date'));

  it('are terms where `Cohort` stands over terms', () =>
    expect(
      meaningsOf(
        [
          ['Participant', 'School', 'Qualification', 'Cohort'],
          ['Claire Moss', 'Ash Lane', 'NPQ Leading Literacy', 'Autumn 2024'],
          ['Jonah Reeves', 'Elm Hill', 'NPQ Headship', 'Spring 2025'],
          ['Zara Holt', 'Ash Lane', 'NPQ SENCO', 'Autumn 2025'],
        ],
        'NPQ log'
      )[3]
    ).toBe('term'));

  it('are stages where the heading lists them', () =>
    expect(
      meaningsOf(
        [
          ['Course', 'Provider', 'Cost £', 'Paid / committed / forecast'],
          ['First aid', 'Red Elm First Aid', 95, 'Paid'],
          ['Makaton', 'Signs Together', 60, 'Forecast'],
          ['Phonics', 'English Hub', 40, 'Paid'],
          ['Oracy', 'Voice House Ltd', 80, 'Committed'],
          ['Coaching', 'Step Up Ltd', 70, 'Paid'],
          ['Autism', 'Harbour Minds', 20, 'Forecast'],
        ],
        'Budget'
      )[3]
    ).toBe('status'));

  it('are what stands in them where a heading is nobody’s word', () =>
    expect(
      meaningsOf([
        ['Zing', 'Session', 'Led by'],
        ["Year 4 can't retell what they have read", 'Reading aloud', 'Jo Marsh'],
        ['Weak recall of number bonds in KS1', 'Number talks', 'Priya Nair'],
        ['Too few pupils finish the reading paper', 'Fluency', 'Sam Holt'],
        ['Boys give up when a sum has two steps', 'Worked examples', 'Ida Brook'],
      ])[0]
    ).toBe('problem'));
});

describe('Objectives', () => {
  const OBJECTIVES: Rows = [
    ['Name', 'School', 'Objective 1', 'Objective 2', 'Training agreed'],
    ['Jo Marsh', 'Ash Lane', 'Fluent readers in Year 4', 'Explain less, ask more', 'Coaching'],
    ['Priya Nair', 'Elm Hill', 'Times tables for all', 'Lead a lesson study', 'Hub day'],
    ['Sam Holt', 'Ash Lane', 'More talk in Reception', 'Plan for oracy', 'Network'],
  ];

  it('are priorities, one and all', () =>
    expect(meaningsOf(OBJECTIVES, 'Appraisal 25-26').slice(2, 4)).toEqual([
      'priority',
      'priority',
    ]));

  it('of an appraisal make a plan, not a log of who attended what', () =>
    expect(kindOf(OBJECTIVES, 'Appraisal 25-26')).toBe('plan'));
});

describe('Kinds of table', () => {
  it('hold to what the columns say where a word in the title says otherwise', () =>
    expect(
      kindOf(
        [
          ['Priority', 'What pupils find hard', 'How we know', 'Now', 'Target'],
          ['Fluent readers', 'They lose the thread', 'NGRT', '38%', '20%'],
          ['Times tables', 'Recall is slow', 'MTC', '17', '21'],
        ],
        'Staffing and priorities'
      )
    ).toBe('priorities'));

  it('are logs where `TA name` tells who attended', () =>
    expect(
      kindOf(
        [
          ['Training', 'TA name', 'School', 'Date done', 'Hrs'],
          ['Makaton', 'Kim Ford', 'Ash Lane', '2025-11-04', 2],
          ['Makaton', 'Ama Boat', 'Elm Hill', '2025-11-04', 2],
          ['ELSA', 'Jo Stick', 'Ash Lane', '2026-01-14', 6],
        ],
        'TA training done'
      )
    ).toBe('log'));
});
