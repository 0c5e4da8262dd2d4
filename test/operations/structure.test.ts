import { structureTrust } from '../../src/operations/structure';
import type { TrustReading } from '../../src/reading/reading';
import type { WorkbookDeclaration } from '../../src/sheets/declaration';

const DETAILS = { builtOn: '2026-01-12', version: '0.1.0' };

const READING: TrustReading = {
  schools: [{ name: 'Oakfield School', aliases: [] }],
  workbooks: [
    {
      file: 'cpd.xlsx',
      schools: [],
      academicYear: 2025,
      sheets: [
        { sheet: 'Cover', tables: [], notTables: 'a cover' },
        {
          sheet: 'CPD',
          notTables: null,
          tables: [
            {
              sheet: 'CPD',
              kind: 'plan',
              orientation: 'rows',
              header: [0, 0],
              body: [1, 1],
              span: [0, 1],
              school: null,
              skipped: [],
              setAside: [],
              title: '',
              confidence: 1,
              reason: '',
              columns: [
                {
                  index: 0,
                  heading: 'Session',
                  meaning: { type: 'field', field: 'approach' },
                  confidence: 1,
                  reason: '',
                },
              ],
              records: [
                {
                  row: 1,
                  column: null,
                  school: 'Oakfield School',
                  everySchool: false,
                  fields: { approach: 'Oracy' },
                  carried: {},
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};

describe('structuring a trust’s workbooks', () => {
  it('says in a sentence what will be built', () => {
    expect(structureTrust(READING, DETAILS).describe()).toBe(
      'Build a new workbook with 6 sheets: Start here, Why, How, Sessions, Not used, and why, Settings. Your own files stay as they are.'
    );
  });

  it('finds nothing in the way of an ordinary reading', () => {
    expect(structureTrust(READING, DETAILS).validate()).toEqual([]);
  });

  it('says kindly that there is nothing to structure where no table was found', () => {
    const nothing = structureTrust({ schools: [], workbooks: [] }, DETAILS);
    expect(nothing.validate()).toMatchObject([{ code: 'no-table' }]);
  });

  it('hands its one declaration to the host, and gives back what the host wrote', async () => {
    const drawn: WorkbookDeclaration[] = [];
    const write = (declaration: WorkbookDeclaration): Promise<Uint8Array> => {
      drawn.push(declaration);
      return Promise.resolve(new Uint8Array([7]));
    };
    const operation = structureTrust(READING, DETAILS);
    expect(await operation.apply({ write })).toEqual(new Uint8Array([7]));
    expect(drawn).toEqual([operation.declaration]);
  });
});
