import fc from 'fast-check';
import { dateSerial } from '../../src/sheets/dateSerial';

describe('a date as a serial number', () => {
  it('is the number that Excel shows as that day', () => {
    expect(dateSerial('2025-09-01')).toBe(45901);
    expect(dateSerial('2024-02-29')).toBe(45351);
    expect(dateSerial('1970-01-01')).toBe(25569);
  });

  it('counts every day of four centuries like the calendar', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1901-01-01'), max: new Date('2300-12-31'), noInvalidDate: true }),
        (date) => {
          const text = date.toISOString().slice(0, 10);
          expect(dateSerial(text)).toBe(Date.parse(text) / 86_400_000 + 25_569);
        }
      )
    );
  });

  it.each([
    '',
    'TBC',
    'w/c 4 Nov',
    '2025-02-30',
    '2025-13-01',
    '2025-00-10',
    '2025-9-1',
    '20x5-09-01',
    '1850-01-01',
  ])('refuses %p', (text) => {
    expect(dateSerial(text)).toBeNull();
  });
});
