import type { CellValue, SheetSnapshot } from '../../src/grid/workbook';
import { minimumRepliesIn, readinessOf } from '../../src/operations/readiness';
import { readTrust } from '../../src/reading/readTrust';
import { OUR_SURVEY } from '../../src/vocabulary/ourSurvey';
import { sheetOf, workbookOf } from '../reading/sheetOf';

function settings(minimum: CellValue): SheetSnapshot {
  const sheet = sheetOf(
    [
      ['Name', 'Value', 'What it is for'],
      ['Minimum of replies', minimum, ''],
    ],
    { name: 'How we work' }
  );
  const block = { top: 0, left: 0, bottom: 1, right: 2 };
  return { ...sheet, tables: [{ name: 'TrellisSettings', block }] };
}

const survey = sheetOf(
  [
    ['School', ...OUR_SURVEY.map(({ text }) => text)],
    ...Array.from({ length: 7 }, (_, person) => [
      'Brook Primary School',
      ...OUR_SURVEY.map((__, at) => 1 + ((person + at) % 5)),
    ]),
  ],
  { name: 'Answers' }
);

const shownWith = (minimum: CellValue) => {
  const workbook = workbookOf(survey, settings(minimum));
  const found = readinessOf([workbook], readTrust([workbook]), '2026-03-01');
  return found?.readiness.schools[0];
};

describe("The trust's own minimum of replies, on its Settings sheet", () => {
  it('is kept to where it is higher than five, whatever the sheet is called', () => {
    expect(shownWith(8)?.shown).toBeNull();
    expect(shownWith(8)?.warnings[0]?.sentence).toBe('7 replies so far; results appear at 8.');
    expect(shownWith('7')?.shown).not.toBeNull();
  });

  it.each([[2], [0], [''], ['many'], [-9], [{ error: '#N/A' }]])(
    'is five where it says %p',
    (minimum) => {
      expect(minimumRepliesIn([workbookOf(settings(minimum))])).toBe(5);
    }
  );

  it('is the highest of several workbooks', () => {
    expect(minimumRepliesIn([workbookOf(settings(6)), workbookOf(settings(9)), workbookOf()])).toBe(
      9
    );
  });
});
