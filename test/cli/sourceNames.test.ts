import { sourceNames } from '../../src/cli/files/sourceNames';

describe('a workbook is called by its file name', () => {
  it.each([
    [
      ['a/plan.xlsx', 'b/log.xlsx'],
      ['plan.xlsx', 'log.xlsx'],
    ],
    [
      ['ashby/plan.xlsx', 'brook/plan.xlsx', 'log.xlsx'],
      ['ashby/plan.xlsx', 'brook/plan.xlsx', 'log.xlsx'],
    ],
    [
      ['one/ashby/plan.xlsx', 'two/ashby/plan.xlsx', 'brook/plan.xlsx'],
      ['one/ashby/plan.xlsx', 'two/ashby/plan.xlsx', 'brook/plan.xlsx'],
    ],
  ])('%j: %j', (files, names) => {
    expect(sourceNames(files)).toEqual(names);
  });
});
