import { openNewWorkbook } from '../../src/excel/newWorkbook';
import { openInOffice } from '../workbench/openInOffice';

describe('opening a file as a new workbook', () => {
  it('hands Excel the whole file, and leaves the open workbook alone', async () => {
    const office = await openInOffice();
    const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256);
    await openNewWorkbook(office.Excel, bytes);
    const [given] = office.host.surroundings.createdWorkbooks;
    expect(Buffer.from(given ?? '', 'base64').equals(Buffer.from(bytes))).toBe(true);
    expect(office.host.model.sheets).toHaveLength(1);
    office.close();
  });

  it('says so in a sentence where Excel would not', async () => {
    const office = await openInOffice(undefined, { apiVersion: '1.7' });
    await expect(openNewWorkbook(office.Excel, new Uint8Array(4))).rejects.toThrow(/\.$/);
    office.close();
  });
});
