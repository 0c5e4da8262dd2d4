import fc from 'fast-check';
import type { CellValue } from '../../../src/grid/workbook';
import { cellText } from '../../../src/reading/values/cellText';
import { serialOfIso } from '../../../src/reading/values/serialDate';

const CASES: readonly (readonly [CellValue, string | undefined, string, string])[] = [
  ['  Lead\n person ', undefined, 'Lead person', 'blanks and line breaks even out'],
  ['All\u00a0staff\u200b', undefined, 'All staff', 'so do odd blanks'],
  [2.5, undefined, '2.5', 'a number is plain'],
  [0.1 + 0.2, undefined, '0.3', 'without the noise of binary fractions'],
  [1250, '#,##0', '1250', 'without separators'],
  [45901, 'dd/mm/yyyy', '2025-09-01', 'a date'],
  [45901.375, 'dd/mm/yyyy hh:mm', '2025-09-01', 'a date loses its time'],
  [45908, 'mmm yyyy', '2025-09-08', 'a date is whole however it is shown'],
  [44439, 'd mmm', '2025-09-01', 'a date of the 1904 system'],
  [0.375, 'h:mm', '09:00', 'a time alone'],
  [0.6458333333, 'dd/mm/yyyy', '15:30', 'a time in a date format'],
  [1.5, '[h]:mm', '36:00', 'hours that add up'],
  [0.41, '0%', '41%', 'per cent as shown'],
  [0.4125, '0.0%', '41.3%', 'per cent as shown'],
  [45901, undefined, '45901', 'a number without a date format is a number'],
  [-3, 'dd/mm/yyyy', '-3', 'no date is before 1900'],
  [true, undefined, 'TRUE', 'as Excel shows it'],
  [{ error: '#N/A' }, undefined, '', 'an error says nothing'],
  [null, 'dd/mm/yyyy', '', 'nor does nothing'],
  [12, '[[[', '12', 'a broken format leaves the number'],
];

describe('the text of a cell', () => {
  test.each(CASES)('%j in format %s is %j: %s', (value, format, text, why) => {
    expect(cellText(value, format, why.includes('1904') ? 1904 : 1900)).toBe(text);
  });

  test('is the date that went in, for every date', () => {
    const day = fc.date({
      min: new Date('1901-01-01'),
      max: new Date('2199-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(cellText(serialOfIso(iso), 'd mmm yy', 1900)).toBe(iso);
        expect(cellText(serialOfIso(iso) - 1462, 'd mmm yy', 1904)).toBe(iso);
      })
    );
  });

  test('never throws, has no doubled, outer or odd blanks, and is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = cellText(text, undefined, 1900);
        expect(once).not.toMatch(/^\s|\s$|\s\s|\n/);
        expect(cellText(once, undefined, 1900)).toBe(once);
      })
    );
  });

  test('never throws for any number in any format', () => {
    fc.assert(
      fc.property(fc.double(), fc.string(), (value, format) => {
        expect(typeof cellText(value, format, 1900)).toBe('string');
      })
    );
  });
});
