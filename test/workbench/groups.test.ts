import { lineOf } from '../../src/workbench/host/model/cells';
import { groupsOf, toggleGroup } from '../../src/workbench/host/model/groups';
import { newModel } from '../../src/workbench/host/model/newModel';

function grouped() {
  const model = newModel();
  const [sheet] = model.sheets;
  if (!sheet) throw new Error('a new workbook has a sheet');
  for (const index of [3, 4, 5, 9]) lineOf(sheet.columns, index).level = 1;
  for (const index of [4, 5]) Object.assign(lineOf(sheet.columns, index), { level: 2 });
  for (const index of [3, 4, 5]) lineOf(sheet.columns, index).hidden = true;
  return { model, sheet };
}

describe('groups of rows and columns', () => {
  it('are runs of lines of a level, the outer ones first', () => {
    const { sheet } = grouped();
    expect(groupsOf(sheet)).toEqual([
      { axis: 'columns', from: 3, to: 5, level: 1, closed: true },
      { axis: 'columns', from: 9, to: 9, level: 1, closed: false },
      { axis: 'columns', from: 4, to: 5, level: 2, closed: true },
    ]);
  });

  it('open and close, which is told to whoever draws the sheet', () => {
    const { model, sheet } = grouped();
    const told: string[] = [];
    model.feed.listeners.add(({ change }) => told.push(change.type));
    const [first] = groupsOf(sheet);
    if (first) toggleGroup(model, sheet, first);
    expect([3, 4, 5].map((index) => sheet.columns.get(index)?.hidden)).toEqual([
      false,
      false,
      false,
    ]);
    expect(told).toEqual(['sheet-parts']);
  });
});
