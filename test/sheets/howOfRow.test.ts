import { checkPlan, questionForHow } from '../../src/checks/checkPlan';
import type { How } from '../../src/plan/trustPlan';
import { dateSerial, dayOfSerial } from '../../src/sheets/dateSerial';
import { howOfRow } from '../../src/sheets/howOfRow';
import { howSheet } from '../../src/sheets/how';
import { how, plan } from '../checks/examplePlans';

const place = { file: '', sheet: 'How', row: 4, column: 0 };

/** The row of a how on the built sheet, as it is read back. */
function standing(given: Partial<How>) {
  const table = howSheet(plan({ hows: [how(given)] })).parts.find((part) => part.type === 'table');
  const cells = new Map(
    (table?.columns ?? []).flatMap(({ heading }, at) => {
      const content = table?.rows[0]?.[at] ?? null;
      return typeof content === 'object' ? [] : [[heading, content] as const];
    })
  );
  return { row: 4, cells, id: 'H-1' };
}

describe('a how read back from its row', () => {
  it('is the how that was built, but for its name and place', () => {
    const built = how({
      hardHere: 'Boys in Year 2 avoid writing',
      whatWeWillDo: 'Say it, then write it',
      lookAgain: '2026-02-13',
      start: '2025-11-03',
      hours: '6',
      whoLeads: 'Head of English',
    });
    const read = howOfRow(standing(built), place);
    expect(read).toEqual({ ...built, name: built.whatWeWillDo, source: place });
  });

  it('has one question, the same as in the plan', () => {
    const built = how({ hardHere: 'Embed WalkThrus', whatWeWillDo: 'Weekly' });
    const asked = questionForHow(howOfRow(standing(built), place));
    expect(asked).toMatchObject({ rule: 'R03', quoted: 'Embed WalkThrus' });
    expect(asked?.id).toBe(checkPlan(plan({ hows: [built] }))[0]?.id);
  });

  it('has none where it is routine or only suggested', () => {
    const routine = standing({ whatWeWillDo: 'First aid refresher' });
    const suggested = standing({ origin: { type: 'suggested', reason: 'three sessions' } });
    expect([routine, suggested].map((row) => questionForHow(howOfRow(row, place)))).toEqual([
      null,
      null,
    ]);
  });

  it('gives a day for every serial number that a day gives', () => {
    for (const day of ['2025-09-01', '2024-02-29', '1999-12-31'])
      expect(dayOfSerial(dateSerial(day) ?? 0)).toBe(day);
    expect(dayOfSerial(12)).toBeNull();
  });
});
