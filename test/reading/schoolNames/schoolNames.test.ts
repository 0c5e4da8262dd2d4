import fc from 'fast-check';
import { everySchool } from '../../../src/reading/schoolNames/everySchool';
import { gatherSchools, type SchoolMention } from '../../../src/reading/schoolNames/gatherSchools';
import { looksLikeSchoolName } from '../../../src/reading/schoolNames/looksLikeSchoolName';
import { matchSchool } from '../../../src/reading/schoolNames/matchSchool';
import { splitSchools } from '../../../src/reading/schoolNames/splitSchools';

const SCHOOLS = [
  "St Mary's CofE Junior School",
  "St Mary's CofE Infant School",
  'Church Lane Primary School',
  'St Peter & St Paul Catholic Primary School',
  'Parkside Academy',
  'Lower Mill Primary School',
  'St Barnabas CofE Primary School',
  'Kings Road Primary',
  'Kingsway Academy',
  'Manor Park Academy',
  'Ravensdale High School',
  'Hollinbank Primary School',
  'The Millrace School (SEMH)',
  'Harbour View Primary School',
  'St Nicholas’ CofE Primary School',
].map((name) => ({ name, aliases: [] }));

describe('the name of a school', () => {
  test.each([
    ["St Mary's Junior", "St Mary's CofE Junior School"],
    ['St. Marys C of E Jnr', "St Mary's CofE Junior School"],
    ['Church Lane', 'Church Lane Primary School'],
    ['PARKSIDE', 'Parkside Academy'],
    ['Parkside - Autumn', 'Parkside Academy'],
    ['Parkside Academy CPD plan 2025-26', 'Parkside Academy'],
    ['Saint Barnabas Church of England Primary', 'St Barnabas CofE Primary School'],
    ['St Barnabus', 'St Barnabas CofE Primary School'],
    ['Ravensdle High', 'Ravensdale High School'],
    ['Hollin Bank', 'Hollinbank Primary School'],
    ['Millrace', 'The Millrace School (SEMH)'],
    ['Harbour V', 'Harbour View Primary School'],
    ["St Nick's", 'St Nicholas’ CofE Primary School'],
    ['LMPS', 'Lower Mill Primary School'],
    ['CLP', 'Church Lane Primary School'],
    ['Manor Pk', 'Manor Park Academy'],
    ['Kings Rd', 'Kings Road Primary'],
    ['SS Peter & Paul', 'St Peter & St Paul Catholic Primary School'],
  ] as const)('%s is %s', (text, school) =>
    expect(matchSchool(text, SCHOOLS)?.school).toBe(school)
  );

  test.each([
    "St Mary's",
    "St Mary's Primary",
    'St Mark’s',
    'Park',
    'Southbank',
    'TBC',
    'All',
    'Phonics',
    'All staff',
    '',
    'Work with Parkside teachers on early phonics and spelling',
  ])('%j is nobody’s in particular', (text) => expect(matchSchool(text, SCHOOLS)).toBeNull());

  test('matches itself, and its match matches itself', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...SCHOOLS.map(({ name }) => name)), fc.string()),
        (text) => {
          const match = matchSchool(text, SCHOOLS);
          if (match) expect(matchSchool(match.school, SCHOOLS)?.school).toBe(match.school);
        }
      )
    );
  });

  test.each([
    'Millpond Primary',
    "St Mary's",
    'The Millrace School (SEMH)',
    'Ashlode High School',
    'Our Lady Star of the Sea Catholic Primary School',
    'Meadow Infants',
    'UTC Ashlode',
  ])('is seen in %s by its words', (text) => {
    expect(looksLikeSchoolName(text)).toBeGreaterThanOrEqual(text.startsWith('UTC') ? 0 : 0.5);
  });
  test.each([
    'All staff',
    'Maths',
    'Autumn term',
    'NPQ Academy',
    'High expectations',
    'Primary',
    'Secondary School',
    'Harbour Learning Trust',
    'School',
    'Which school?',
    'Reception',
    '',
  ])('is not seen in %j', (text) => {
    expect(looksLikeSchoolName(text)).toBeLessThan(0.35);
  });
});

describe('a cell for schools', () => {
  test.each([
    'All',
    'all schools',
    'All primaries',
    'Trust',
    'Whole trust',
    'Central',
    'MAT',
    'Cross-trust',
    'All 7 schools',
    'Trust central team',
  ])('%s means every school or the trust', (text) => expect(everySchool(text)).toBe(true));
  test.each(['All staff', 'Millpond', 'All Saints', 'Trust in leaders', '', "St Mary's"])(
    '%j does not',
    (text) => expect(everySchool(text)).toBe(false)
  );

  test.each([
    ['Lower Mill, St Barnabas', ['Lower Mill Primary School', 'St Barnabas CofE Primary School']],
    ['Parkside & Lower Mill', ['Parkside Academy', 'Lower Mill Primary School']],
    ['Parkside / Kingsway', ['Parkside Academy', 'Kingsway Academy']],
    ['Parkside\nKingsway', ['Parkside Academy', 'Kingsway Academy']],
    ['St Peter & St Paul', ['St Peter & St Paul Catholic Primary School']],
    ['Parkside', ['Parkside Academy']],
    ['Nobody', [null]],
  ] as const)('%j names %j', (text, names) => expect(splitSchools(text, SCHOOLS)).toEqual(names));

  test('gives the schools of a list back, whatever stands between them', () => {
    const names = fc.uniqueArray(fc.constantFrom(...SCHOOLS.map(({ name }) => name)), {
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(names, fc.constantFrom(', ', ' / ', '; ', '\n', ' + '), (list, between) => {
        const found = splitSchools(list.join(between), SCHOOLS).filter((name) => name !== null);
        const whole = list.filter((name) => !/&| and /.test(name));
        expect(found).toEqual(expect.arrayContaining(whole));
      })
    );
  });
});

const inColumn = (text: string): SchoolMention => ({ text, from: 'school column', sheet: 'CPD' });
const gathered = (
  texts: readonly string[],
  pairs: Parameters<typeof gatherSchools>[1] = []
): readonly string[] => gatherSchools(texts.map(inColumn), pairs).map(({ name }) => name);

describe('the schools of a workbook', () => {
  test('are gathered from many spellings under the fullest name', () => {
    const [school, ...others] = gatherSchools(
      ["St Mary's CofE Primary School", 'St Marys', "ST MARY'S", 'St. Mary’s Primary', 'SMP'].map(
        inColumn
      )
    );
    expect(others).toEqual([]);
    expect(school?.name).toBe("St Mary's CofE Primary School");
    expect(school?.aliases).toHaveLength(4);
  });
  test('are found where no wording is long', () => {
    expect(
      [...gathered(['Rook Lane', 'Millpond', 'Hawthorn', 'Hawthorn Grove', 'Rook Lane'])].sort()
    ).toEqual(['Hawthorn Grove', 'Millpond', 'Rook Lane']);
  });
  test('do not include all schools, the trust, staff, dates and the like', () => {
    expect(
      gathered([
        'All',
        'Central',
        'TBC',
        'All staff',
        'Autumn 1',
        '12/9/25',
        'Y',
        'Trust',
        'Millpond Primary',
      ])
    ).toEqual(['Millpond Primary']);
  });
  test('keep a junior and an infant school of one name apart, and drop what could be either', () => {
    expect(
      [...gathered(["St Mary's Junior School", "St Mary's Infant School", "St Mary's"])].sort()
    ).toEqual(["St Mary's Infant School", "St Mary's Junior School"]);
  });
  test('take codes from a key', () => {
    const schools = gatherSchools([inColumn('SX')], [{ code: 'SX', name: 'Saltmarsh Academy' }]);
    expect(schools).toEqual([{ name: 'Saltmarsh Academy', aliases: ['SX'] }]);
  });
  test('are taken out of cells that name two', () => {
    expect([...gathered(['Lower Mill', 'Lower Mill, St Barnabas', 'St Barnabas'])].sort()).toEqual([
      'Lower Mill',
      'St Barnabas',
    ]);
  });
  test('are gathered without an exception from anything, and never twice', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 30 })), (texts) => {
        const names = gathered(texts);
        expect(new Set(names).size).toBe(names.length);
      })
    );
  });
});
