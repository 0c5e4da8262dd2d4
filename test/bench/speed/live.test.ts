import { requestsBySchools } from './live';

describe('building in the open workbook', () => {
  it('takes at most 8 requests, the same for 5 schools as for 40', async () => {
    const [few, many] = await requestsBySchools();
    expect(few?.requests).toBeLessThanOrEqual(8);
    expect(many?.requests).toBe(few?.requests);
  });
});
