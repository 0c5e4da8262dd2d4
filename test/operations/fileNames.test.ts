import fc from 'fast-check';
import { packFileNames, safeName } from '../../src/operations/fileNames';

describe('The names of forms', () => {
  it('say the school and the day', () => {
    expect(packFileNames(['Oakfield School'], '2026-01-12')).toEqual([
      'School form - Oakfield School - 2026-01-12.xlsx',
    ]);
  });

  it.each([
    ['../../etc/passwd', 'etc passwd'],
    ['C:\\Windows\\x', 'C Windows x'],
    ['CON', 'School CON'],
    ['...', 'School'],
    ['St Mary’s?', 'St Mary’s'],
    ['a\u202Egnp.exe', 'a gnp.exe'],
  ])('turn %j into a plain name', (school, name) => {
    expect(safeName(school)).toBe(name);
  });

  it('are all different and lead nowhere, whatever schools are called', () => {
    const schools = fc.array(fc.string({ unit: 'grapheme', maxLength: 90 }), { maxLength: 12 });
    fc.assert(
      fc.property(schools, (names) => {
        const files = packFileNames(names, '2026-01-12');
        expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(names.length);
        for (const file of files) {
          expect(file).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u);
          expect(file.length).toBeLessThan(160);
        }
      }),
      { seed: 12 }
    );
  });
});
