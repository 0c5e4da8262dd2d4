import fc from 'fast-check';
import { applyChoices, sidesOf, type BoxChoice } from '../../../src/plan/collect/boxChoices';
import type { CollectState, ToDecide } from '../../../src/plan/collect/collected';
import { COLLECT_WORDS } from '../../../src/text/collecting';
import { FORM_BOXES } from '../../../src/vocabulary/formBoxes';

const SCHOOL = 'Oakfield';
const text = fc.stringMatching(/^[a-z =]{1,12}$/);
const whose = fc.constantFrom(COLLECT_WORDS.trust, COLLECT_WORDS.form(SCHOOL));
const happened = fc.constantFrom(
  COLLECT_WORDS.both,
  COLLECT_WORDS.twoForms,
  COLLECT_WORDS.keptOurs,
  COLLECT_WORDS.emptied
);

/** Boxes of two rows, each with one text that stands and one that is kept. */
const lines = fc
  .uniqueArray(
    fc.record({
      row: fc.constantFrom('H-1', 'H-2'),
      box: fc.constantFrom(...FORM_BOXES.map(({ label }) => label)),
      now: text,
      other: text,
      whose,
      happened,
    }),
    { selector: ({ row, box }) => `${row}|${box}`, minLength: 1, maxLength: 8 }
  )
  .map((all) => all.map((line): ToDecide => ({ ...line, school: SCHOOL, about: 'Reading aloud' })));

function stateOf(decide: readonly ToDecide[]): CollectState {
  const hows = ['H-1', 'H-2'].map((id) => ({
    id,
    school: SCHOOL,
    status: 'Draft',
    added: false,
    boxes: Object.fromEntries(
      FORM_BOXES.flatMap(({ field, label }) => {
        const line = decide.find(({ row, box }) => row === id && box === label);
        return line ? [[field, line.now]] : [];
      })
    ),
  }));
  return { hows, seen: [], brought: [], decide };
}

const boxText = ({ hows }: CollectState, { row, box }: ToDecide): string => {
  const field = FORM_BOXES.find(({ label }) => label === box)?.field;
  return field ? (hows.find(({ id }) => id === row)?.boxes[field] ?? '') : '';
};

describe('whose words stand in a box with two texts', () => {
  it('is what was chosen, and whatever is chosen both texts stay on record', () => {
    fc.assert(
      fc.property(lines, fc.infiniteStream(fc.nat(2)), (decide, picks) => {
        const before = stateOf(decide);
        const sides = decide.map((line) => sidesOf(line, before));
        const chosen = sides.map(
          ({ choices }) => choices[(picks.next().value ?? 0) % choices.length]
        );
        const choices = Object.fromEntries(
          sides.map(({ key }, at): [string, BoxChoice] => [key, chosen[at] ?? 'theirs'])
        );
        const after = applyChoices(before, choices);
        sides.forEach(({ line, theirs, ours }, at) => {
          const stands = boxText(after, line);
          const kept = after.decide.filter(({ row, box }) => row === line.row && box === line.box);
          const record = [stands, ...kept.map(({ other }) => other)].join('\n');
          expect(record).toContain(theirs);
          expect(record).toContain(ours);
          if (chosen[at] === 'theirs') expect(stands).toBe(theirs);
          if (chosen[at] === 'ours') expect(stands).toBe(ours);
          if (chosen[at] === 'both') expect(stands).toBe(`${theirs}\n${ours}`);
          for (const { now, decided } of kept) {
            expect(now).toBe(stands);
            expect(decided).toBeDefined();
          }
        });
      })
    );
  });

  it('stays as it is where nothing is chosen', () => {
    fc.assert(
      fc.property(lines, (decide) => {
        const before = stateOf(decide);
        expect(applyChoices(before, {})).toEqual(before);
      })
    );
  });

  it('is never both in a box for a date or a drop-down', () => {
    const line: ToDecide = {
      row: 'H-1',
      box: 'Look again on',
      school: SCHOOL,
      about: '',
      now: '2026-02-09',
      other: '2026-03-02',
      whose: COLLECT_WORDS.trust,
      happened: COLLECT_WORDS.both,
    };
    expect(sidesOf(line, stateOf([line])).choices).toEqual(['theirs', 'ours']);
  });

  it('cannot be chosen for words beside the boxes', () => {
    const line: ToDecide = {
      row: `beside@${SCHOOL}`,
      box: 'Which pupils',
      school: SCHOOL,
      about: '',
      now: '',
      other: 'See over',
      whose: COLLECT_WORDS.form(SCHOOL),
      happened: COLLECT_WORDS.beside,
    };
    expect(sidesOf(line, stateOf([line])).choices).toEqual([]);
  });
});
