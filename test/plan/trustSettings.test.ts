import { RULES } from '../../src/checks/rules';
import { DEFAULT_SETTINGS, trustSettings } from '../../src/plan/trustSettings';
import { settingsSheet } from '../../src/sheets/settings';
import { plan } from '../checks/examplePlans';

/** The rows of a built Settings table, as Excel gives them. */
function builtRows(settings = DEFAULT_SETTINGS): readonly (readonly unknown[])[] {
  const details = { builtOn: '2025-11-25', version: '0' };
  const { parts } = settingsSheet(plan({ settings }), details);
  return parts.flatMap((part) => (part.type === 'table' ? part.rows : []));
}

describe('what a trust has set', () => {
  it('is the defaults where there is no table, and where it was left as built', () => {
    expect(trustSettings([])).toEqual(DEFAULT_SETTINGS);
    const { switches, ...rest } = trustSettings(builtRows());
    const { switches: none, ...usual } = DEFAULT_SETTINGS;
    expect(none.size).toBe(0);
    expect(rest).toEqual(usual);
    for (const { id, onByDefault } of RULES)
      expect([id, switches.get(id)]).toEqual([id, onByDefault]);
  });

  it('comes back as it was set after building again', () => {
    const set = trustSettings([
      ['Minimum of replies', 8],
      ['Ask: who would notice here (R23)', 'Yes'],
      ['Ask: a programme (R02, R03)', 'no'],
      ['Programme or technique', 'Fernhollow Way'],
      ['Term dates', 'Autumn 1: 1 Sep 2025 to 24 Oct 2025'],
      ['Copied words: how alike, in per cent', 90],
    ]);
    expect(set).toMatchObject({ minimumReplies: 8, programmes: ['fernhollow way'] });
    expect(set.termDates).toEqual([{ name: 'Autumn 1', first: '2025-09-01', last: '2025-10-24' }]);
    expect(['R02', 'R03', 'R23'].map((id) => set.switches.get(id))).toEqual([false, false, true]);
    const again = trustSettings(builtRows(set));
    expect(again).toEqual({ ...set, minimumReplies: 5, switches: again.switches });
    for (const [id, on] of set.switches) expect(again.switches.get(id)).toBe(on);
  });

  it.each([
    [[['Minimum of replies', 3]], 5],
    [[['Minimum of replies', 'ten']], 5],
    [[['minimum of replies ', '12']], 12],
    [[['Minimum of replies', 7.2]], 8],
    [[['', 9], [null, 9], [9], []], 5],
  ])('takes %j for a minimum of %d replies', (rows, minimum) => {
    expect(trustSettings(rows).minimumReplies).toBe(minimum);
  });

  it('lists every question that can be switched, in words', () => {
    const names = builtRows().map(([name]) => String(name));
    for (const { id } of RULES)
      expect(names.some((name) => name.startsWith('Ask: ') && name.includes(id))).toBe(true);
  });
});
