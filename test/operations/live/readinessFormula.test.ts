import { readinessFormula } from '../../../src/operations/live/readinessFormula';
import type { SurveyTable } from '../../../src/plan/survey';
import { surveyOf, QUESTIONS } from '../../readiness/surveys';
import { sheetOf, workbookOf } from '../../reading/sheetOf';

const workbook = workbookOf(
  sheetOf([['School'], ['Brook', ...QUESTIONS.map(() => 4)]], { name: "Staff's answers" })
);
const [bare] = surveyOf({}).tables;
if (!bare) throw new Error('no table');
const columns = QUESTIONS.map((_, at) => at + 1);
const table: SurveyTable = {
  ...bare,
  sheet: "Staff's answers",
  place: { schools: 0, columns, rows: [1, 40], turned: false },
};

describe('The formula of a live Readiness sheet', () => {
  it("goes over the survey's own columns, and needs no questions for our own survey", () => {
    expect(readinessFormula(workbook, [table], [{ school: 'Brook', staff: 9 }])).toEqual({
      ok: true,
      formula:
        "CPD.BYSCHOOL('Staff''s answers'!$A$2:$A$41,'Staff''s answers'!$B$2:$Y$41,,{\"Brook\",9})",
    });
  });

  it('turns questions round where every answer was, so that the figures stay the same', () => {
    const place = { schools: 0, columns, rows: [1, 40] as const, turned: true };
    const made = readinessFormula(workbook, [{ ...table, place }], []);
    expect(made.ok && made.formula).toContain(
      '{"collaboration R","collaboration R","collaboration",'
    );
  });

  it.each([
    ['no survey in the workbook', [] as readonly SurveyTable[], 'not in this workbook'],
    ['several tables', [table, table], 'several tables'],
    [
      'no column for the school',
      [{ ...table, place: { schools: null, columns, rows: [1, 40] as const, turned: false } }],
      'which school',
    ],
    ['another scale of numbers', [{ ...table, scale: { lowest: 1, highest: 7 } }], 'from 1 to 7'],
  ])('is refused with a sentence for %s', (_, tables, words) => {
    expect(readinessFormula(workbook, tables, [])).toMatchObject({
      ok: false,
      sentence: expect.stringContaining(words) as string,
    });
  });
});
